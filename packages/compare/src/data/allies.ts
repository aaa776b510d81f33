/**
 * Parties that fight on one side and that reports name for one another ("Russian or Syrian jets"). Two of one row are
 * no contradiction between claims; they are still different parties.
 */
const alliances: readonly (readonly string[])[] = [
  ['syrian_government', 'russia', 'iran', 'hezbollah'],
  ['us_led_coalition', 'us_military', 'nato', 'sdf'],
  ['iraqi_government', 'peshmerga', 'us_led_coalition'],
  ['afghan_government', 'nato', 'us_military'],
  ['hamas', 'islamic_jihad', 'palestinian_groups'],
  ['taliban', 'haqqani'],
]

const pairs = new Set(alliances.flatMap((row) => row.flatMap((a) => row.map((b) => `${a} ${b}`))))

export function areAllied(a: string, b: string): boolean {
  return a === b || pairs.has(`${a} ${b}`)
}
