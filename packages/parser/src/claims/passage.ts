import type { Mention } from '@evenhand/schema'
import { findSources, type SourceMention } from '../attribution/find-sources.ts'
import { harmTrigger, weakTrigger } from '../lexicon/harm-words.ts'
import { readSentence, type Sentence } from './sentence.ts'

const sayTrigger =
  /sa[iy]|told|accord|report|announc|stat|confirm|add|claim|put|gave|estimat|denie|deny|declar|quot|acknowledg|admit|monitor|observatory|:|warn|wrote|tweet|post|count|document|record|believ|insist|reject|disput|alleg|citing|\bngo\b|watchdog|activist|official|opposition|governor|ministry/i

/** A sentence of the article with its place in it; its tokens and sources are read when first asked for. */
export class Passage {
  readonly text: string
  /** It has words that state harm. */
  readonly trigger: boolean
  /** It has these, or words that state harm together with others: worth reading for figures. */
  readonly mayHarm: boolean
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
    this.trigger = harmTrigger.test(this.text)
    this.mayHarm = this.trigger || weakTrigger.test(this.text)
    this.article = article
  }

  private readonly article: string

  get sentence(): Sentence {
    this.read ??= readSentence(this.article, this.start, this.end)
    return this.read
  }

  get sources(): SourceMention[] {
    this.found ??= sayTrigger.test(this.text) ? findSources(this.sentence) : []
    return this.found
  }
}
