import manifest from '../../package.json' with { type: 'json' }

/** The version of evenhand. */
export const version: string = manifest.version
