export { explain, formatExplanation, type ClaimExplanation, type Explanation } from './explain.ts'
export { parseArticle, type ParserOptions, type RejectedFigure } from './parse-article.ts'
export { addPlaces, foldPlace, lookUpPlace, type KnownPlace } from './places/gazetteer.ts'
export { parserVersion } from './version.ts'
