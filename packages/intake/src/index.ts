export { isParsedArticle, toArticleInput, toParsedArticle } from './article-record.ts'
export { type IntakeOptions, readArticles, readArticlesOrParsed } from './articles.ts'
export { articleEndings, type FormatName } from './formats/endings.ts'
export type { ArticleItem, FailedItem, IntakeItem, ParsedItem } from './intake-item.ts'
export {
  type ManifestEntry,
  manifestName,
  type OutletManifest,
  readOutletManifest,
  withManifest,
} from './outlet-manifest.ts'
export { type ExtractedPage, extractPage, withPage } from './page/extract-page.ts'
export type { PageMetadata } from './page/metadata.ts'
export { type FieldMap, type FieldName, fieldNames, readFieldMap } from './record-fields.ts'
export { standardInput } from './sources/sources.ts'
