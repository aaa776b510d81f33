/** What queries return, by what it is about. */
export type * from './rows/articles.ts'
export type * from './rows/claims.ts'
export type * from './rows/events.ts'
export type * from './rows/measures.ts'
export type * from './rows/outlets.ts'
export type * from './rows/profiles.ts'
export type * from './rows/refs.ts'
export type * from './rows/reviews.ts'
