import type { Mention } from '@evenhand/schema'
import { findSources, type SourceMention } from '../attribution/find-sources.ts'
import { defineCue } from '../lexicon/cues.ts'
import { harmCue, harmPhraseTrigger, weakHarmCue } from '../lexicon/harm-words.ts'
import { sayVerbs } from '../lexicon/say-verbs.ts'
import { readSentence, type Sentence } from './sentence.ts'

/** A sentence without any of these names no source. */
const sayCue = defineCue(
  new RegExp(
    `^(?:${sayVerbs.map(([words]) => words.replaceAll(' ', '|')).join('|')})$|accord|report|announc|confirm|count|document|found|^comes?$|^came$|communicat|suppl|dismiss|refut|^per$|fear|^sp[eo]+k|learned|gathered|heard|hears|finds|ruled|rules|shows?$|showed|record|verif|:|citing|issued|released|published|compiled|prepared|produced|monitor|observatory|^ngo$|watchdog|activist|official|opposition|governor|ministry|giv|toll|tally|video|footage|clip|recording|images|pictures|photo|police|army|sources?$|^(?:photographer|journalist|reporter|correspondent)s?$|^tv$|television|^(?:red|medics|doctors|rescuers|residents|witnesses|prosecutors?|military|minister)$`,
  ),
)

/** A sentence of the article with its place in it; its tokens and sources are read when first asked for. */
export class Passage {
  readonly text: string
  private read: Sentence | null = null
  private found: SourceMention[] | null = null

  constructor(
    readonly index: number,
    readonly start: number,
    readonly end: number,
    /** Index of the line (paragraph) it stands in. */
    readonly line: number,
    readonly part: Mention['part'],
    article: string,
  ) {
    this.text = article.slice(start, end)
    this.article = article
  }

  private readonly article: string

  get sentence(): Sentence {
    this.read ??= readSentence(this.article, this.start, this.end)
    return this.read
  }

  /** It may state harm. */
  get trigger(): boolean {
    const { sentence } = this
    return sentence.has(harmCue) || (sentence.has(weakHarmCue) && harmPhraseTrigger.test(this.text))
  }

  /** The same, or by words that state harm only together with others: worth reading for figures. */
  get mayHarm(): boolean {
    return this.trigger || this.sentence.has(weakHarmCue)
  }

  get sources(): SourceMention[] {
    this.found ??= this.sentence.has(sayCue) ? findSources(this.sentence) : []
    return this.found
  }
}
