/** How outlets spell one party's name; copies often differ in nothing else. Keys are as printed: "IS" is a name, "is" is not. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  islamic_state: [
    'IS',
    'ISIS',
    'ISIL',
    'Isis',
    'Isil',
    'Daesh',
    'Da’esh',
    "Da'esh",
    'DAESH',
    'Islamic State',
    'Islamic State group',
    'Islamic state',
  ],
  hezbollah: ['Hezbollah', 'Hizballah', 'Hizbullah', 'Hizbollah', 'Hezballah'],
  al_shabaab: ['Shabab', 'Shabaab', 'Shebab'],
  houthis: ['Houthi', 'Huthi', 'Houthis', 'Huthis'],
}

/** Printed spelling to the mark that stands for the party in comparisons of words. */
export const partySpellings: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([party, names]) => names.map((name): [string, string] => [name, `@${party}`])),
)
