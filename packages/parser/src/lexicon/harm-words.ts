import type { Harm } from '@evenhand/schema'
import { defineCue } from './cues.ts'

/**
 * A word form that states harm. `ed` is both past and participle ("killed"), `past` only finite ("slew"),
 * `participle` only passive ("slain"); `adjective` follows or precedes its noun ("dead"); `noun` heads a phrase ("deaths").
 */
export interface HarmWord {
  harm: Harm
  form: 'base' | 's' | 'ed' | 'past' | 'participle' | 'ing' | 'adjective' | 'noun' | 'toll' | 'body' | 'lives'
  /** Takes the harmed as its object; false for "die", whose subject is harmed. */
  transitive: boolean
  /** Only counts where the text makes clear that people are meant ("lost 15 militants", "seized four men"). */
  peopleOnly?: true
}

type Row = readonly [word: string, entry: HarmWord]

function verb(
  harm: Harm,
  base: string,
  options: { past?: string; participle?: string; peopleOnly?: true; transitive?: boolean } = {},
): Row[] {
  const { past, participle, peopleOnly, transitive = true } = options
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const doubled =
    /(?:^|[^aeiou])[aeiou][bgmnpt]$/.test(base) && !/(?:er|en|on|it|et|an)$/.test(base) ? base + base.at(-1) : stem
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`
  const row = (word: string, form: HarmWord['form']): Row => [
    word,
    { harm, form, transitive, ...(peopleOnly ? { peopleOnly } : {}) },
  ]
  const rows = [row(base, 'base'), row(third, 's'), row(`${doubled}ing`, 'ing')]
  if (past && participle && past !== participle) rows.push(row(past, 'past'), row(participle, 'participle'))
  else rows.push(row(past ?? (base.endsWith('e') ? `${base}d` : `${doubled}ed`), 'ed'))
  return rows
}

function words(list: string, entry: HarmWord): Row[] {
  return list.split(' ').map((word): Row => [word, entry])
}

/** One table for all words of harm; several words ("shot dead", "lost their lives") are in harm-phrases.ts. */
export const harmWords: readonly Row[] = [
  ...verb('killed', 'kill'),
  ...verb('killed', 'murder'),
  ...verb('killed', 'slaughter'),
  ...verb('killed', 'massacre'),
  ...verb('killed', 'assassinate'),
  ...verb('killed', 'execute'),
  ...verb('killed', 'behead'),
  ...verb('killed', 'martyr'),
  ...verb('killed', 'liquidate', { peopleOnly: true }),
  ...verb('killed', 'neutralize', { peopleOnly: true }),
  ...verb('killed', 'neutralise', { peopleOnly: true }),
  ...verb('killed', 'eliminate', { peopleOnly: true }),
  ...verb('killed', 'slay', { past: 'slew', participle: 'slain' }),
  ...verb('killed', 'lynch'),
  ['hanged', { harm: 'killed', form: 'ed', transitive: true }],
  ['crucified', { harm: 'killed', form: 'ed', transitive: true }],
  ['crucifies', { harm: 'killed', form: 's', transitive: true }],
  ...verb('killed', 'annihilate', { peopleOnly: true }),
  ...verb('killed', 'decapitate'),
  ...verb('killed', 'electrocute'),
  ...verb('killed', 'strangle'),
  // "gas" itself is a thing
  ['gassed', { harm: 'killed', form: 'ed', transitive: true }],
  ['gassing', { harm: 'killed', form: 'ing', transitive: true }],
  ...verb('killed', 'die', { past: 'died', transitive: false }),
  ['dying', { harm: 'killed', form: 'ing', transitive: false }],
  ...verb('killed', 'perish', { transitive: false }),
  ...verb('killed', 'succumb', { transitive: false }),
  ...verb('killed', 'drown', { transitive: false }),
  ...verb('killed', 'suffocate', { transitive: false }),
  ...verb('killed', 'lose', { past: 'lost', peopleOnly: true }),
  ['losing', { harm: 'killed', form: 'ing', transitive: true, peopleOnly: true }],
  ...words('dead lifeless', { harm: 'killed', form: 'adjective', transitive: false }),
  ...words('deaths fatalities fatality killings murders executions assassinations', {
    harm: 'killed',
    form: 'noun',
    transitive: false,
  }),
  ...words('death execution assassination slaying slayings demise', {
    harm: 'killed',
    form: 'noun',
    transitive: false,
  }),
  ...words('martyrs martyr', { harm: 'killed', form: 'noun', transitive: false }),
  ...words('bodies corpses body corpse cadavers', { harm: 'killed', form: 'body', transitive: false }),
  ...words('lives', { harm: 'killed', form: 'lives', transitive: false }),
  ...verb('injured', 'injure'),
  ...verb('injured', 'wound'),
  ...verb('injured', 'maim'),
  ...verb('injured', 'hurt', { past: 'hurt', peopleOnly: true }),
  ...verb('injured', 'hospitalize'),
  ...verb('injured', 'hospitalise'),
  ...verb('injured', 'stab'),
  ['stabbed', { harm: 'injured', form: 'ed', transitive: true }],
  ...verb('injured', 'shoot', { past: 'shot', peopleOnly: true }),
  ['shooting', { harm: 'injured', form: 'ing', transitive: true, peopleOnly: true }],
  ...words('knifed disfigured', { harm: 'injured', form: 'participle', transitive: true, peopleOnly: true }),
  ['injuries', { harm: 'injured', form: 'noun', transitive: false }],
  ['injury', { harm: 'injured', form: 'noun', transitive: false }],
  ['wounding', { harm: 'injured', form: 'ing', transitive: true }],
  ...words('casualties casualty', { harm: 'casualties', form: 'noun', transitive: false }),
  ...words('missing unaccounted', { harm: 'missing', form: 'adjective', transitive: false }),
  ...words('disappeared vanished', { harm: 'missing', form: 'ed', transitive: false, peopleOnly: true }),
  ...verb('captured', 'kidnap'),
  ...verb('captured', 'abduct'),
  ...verb('captured', 'capture', { peopleOnly: true }),
  ...verb('captured', 'detain'),
  ...verb('captured', 'arrest'),
  ...verb('captured', 'seize', { peopleOnly: true }),
  ['snatched', { harm: 'captured', form: 'ed', transitive: true, peopleOnly: true }],
  ...words('kidnapped abducted', { harm: 'captured', form: 'ed', transitive: true }),
  ...words('kidnapping abducting', { harm: 'captured', form: 'ing', transitive: true }),
  ...words('abduction abductions kidnappings', { harm: 'captured', form: 'noun', transitive: false }),
  ...words('toll tolls', { harm: 'killed', form: 'toll', transitive: false }),
]

/** A sentence without any of these stems states no harm; it keeps the later stages off most of the text. */
export const harmCue = defineCue(
  /kill|crucif|annihilat|decapitat|d(?:ead|ie[ds]?\b|ying|eath)|fatalit|casualt|toll\b|wound|injur|hurt|maim|slay|slain|slew|slaughter|murder|massacr|assassin|execut|behead|martyr|perish|drown|succumb|suffocat|gassed|electrocut|strangl|lynch|liquidat|neutrali[sz]|eliminat|los(?:t|ing|es?)\b|lives\b|bod(?:y|ies)\b|corpse|cadaver|shot\b|shoot|stab|gunn|hospitali|missing|unaccounted|disappear|vanish|kidnap|abduct|captur|hostage|captive|prisoner|detain|arrest|seiz|victim|blown|lifeless|alive\b|demise|hang(?:ed|ing)|ambush|afflict|affect|asphyxia|burns\b|shrapnel|suffered|bullets|mow(?:ed|n|ing)\b|captivity|snatched|knifed|disfigur/,
)

/** Words that state harm only together with others; too common to make a sentence one about harm. */
export const weakHarmCue = defineCue(
  /^(?:life|treated|round(?:ed|ing)|survive|away|limbs?|legs?|arms?|sight|hospitals?|condition|rubble|burned|burnt|loss|claim(?:s|ed|ing)?|symptoms?|exposure|gunshot|wip(?:ed|ing)|remains|bullet)$/,
)

/** Those of them that make it one all the same. */
export const harmPhraseTrigger =
  /the life of|treated for|round(?:ed|ing) up|wip(?:ed|ing) out|the (?:\w+ )?remains of|hit by a bullet/i
