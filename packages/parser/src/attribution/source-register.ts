import type { Passage } from '../claims/passage.ts'
import { isCapital } from '../lexicon/countries.ts'
import { roleNouns, type SourceType } from '../lexicon/sources.ts'
import { lookUpPlace } from '../places/gazetteer.ts'
import type { Token } from '../text/tokens.ts'
import type { SourceMention } from './find-sources.ts'
import { namedOrganisations } from './named-organisations.ts'
import { namedPerson } from './named-person.ts'
import { ownName } from './own-name.ts'
import { lookBack, type ResolvedSource } from './resolved-source.ts'
import { partyOf, type SourceKind, sourceKind } from './source-type.ts'
import { acronym, spelledOut } from './spelled-out.ts'

const roles = roleNouns
  .flatMap(([words, types]) => words.split('|').map((word) => ({ word, types })))
  .sort((a, b) => b.word.length - a.word.length)
/** The same by their last word. */
const rolesByLast = new Map<string, typeof roles>()
for (const role of roles) {
  const last = role.word.slice(role.word.lastIndexOf(' ') + 1)
  rolesByLast.set(last, [...(rolesByLast.get(last) ?? []), role])
}

const capital = /\p{Lu}/u
const capitalFirst = /^\p{Lu}/u
const nameThenComma = /^\p{Lu}[\p{L}'’.-]+(?: (?:al-|el-)?\p{Lu}[\p{L}'’.-]+)+,/u
const ministry = /\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)* [Mm]inistry|[Mm]inistry of \p{Lu}?[\p{L}]+/gu

/** Kinds of source that speak of themselves as "it". */
const speaks: ReadonlySet<SourceType> = new Set([
  'military',
  'government',
  'police',
  'health',
  'rescue',
  'un',
  'monitor',
])

/** "Lt. Col. Smith", of whose force the text says no more. */
const ranked =
  /^(?:(?:Lt|Col|Gen|Maj|Brig|Capt|Sgt|Adm|Cmdr)\b|(?:Lieutenant|Colonel|General|Major|Brigadier|Captain|Sergeant|Admiral) \p{Lu})/u

