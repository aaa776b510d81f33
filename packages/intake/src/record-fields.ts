import { EvenhandError } from '@evenhand/schema'
import { isoTime } from './page/published-time.ts'

/**
 * Fields of an article and the names that scrapers, data sets and archives give them, best first: our own,
 * news-please, newspaper, Article-Bias-Prediction, FA-KES, Media Cloud, JSON Feed. Case, `_`, `-` and spaces do not matter.
 */
const namesOf = {
  id: ['id', 'stories id', 'unit id', 'guid'],
  text: [
    'text',
    'maintext',
    'content original',
    'article content',
    'article text',
    'full text',
    'main text',
    'content text',
    'content',
    'body',
    'article',
  ],
  html: ['html', 'raw html', 'content html'],
  url: ['url', 'link', 'source url', 'article url', 'external url'],
  outlet: [
    'outlet',
    'media name',
    'publisher',
    'publication',
    'site name',
    'source',
    'source domain',
    'media url',
    'domain',
  ],
  title: ['title', 'headline', 'article title'],
  published: [
    'published',
    'date publish',
    'date published',
    'publish date',
    'published at',
    'publication date',
    'pub date',
    'date',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'dc creator'],
  language: ['language', 'lang'],
  retrieved: ['retrieved', 'date download', 'crawled at', 'fetched'],
  archiveUrl: ['archive url'],
  licence: ['licence', 'license'],
} as const satisfies Record<string, readonly string[]>

export type FieldName = keyof typeof namesOf
export const fieldNames = Object.keys(namesOf) as FieldName[]

/** Which of a record's own fields holds what, where their names do not say it. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')
const folded = new Map(fieldNames.flatMap((field) => namesOf[field].map((name) => [fold(name), field] as const)))

/** The field that a name stands for, or null. */
export const fieldOf = (name: string): FieldName | null => folded.get(fold(name)) ?? null

/**
 * A record with its fields under our names. Of several fields that could hold one thing, the first that holds something
 * counts; what is already named as ours wins. Fields that stand for nothing are left out, `removed` stays.
 */
export function namedFields(record: object, map: FieldMap = {}): Record<string, unknown> {
  const given = new Map(Object.entries(record).map(([name, value]) => [fold(name), value] as const))
  const named: Record<string, unknown> = 'removed' in record ? { removed: record.removed } : {}
  for (const field of fieldNames) {
    const names = map[field] === undefined ? namesOf[field] : [map[field]]
    const values = names.map((name, at) => (at === 0 ? own(record, name, given) : usable(field, given.get(fold(name)))))
    const value = values.find(isFilled) ?? values[0]
    if (value !== undefined) named[field] = normal(field, value)
  }
  return named
}

/** The value of the first name as it is, so that a wrong one is told and not passed over. */
const own = (record: object, name: string, given: ReadonlyMap<string, unknown>): unknown =>
  name in record ? (record as Record<string, unknown>)[name] : given.get(fold(name))

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Other tools' fields of the same name may hold something else, such as a list or an object. */
function usable(field: FieldName, value: unknown): unknown {
  if (field === 'authors') return authorNames(value)
  if (typeof value === 'string') return field === 'url' && !/^https?:\/\//i.test(value) ? undefined : value
  return typeof value === 'number' && (field === 'id' || field === 'published') ? value : undefined
}

function normal(field: FieldName, value: unknown): unknown {
  if (field === 'authors') return authorNames(value)
  if (field === 'id') return typeof value === 'number' ? String(value) : value
  if (field !== 'published') return value
  if (typeof value === 'number') return timeOfEpoch(value)
  return typeof value === 'string' ? (isoTime(value) ?? value) : value
}

/** One name or several, as strings or as objects with a name; undefined where there is none. */
function authorNames(value: unknown): string[] | undefined {
  const names = [value].flat().flatMap((author) => {
    const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author
    return typeof name === 'string' ? [name.replace(/^by\s+/i, '').trim()] : []
  })
  const known = [...new Set(names)].filter((name) => name !== '' && !/^https?:/i.test(name))
  return known.length === 0 ? undefined : known
}

/** Seconds or milliseconds since 1970; anything else stays what it is. */
function timeOfEpoch(value: number): unknown {
  const milliseconds = value > 1e11 ? value : value * 1000
  return value > 1e8 && milliseconds < 1e13 ? new Date(milliseconds).toISOString() : value
}

/** Reads `text=body,title=headline`. Throws `bad_option` where a field is none of ours. */
export function readFieldMap(text: string): FieldMap {
  const map: Partial<Record<FieldName, string>> = {}
  for (const pair of text.split(',')) {
    const [field = '', name = ''] = pair.split(/=(.*)/s).map((part) => part.trim())
    if (!fieldNames.includes(field as FieldName) || name === '') {
      throw new EvenhandError('bad_option', `“${pair.trim()}” maps no field.`, {
        advice: `Write it as text=COLUMN,title=COLUMN; fields are ${fieldNames.join(', ')}.`,
      })
    }
    map[field as FieldName] = name
  }
  return map
}
