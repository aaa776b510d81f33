import type { HarmWord } from './harm-words.ts'

/** "sustained severe injuries": who suffers them is hurt. */
const sustained = ['suffered', 'sustained', 'suffering', 'sustaining', 'received'].flatMap((verb) =>
  [
    '',
    'serious ',
    'severe ',
    'minor ',
    'slight ',
    'light ',
    'critical ',
    'moderate ',
    'various ',
    'multiple ',
    'non-life-threatening ',
    'life-threatening ',
    'gunshot ',
    'bullet ',
    'shrapnel ',
  ].flatMap((grade) =>
    ['injuries', 'wounds', 'burns'].map((noun): readonly [phrase: string, entry: HarmWord] => [
      `${verb} ${grade}${noun}`,
      { harm: 'injured', form: verb.endsWith('g') ? 'ing' : 'past', transitive: false },
    ]),
  ),
)

/** "treated for injuries", "suffered from suffocation": who is treated for them is hurt. */
const treated = [
  ...'injuries wounds burns asphyxiation suffocation shrapnel concussion concussions shock'
    .split(' ')
    .map((noun) => `treated for ${noun}`),
  'treated for breathing',
  'treated for gunshot',
  'treated for smoke',
  ...['suffocation', 'asphyxiation', 'breathing', 'respiratory', 'shrapnel'].flatMap((noun) => [
    `suffered ${noun}`,
    `suffered from ${noun}`,
    `suffering ${noun}`,
    `suffering from ${noun}`,
  ]),
].map((phrase): readonly [phrase: string, entry: HarmWord] => [
  phrase,
  { harm: 'injured', form: phrase.startsWith('suffering') ? 'ing' : 'ed', transitive: phrase.startsWith('treated') },
])

/** What one loses and lives: not "lost 12 soldiers". */
const lost = [
  'limbs',
  'a limb',
  'an arm',
  'a leg',
  'arms',
  'legs',
  'their legs',
  'their limbs',
  'an eye',
  'their sight',
]

/** "taken to hospital", "in critical condition": who is brought there is hurt. */
const inHospital = [
  ...['taken', 'rushed', 'airlifted', 'admitted'].flatMap((verb) =>
    ['hospital', 'hospitals', 'the hospital', 'a hospital'].map((place) => `${verb} to ${place}`),
  ),
  ...'critical serious grave stable fair'
    .split(' ')
    .flatMap((state) => [`in ${state} condition`, `in a ${state} condition`]),
].map((phrase): readonly [phrase: string, entry: HarmWord] => [
  phrase,
  phrase.startsWith('in ')
    ? { harm: 'injured', form: 'adjective', transitive: false }
    : { harm: 'injured', form: 'participle', transitive: true, peopleOnly: true },
])

/** "beaten to death", "burned alive": how they died. */
const toDeath = [
  'stoned clubbed stabbed hacked burned burnt crushed tortured beaten trampled bludgeoned kicked choked whipped frozen'
    .split(' ')
    .map((verb) => `${verb} to death`),
  'burned burnt buried flayed skinned'.split(' ').map((verb) => `${verb} alive`),
].flatMap((phrases) =>
  phrases.map((phrase): readonly [phrase: string, entry: HarmWord] => [
    phrase,
    { harm: 'killed', form: /n to/.test(phrase) ? 'participle' : 'ed', transitive: true },
  ]),
)