/** "UN special envoy", "the UN human rights office": more than the organisation's spokesman or figures. */
const unOffice =
  /^(?:UN|U\.N\.?|United Nations)(?:['’]s?)? (?!(?:\w+ )?(?:spokes\w+|officials?|sources?|figures?|estimates?|data|statistics|reports?|statement)\b)[\p{L}-]+/u

/** Names the sources of one article: the fullest name for every mention, pronouns and role nouns resolved inside the article. */
export class SourceRegister {
  private readonly byPassage = new Map<number, ResolvedSource[]>()
  private group: { source: string; type: SourceType; party: string | null } | null | undefined = undefined
  private monitor: SourceKind | null | undefined
  private policed: boolean | undefined

  private readonly history: ResolvedSource[] = []
  /** Index of the first passage that has not been read. */
  private next = 0

  constructor(
    private readonly text: string,
    private readonly passages: readonly Passage[],
  ) {}

  /** The resolved sources of a passage, in order. Where it has any, those before it are read first: they may name its own in full. */
  of(passage: Passage): readonly ResolvedSource[] {
    if (passage.sources.length === 0) return []
    for (; this.next <= passage.index; this.next++) {
      const other = this.passages[this.next]
      if (other && other.part !== 'furniture') this.read(other)
    }
    return this.byPassage.get(passage.index) ?? []
  }

  private read(passage: Passage): void {
    const resolved: ResolvedSource[] = []
    for (const mention of passage.sources) {
      const source = this.resolve(mention, passage, this.history.at(-1) ?? null, this.history)
      if (!source) continue
      resolved.push(source)
      // a headline's "State TV" is no fuller a name than the body's "state television"
      const label = !/\p{L}/u.test(mention.verb) && !sourceKind(mention.text)?.name
      if (source.kind !== 'show' && !label) this.history.push(source)
    }
    if (resolved.length > 0) this.byPassage.set(passage.index, resolved)
  }

  private resolve(
    mention: SourceMention,
    passage: Passage,
    last: ResolvedSource | null,
    history: readonly ResolvedSource[],
  ): ResolvedSource | null {
    const tokens = passage.sentence.tokens
    const start = tokens[mention.from]?.start ?? passage.start
    const end = tokens[mention.to - 1]?.end ?? passage.end
    // one literal for all, so that all sources have one shape
    const named = (
      source: string,
      { type, party }: Pick<ResolvedSource, 'type' | 'party'>,
      resolved = false,
    ): ResolvedSource => ({
      source,
      type,
      party,
      kind: mention.kind,
      verb: mention.verb,
      told: mention.told,
      text: mention.text,
      span: { start, end },
      mention,
      resolved,
    })
    if (mention.pronoun) {
      const own = mention.to - mention.from > 1 ? mention.text.split(' ').slice(1).join(' ') : ''
      if (own && capital.test(own)) {
        const kind = sourceKind(own)
        if (kind?.name) return named(kind.name, kind, true)
      }
      // "it said" after another subject in the same sentence: "the United States accused ..., which it estimates"
      const subject = mention.text.toLowerCase() === 'it' ? this.subjectBefore(passage, mention) : null
      const from = subject ?? last ?? this.subjectOpening(passage.index - 1)
      // "its mayor", where nobody has spoken before: the town's
      const role = from ? null : sourceKind(own)
      return from ? named(from.source, from, true) : role && named(own, role)
    }
    if (last && /^(?:the )?same (?:source|sources|official|group|agency)$/i.test(mention.text))
      return named(last.source, last, true)
    const bare = ownName(mention.text.replace(/^(?:the|an?|The|An?|THE) /, ''))
    const kind = sourceKind(mention.text)
    const full = acronym.test(bare) && !kind?.name ? spelledOut(this.text, bare) : null
    if (full) {
      const of = sourceKind(full)
      return named(of?.name ?? full, of ?? kind ?? { type: 'other', party: null }, true)
    }
    if (
      kind?.name &&
      !(kind.name === 'United Nations' && unOffice.test(bare)) &&
      !/ coalition$/i.test(bare.replace(/^.*(?:led|international) coalition$/i, ''))
    ) {
      return named(kind.name, kind)
    }
    const startsWithName = nameThenComma.test(bare)
    const organisation = startsWithName
      ? undefined
      : /(?:spokesman|spokeswoman|spokesperson|director|head|chief|president|founder|chairman|member|coordinator)s? (?:of|for|at) (?:the )?(.+)$/i.exec(
          bare,
        )?.[1]
    if (organisation && organisation.length < 80) {
      const of = sourceKind(organisation)
      if (of && ['monitor', 'rescue', 'un', 'armed_group', 'military', 'health', 'police', 'other'].includes(of.type)) {
        const name = of.name ?? organisation.replace(/,.*$/, '')
        return named(name, of, true)
      }
    }
    if (startsWithName) {
      const person = namedPerson(this.text, bare, history, this.typeOfRank)
      if (person) return named(person.source, { type: kind?.type ?? person.type, party: kind?.party ?? person.party })
    }
    const statement = /^(.+?)(?:['’]?s)? (?:statement|message|video|announcement)$/.exec(bare)?.[1]
    if (statement && partyOf(statement)) {
      const of = sourceKind(statement)
      const speaker = { type: of?.type ?? ('armed_group' as const), party: of?.party ?? null }
      return named(statement.replace(/['’]s?$|(?<=IS)s$/, ''), speaker, true)
    }
    const role = this.roleOf(bare)
    if (role) {
      const isBare = bare.length <= role.word.length + 5
      const meant = this.namedFor(
        role,
        kind?.type ?? null,
        history,
        start,
        isBare,
        isBare && /^the /i.test(mention.text),
      )
      if (meant) return named(meant.source, meant, true)
    }
    if (!kind) {
      // a name after "in" or "of" is a place, not a speaker
      if (/^(?:in|of|at|on|near|from|outside|around|and)$/.test(tokens[mention.from - 1]?.low ?? '')) return null
      // "Kyiv said": a capital stands for its government
      if (isCapital(bare.toLowerCase())) return named(bare, { type: 'government', party: partyOf(bare)?.id ?? null })
      if (lookUpPlace(bare)?.kind === 'plain') return null
      const person = namedPerson(this.text, bare, history, this.typeOfRank)
      return person && named(person.source, person)
    }
    // an acronym or short name of something named in full
    return named(bare.replace(/^according to /i, ''), kind)
  }

  /** A role noun with no name of its own: "the monitor", "the Britain-based monitoring group". */
  private roleOf(bare: string): (typeof roles)[number] | null {
    const folded = ` ${bare.toLowerCase()} `
    const last = folded.slice(folded.lastIndexOf(' ', folded.length - 2) + 1, -1)
    const role = rolesByLast.get(last)?.find(({ word }) => folded.endsWith(` ${word} `))
    if (!role) return null
    const rest = bare.slice(0, Math.max(0, bare.length - role.word.length)).trim()
    const named = rest
      .split(/\s+/)
      .some(
        (word) =>
          capitalFirst.test(word) &&
          !/-based$|-led$/i.test(word) &&
          !/^(?:British|Human|Rights|War|Extremist|Terrorist|Jihadist)$/i.test(word),
      )
    // "the Britain-based group" watches the war from afar
    if (!named && /-based$/i.test(rest) && role.types.includes('monitor'))
      return { word: role.word, types: ['monitor'] }
    return named ? null : role
  }

  private namedFor(
    role: (typeof roles)[number],
    type: SourceType | null,
    history: readonly ResolvedSource[],
    at: number,
    isBare: boolean,
    /** "the official", not "officials". */
    isThe: boolean,
  ): { source: string; type: SourceType; party: string | null } | null {
    const isMonitor = role.types[0] === 'monitor' && role.types.length === 1
    // "independent monitors": several, so none that is named
    if (isMonitor && role.word === 'monitors') return null
    const fits = (candidate: SourceType): boolean =>
      type &&
      !isMonitor &&
      !/(?:statement|spokes|director|head|chief|group|source|agency|ministry|reporter|correspondent)/.test(role.word)
        ? candidate === type
        : role.types.includes(candidate)
    for (let i = history.length - 1; i >= Math.max(0, history.length - lookBack); i--) {
      const source = history[i]
      // "the official": the one described more fully before
      if (isThe && /^(?:official|source)$/.test(role.word) && source?.source.toLowerCase().endsWith(` ${role.word}`))
        return source
      if (source && fits(source.type) && (capital.test(source.source) || source.source.includes(' '))) {
        if (role.word === 'ministry') break
        if (/^(?:officials?|sources?)$/.test(role.word)) {
          // "the source": the one described more fully before
          const before = source.source.toLowerCase()
          if (isBare && before.startsWith(`${role.word} `)) return source
          continue
        }
        return source
      }
    }
    if (role.word === 'ministry') {
      const before = this.text.slice(0, at)
      const named = [...before.matchAll(ministry)].at(-1)?.[0]
      const kind = named ? sourceKind(named) : null
      if (named && kind) return { source: named, type: kind.type, party: kind.party }
    }
    if (isMonitor || role.word === 'ngo') {
      const monitor = this.firstMonitor()
      if (monitor?.name) return { source: monitor.name, type: monitor.type, party: null }
    }
    if (role.types[0] === 'armed_group') {
      const party = this.armedGroup()
      if (party) return party
    }
    return null
  }

  /** The monitor that the article names first; a text that names very many others is not read to its end. */
  private firstMonitor(): SourceKind | null {
    if (this.monitor === undefined) {
      this.monitor = null
      let others = 0
      for (const [name] of this.text.matchAll(namedOrganisations)) {
        const kind = sourceKind(name)
        if (kind?.name && kind.type === 'monitor') this.monitor = kind
        if (this.monitor || (kind?.name && ++others > 50)) break
      }
      // "the Observatory" alone is the best known one
      if (!this.monitor && /\b[Tt]he Observatory\b/.test(this.text)) this.monitor = sourceKind('the Observatory')
    }
    return this.monitor
  }

  /** The armed group that the article names first, for "the group", "the extremists". */
  private armedGroup(): { source: string; type: SourceType; party: string | null } | null {
    if (this.group !== undefined) return this.group
    this.group = null
    const match =
      /(?<![\p{L}])(?:ISIS|ISIL|Daesh|Islamic State(?: group)?|Taliban|Boko Haram|al-?\s?Shabaa?b|Hamas|Hezbollah|Al-Qaeda|Nusra Front|Houthis?)(?![\p{L}])/iu.exec(
        this.text,
      )
    if (!match) return null
    const party = partyOf(match[0])
    if (party) this.group = { source: match[0], type: 'armed_group', party: party.id }
    return this.group
  }

  /** "The ministry summoned the envoy. Two guards died, it said.": the subject that opens the sentence before. */
  private subjectOpening(index: number): { source: string; type: SourceType; party: string | null } | null {
    const passage = this.passages[index]
    if (!passage || passage.part === 'headline' || passage.part === 'furniture') return null
    const { tokens } = passage.sentence
    const from = tokens[0]?.low === 'the' || tokens[0]?.low === 'a' ? 1 : 0
    let to = from
    const inside = ({ kind, low, capital, word }: Token): boolean =>
      kind === 'w' &&
      (capital || !/[^e]ed$/.test(low)) &&
      (!word.fn || word.fn === 'prep') &&
      !word.say &&
      !word.harm &&
      (!word.verb || word.thing === true)
    while (to < from + 6 && tokens[to] && inside(tokens[to] as Token)) to++
    const text = this.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    const kind = to > from ? sourceKind(text) : null
    return kind && speaks.has(kind.type) ? { source: kind.name ?? text, type: kind.type, party: kind.party } : null
  }

  /** "the United States accused ... which it estimates": the subject that opens the sentence. */
  private subjectBefore(
    passage: Passage,
    mention: SourceMention,
  ): { source: string; type: SourceType; party: string | null } | null {
    if (mention.verbAt < 4 || mention.side === 'trailing') return null
    const { tokens } = passage.sentence
    let to = 0
    let from = 0
    if (tokens[0]?.low === 'the') from = 1
    to = from
    while (
      to < 8 &&
      (tokens[to]?.capital || (/^(?:of|for|and)$/.test(tokens[to]?.low ?? '') && to > from && tokens[to + 1]?.capital))
    )
      to++
    if (to === from) return null
    const text = this.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    const kind = sourceKind(text)
    return kind && tokens[to]?.kind === 'w' ? { source: kind.name ?? text, type: kind.type, party: kind.party } : null
  }

  /** "Lt. Smith", "Chief Smith": an officer of the police where the article names the police and no army. */
  private readonly typeOfRank = (name: string): SourceType => {
    const isRank = ranked.test(name)
    if (!isRank && !/^(?:Deputy |Assistant )?Chief \p{Lu}/u.test(name)) return 'other'
    this.policed ??=
      /\b(?:police|sheriff)\b/i.test(this.text) && !/\b(?:army|military|troops|soldiers?)\b/i.test(this.text)
    return this.policed ? 'police' : isRank ? 'military' : 'other'
  }
}
