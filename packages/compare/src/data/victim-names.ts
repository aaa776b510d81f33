/** Words of a name of victims that say nothing of who they were. */
export const emptyNames: ReadonlySet<string> = new Set(
  (
    'others other people person persons members member individuals individual human humans victims victim casualties ' +
    'casualty dead deaths fatalities wounded injured lives souls ones men and women some more comrades colleagues friends ' +
    'companions relatives siblings heroes martyr martyrs innocents adults'
  ).split(' '),
)

/** Nouns for the dead where they are found, not killed. */
export const remainsNouns: ReadonlySet<string> = new Set(
  'body bodies corpse corpses remains skeleton skeletons'.split(' '),
)

/** Words in front of a name that only make sense in its sentence. */
export const leadingWords: RegExp =
  /^(?:(?:the|a|an|his|her|its|their|our|own|other|another|dead|injured|wounded|slain|innocent|unidentified|mutilated|charred|decomposed) )+/i

/** A word of judgement and the plain one that a name of our own uses; quotes keep what the text says. */
export const plainNames: readonly (readonly [RegExp, string])[] = [
  [/\bterrorists\b/gi, 'fighters'],
  [/\bterrorist\b/gi, 'fighter'],
]
