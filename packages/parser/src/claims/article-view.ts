import type { Article } from '@evenhand/schema'
import { SourceRegister } from '../attribution/source-register.ts'
import { findPlaces, type PlaceMention } from '../places/find-places.ts'
import { type CountryMentions, countCountries, settleNamesakes } from '../places/settle-namesakes.ts'
import { type Day, parseDay } from '../time/civil-day.ts'
import { findTimes, type TimeExpression } from '../time/time-expressions.ts'
import type { Passage } from './passage.ts'

/** What the refiners see of an article: its passages with the times and places that they name, each read once. */
export class ArticleView {
  /** The publication day, where it is known to the day. */
  readonly published: Day | null
  /** By index of the passage. */
  private readonly timesFound: (TimeExpression[] | undefined)[]
  private readonly placesFound: (PlaceMention[] | undefined)[]
  private readonly placesSettled: (PlaceMention[] | undefined)[]
  private countriesNamed: CountryMentions | null = null
  private register: SourceRegister | null = null

  constructor(
    readonly article: Pick<Article, 'key' | 'text' | 'published'>,
    readonly passages: readonly Passage[],
  ) {
    this.published = parseDay(article.published?.date)
    this.timesFound = new Array(passages.length).fill(undefined)
    this.placesFound = new Array(passages.length).fill(undefined)
    this.placesSettled = new Array(passages.length).fill(undefined)
  }

  /** Whom the article names as its sources. */
  get sources(): SourceRegister {
    this.register ??= new SourceRegister(this.article.text, this.passages)
    return this.register
  }

  times(passage: Passage): TimeExpression[] {
    let found = this.timesFound[passage.index]
    if (!found) {
      found = findTimes(passage.sentence.tokens, this.published)
      this.timesFound[passage.index] = found
    }
    return found
  }

  /** Places at which something can have happened. */
  places(passage: Passage): PlaceMention[] {
    let settled = this.placesSettled[passage.index]
    if (!settled) {
      settled = settleNamesakes(this.unsettledPlaces(passage), () => this.countries())
      this.placesSettled[passage.index] = settled
    }
    return settled
  }

  /** Every place, those of speakers included: what "the city" can point back to. */
  placesNamed(passage: Passage): PlaceMention[] {
    let found = this.placesFound[passage.index]
    if (!found) {
      found = findPlaces(passage.sentence.tokens)
      this.placesFound[passage.index] = found
    }
    return found
  }

  private countries(): CountryMentions {
    this.countriesNamed ??= countCountries(this.passages, (passage) => this.unsettledPlaces(passage))
    return this.countriesNamed
  }

  private unsettledPlaces(passage: Passage): PlaceMention[] {
    return this.placesNamed(passage).filter(({ beside }) => !beside)
  }
}
