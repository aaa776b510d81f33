export { type ClaimExplanation, type Explanation, explain, formatExplanation } from './explain.ts'
export { type ParserOptions, parseArticle, type RejectedFigure } from './parse-article.ts'
export { addPlaces, foldPlace, type KnownPlace, lookUpPlace } from './places/gazetteer.ts'
export { parserVersion } from './version.ts'
