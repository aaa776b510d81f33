const several =
  'several|various|different|many|numerous|multiple|dozens of|two|three|four|five|six|seven|eight|nine|ten|\\d+'
const attacks =
  'attacks|strikes|air ?strikes|air ?raids|raids|bombings?|shelling|bombardment|fighting|clashes|violence|battles?|unrest'

/**
 * Words that spread a toll over several places, so that it counts more than one attack. Quarters of one town and a pair
 * of villages are left out: a raid on them is told as one.
 */
export const severalPlaces: RegExp = anyOf(
  `(?:${several.replace('two|', '')}) (?:[\\p{L}’'-]+ ){0,3}(?:towns|villages|cities|provinces|governorates|regions|counties|places|locations)`,
  "two (?:[\\p{L}’'-]+ ){0,2}(?:cities|provinces|governorates|regions)",
  '(?:across|throughout|all over|around) the (?:[\\p{L}-]+ )?(?:country|nation|province|region)',
  `(?:separate|unrelated|different) (?:[\\p{L}-]+ ){0,2}(?:${attacks}|blasts|explosions|incidents|operations|shootings)`,
  'in (?:towns|villages|cities|provinces) (?:of|in|across)',
)

/** Words that spread it over several days. */
export const severalDays: RegExp = anyOf(
  `(?:${several}) (?:straight |consecutive |successive )?(?:days|nights|weeks) of (?:[\\p{L}-]+ ){0,2}(?:${attacks})`,
  `(?:over|during|throughout) the (?:whole |entire )?weekend`,
)

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'iu')
}