/** Several words that together state harm. Longest first where two begin alike. */
export const harmPhrases: readonly (readonly [phrase: string, entry: HarmWord])[] = [
  ...sustained,
  ...treated,
  ...toDeath,
  ['bled to death', { harm: 'killed', form: 'past', transitive: false }],
  ['starved to death', { harm: 'killed', form: 'ed', transitive: false }],
  ['froze to death', { harm: 'killed', form: 'past', transitive: false }],
  ['claimed the life of', { harm: 'killed', form: 'past', transitive: true }],
  ['claiming the life of', { harm: 'killed', form: 'ing', transitive: true }],
  ['claims the life of', { harm: 'killed', form: 's', transitive: true }],
  ['took the life of', { harm: 'killed', form: 'past', transitive: true }],
  ['taking the lives of', { harm: 'killed', form: 'ing', transitive: true }],
  ['cost the life of', { harm: 'killed', form: 'past', transitive: true }],
  ['fatally shot', { harm: 'killed', form: 'ed', transitive: true }],
  ['fatally shooting', { harm: 'killed', form: 'ing', transitive: true }],
  ['fatally stabbed', { harm: 'killed', form: 'ed', transitive: true }],
  ['fatally wounded', { harm: 'killed', form: 'ed', transitive: true }],
  ['fatally injured', { harm: 'killed', form: 'ed', transitive: true }],
  ['mortally wounded', { harm: 'killed', form: 'ed', transitive: true }],
  ['shot and killed', { harm: 'killed', form: 'ed', transitive: true }],
  ['shooting and killing', { harm: 'killed', form: 'ing', transitive: true }],
  ['shot dead', { harm: 'killed', form: 'ed', transitive: true }],
  ['shoot dead', { harm: 'killed', form: 'base', transitive: true }],
  ['shooting dead', { harm: 'killed', form: 'ing', transitive: true }],
  ['shot to death', { harm: 'killed', form: 'ed', transitive: true }],
  ['gunned down', { harm: 'killed', form: 'ed', transitive: true }],
  ['gunning down', { harm: 'killed', form: 'ing', transitive: true }],
  ['put to death', { harm: 'killed', form: 'ed', transitive: true }],
  ['putting to death', { harm: 'killed', form: 'ing', transitive: true }],
  ['riddled with bullets', { harm: 'killed', form: 'participle', transitive: true }],
  ['blown to pieces', { harm: 'killed', form: 'participle', transitive: true }],
  ['fell as martyrs', { harm: 'killed', form: 'past', transitive: false }],
  ['fell martyrs', { harm: 'killed', form: 'past', transitive: false }],
  ['gave their lives', { harm: 'killed', form: 'past', transitive: false }],
  ['gave his life', { harm: 'killed', form: 'past', transitive: false }],
  ['gave her life', { harm: 'killed', form: 'past', transitive: false }],
  ['wiped out', { harm: 'killed', form: 'ed', transitive: true, peopleOnly: true }],
  ['wiping out', { harm: 'killed', form: 'ing', transitive: true, peopleOnly: true }],
  ...['bullets', 'a bullet', 'stray bullets', 'rubber bullets', 'shrapnel'].map(
    (what): readonly [phrase: string, entry: HarmWord] => [
      `hit by ${what}`,
      { harm: 'injured', form: 'participle', transitive: true, peopleOnly: true },
    ],
  ),
  ['lost their lives', { harm: 'killed', form: 'ed', transitive: false }],
  ['lost his life', { harm: 'killed', form: 'ed', transitive: false }],
  ['lost her life', { harm: 'killed', form: 'ed', transitive: false }],
  ['losing their lives', { harm: 'killed', form: 'ing', transitive: false }],
  ['lose their lives', { harm: 'killed', form: 'base', transitive: false }],
  ['claimed the lives of', { harm: 'killed', form: 'past', transitive: true }],
  ['claiming the lives of', { harm: 'killed', form: 'ing', transitive: true }],
  ['claims the lives of', { harm: 'killed', form: 's', transitive: true }],
  ['claim the lives of', { harm: 'killed', form: 'base', transitive: true }],
  ['took the lives of', { harm: 'killed', form: 'past', transitive: true }],
  ['cost the lives of', { harm: 'killed', form: 'past', transitive: true }],
  ['taken hostage', { harm: 'captured', form: 'participle', transitive: true }],
  ['held hostage', { harm: 'captured', form: 'participle', transitive: true }],
  ['taking hostage', { harm: 'captured', form: 'ing', transitive: true }],
  ['took hostage', { harm: 'captured', form: 'past', transitive: true }],
  ['holding hostage', { harm: 'captured', form: 'ing', transitive: true }],
  ['taken prisoner', { harm: 'captured', form: 'participle', transitive: true }],
  ['taken captive', { harm: 'captured', form: 'participle', transitive: true }],
  ['held captive', { harm: 'captured', form: 'participle', transitive: true }],
  ['took prisoner', { harm: 'captured', form: 'past', transitive: true }],
  ['taken into custody', { harm: 'captured', form: 'participle', transitive: true }],
  ['mowed down', { harm: 'killed', form: 'ed', transitive: true, peopleOnly: true }],
  ['mown down', { harm: 'killed', form: 'participle', transitive: true, peopleOnly: true }],
  ['mowing down', { harm: 'killed', form: 'ing', transitive: true, peopleOnly: true }],
  ['blown up', { harm: 'killed', form: 'participle', transitive: true, peopleOnly: true }],
  ['lay dead', { harm: 'killed', form: 'past', transitive: false }],
  ['lie dead', { harm: 'killed', form: 'base', transitive: false }],
  ['lying dead', { harm: 'killed', form: 'ing', transitive: false }],
  ['did not survive', { harm: 'killed', form: 'past', transitive: false, peopleOnly: true }],
  ['passed away', { harm: 'killed', form: 'past', transitive: false, peopleOnly: true }],
  ['met their deaths', { harm: 'killed', form: 'past', transitive: false }],
  ['met their death', { harm: 'killed', form: 'past', transitive: false }],
  ['suffered the loss of', { harm: 'killed', form: 'past', transitive: true, peopleOnly: true }],
  ...lost.map((part): readonly [phrase: string, entry: HarmWord] => [
    `lost ${part}`,
    { harm: 'injured', form: 'past', transitive: false, peopleOnly: true },
  ]),
  ...inHospital,
  ...'treated at the scene|treated in hospital|treated at hospital|treated in a hospital|treated at a hospital'
    .split('|')
    .map((phrase): readonly [phrase: string, entry: HarmWord] => [
      phrase,
      { harm: 'injured', form: 'participle', transitive: true, peopleOnly: true },
    ]),
  ...['remain', 'remains', 'remained'].flatMap((verb) =>
    ['in hospital', 'in the hospital', 'under care', 'under medical care'].map(
      (place): readonly [phrase: string, entry: HarmWord] => [
        `${verb} ${place}`,
        { harm: 'injured', form: 'past', transitive: false },
      ],
    ),
  ),
  // "two people are in hospital"; those who were "in the hospital" may work there
  ...'are in hospital|is in hospital|still in hospital|still in the hospital|were in hospital with|was in hospital with'
    .split('|')
    .map((phrase): readonly [phrase: string, entry: HarmWord] => [
      phrase,
      { harm: 'injured', form: 'past', transitive: false },
    ]),
  ...['medical care', 'medical treatment', 'treatment in hospital', 'treatment at hospital'].map(
    (care): readonly [phrase: string, entry: HarmWord] => [
      `receiving ${care}`,
      { harm: 'injured', form: 'ing', transitive: false, peopleOnly: true },
    ],
  ),
  // "at least one victim remained in critical condition"
  ...['remain', 'remains', 'remained'].flatMap((verb) =>
    ['critical', 'serious', 'grave', 'stable'].map((state): readonly [phrase: string, entry: HarmWord] => [
      `${verb} in ${state} condition`,
      { harm: 'injured', form: 'past', transitive: false },
    ]),
  ),
  ...['was', 'were'].map((be): readonly [phrase: string, entry: HarmWord] => [
    `${be} burned`,
    { harm: 'injured', form: 'past', transitive: false, peopleOnly: true },
  ]),
  ...['badly', 'severely', 'seriously'].map((grade): readonly [phrase: string, entry: HarmWord] => [
    `${grade} burned`,
    { harm: 'injured', form: 'participle', transitive: true, peopleOnly: true },
  ]),
  ['rounded up', { harm: 'captured', form: 'ed', transitive: true, peopleOnly: true }],
  ['rounding up', { harm: 'captured', form: 'ing', transitive: true, peopleOnly: true }],
  ['remain in captivity', { harm: 'captured', form: 'base', transitive: false }],
  ['remained in captivity', { harm: 'captured', form: 'past', transitive: false }],
  ...['remain', 'remains', 'remained', 'remaining'].flatMap((verb) =>
    ['missing', 'unaccounted'].map((word): readonly [phrase: string, entry: HarmWord] => [
      `${verb} ${word}`,
      { harm: 'missing', form: verb === 'remaining' ? 'ing' : 'past', transitive: false },
    ]),
  ),
  ...['buried', 'trapped'].flatMap((verb) =>
    ['under', 'beneath'].flatMap((below) =>
      ['', 'the '].map((the): readonly [phrase: string, entry: HarmWord] => [
        `${verb} ${below} ${the}rubble`,
        { harm: 'missing', form: 'participle', transitive: true, peopleOnly: true },
      ]),
    ),
  ),
  ['gone missing', { harm: 'missing', form: 'participle', transitive: false }],
  ['went missing', { harm: 'missing', form: 'past', transitive: false }],
  ['death toll', { harm: 'killed', form: 'toll', transitive: false }],
  ['casualty toll', { harm: 'casualties', form: 'toll', transitive: false }],
  ['body count', { harm: 'killed', form: 'toll', transitive: false }],
]
