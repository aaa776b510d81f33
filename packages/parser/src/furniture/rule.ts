import type { Furniture } from '@evenhand/schema'

export type FurnitureKind = Furniture['kind']

/** How raw the text must be, or where a line must stand, before a rule may act. */
export type Boldness =
  /** Anywhere, in any text. */
  | 'always'
  /** Only before the first or after the last prose line. */
  | 'edge'
  /** Only in whole pages with their menus. */
  | 'page'

interface RuleFacts {
  /** `kind.what`, unique; stored with every span it marks. */
  readonly id: string
  readonly kind: FurnitureKind
}

/** Whole lines that are one of these phrases, compared by `foldKey`. */
export interface PhraseRule extends RuleFacts {
  readonly scope: 'phrase'
  readonly boldness: Boldness
  /** Folded phrases, separated by commas and line breaks. */
  readonly phrases: string
}

/** Whole lines, trimmed, that match the pattern. */
export interface LineRule extends RuleFacts {
  readonly scope: 'line'
  readonly boldness: Boldness
  /** The line must hold one of these folded words for the pattern to be tried; `#` stands for a number at its start. */
  readonly cues: readonly string[]
  readonly pattern: RegExp
}

/** Fragments inside a line. `closing` fragments reach to the end of the line or to the next closing fragment. */
export interface FragmentRule extends RuleFacts {
  readonly scope: 'inside' | 'closing'
  /** The text must hold one of these strings, letter for letter, for the pattern to be tried. */
  readonly literals: readonly string[]
  /** Global. A closing fragment starts where it matches. */
  readonly pattern: RegExp
  /** Only in texts that lost all their line breaks. */
  readonly scrapesOnly?: boolean
}

export type FurnitureRule = PhraseRule | LineRule | FragmentRule

/** What rules must do, by rule id: values of their own, so that a bundle that only parses leaves them out. */
export type FurnitureExamples = Readonly<
  Record<
    string,
    {
      /** Texts the rule must mark whole. */
      readonly examples: readonly string[]
      /** Texts of articles that look alike and must stay. */
      readonly counterexamples: readonly string[]
    }
  >
>
