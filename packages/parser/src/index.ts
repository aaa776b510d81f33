export { refinerIds } from './claims/read-claims.ts'
export { type ClaimExplanation, type Explanation, explain, formatExplanation } from './explain.ts'
export { type ParserOptions, parseArticle, type RejectedFigure } from './parse-article.ts'
export { partyNames } from './party-names.ts'
export {
  addPlaces,
  foldPlace,
  type KnownPlace,
  lookUpPlace,
  type NamedPlaces,
  placesNamed,
} from './places/gazetteer.ts'
export { readWithProfile, rereadArticle } from './reread-article.ts'
export { type RuleFacts, rules } from './rules.ts'
export { parserVersion } from './version.ts'
