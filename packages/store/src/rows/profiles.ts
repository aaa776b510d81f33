import type { SourceProfile } from '@evenhand/schema'
import type { ArticleRef, OutletRef } from './refs.ts'

type Fragment = SourceProfile['fragments'][number]

export type FragmentStatus = Fragment['status']

export type FragmentAction = 'accept' | 'reject' | 'undo'

/** A place of a fragment: the article's key, and UTF-16 offsets into its text. */
export interface FragmentExample {
  article: string
  start: number
  end: number
}

/** What is known of one outlet's furniture, without its fragments. */
export interface ProfileRow {
  outlet: OutletRef
  /** Articles of the outlet that are stored. */
  articles: number
  /** How many texts it was learned from, and when; null where nothing was learned yet. */
  learned: { texts: number; at: string } | null
  fragments: Record<FragmentStatus, number>
  /** Decisions that the stored articles have not been read anew with. */
  unapplied: number
}

/** A fragment with what a reviewer needs to decide on it. */
export interface FragmentRow {
  id: number
  /** In normal form: lower case, each number as one `#`, single spaces. */
  text: string
  place: Fragment['place']
  kind: Fragment['kind']
  /** In how many of so many texts it stands. */
  frequency: number
  texts: number
  firstSeen: string | null
  lastSeen: string | null
  /** False where the latest learning did not find it again. */
  current: boolean
  status: FragmentStatus
  decided: { by: string; at: string } | null
  /** The words of one article, with what stands before and after; null where that article is not stored any more. */
  example: { article: ArticleRef; before: string; words: string; after: string; rule: string | null } | null
  /** Every decision on it, oldest first. */
  decisions: FragmentDecision[]
}

/** A decision on a fragment as the audit trail keeps it. */
export interface FragmentDecision {
  id: number
  fragment: number
  action: FragmentAction
  before: FragmentStatus
  after: FragmentStatus
  reason: string | null
  reviewer: string
  at: string
  undoes: number | null
}

export interface ProfileDetail extends ProfileRow {
  rows: FragmentRow[]
}

/** What learning an outlet's profile changed. */
export interface LearnedProfile {
  outlet: string
  /** Texts it was learned from; versions of one article count once. */
  texts: number
  /** Fragments that were not known before, and those of the profile now. */
  added: number
  fragments: number
}
