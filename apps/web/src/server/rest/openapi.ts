import { Claim, ClaimFilter, Event, emptyClaimFilter, unknownOutlet } from '@evenhand/schema'
import { anyFormats, eventFormats } from '@evenhand/store/export'
import { z } from 'zod'
import { claimSorts } from '../inputs.ts'
import { version } from '../version.ts'
import { pageSize } from './request.ts'

type Json = Record<string, unknown>

const query = (name: string, description: string, schema: Json): Json => ({ name, in: 'query', description, schema })

const filterDescriptions: Readonly<Record<keyof ClaimFilter, string>> = {
  clock: 'What `from` and `to` mean: publication (`said`) or the harm itself (`happened`).',
  from: 'First day, YYYY-MM-DD.',
  to: 'Last day, YYYY-MM-DD.',
  outlets: `Ids of outlets; \`${unknownOutlet}\` for articles without one.`,
  origins: 'Ids of origins.',
  parties: 'Ids of parties, as victims or as perpetrators.',
  events: 'Ids of events.',
  articles: 'Ids of articles.',
  places: 'Gazetteer ids or place names.',
  harms: 'Kinds of harm.',
  categories: 'Who the victims were.',
  sourceTypes: 'Kinds of source.',
  qualifiers: 'How the figure is hedged.',
  scopes: 'Incident, period, running total or background.',
  relations: 'Total, part of another figure, or in addition.',
  assertions: 'Stated, claimed or denied.',
  reviews: 'What reviewers decided; rejected claims stay out unless asked for.',
  corroborations: 'How the event’s figures are corroborated.',
  q: 'Words that quote, victims, source or place must hold; a place’s name in any spelling. Articles are listed and counted by headline and text as well (`/articles`, `/outlets/{outlet}`): each word whole, or its beginning from three letters on.',
  include: 'Kinds that stay out unless asked for.',
  preset: 'Rule for figures of events.',
  convention: 'Numbers for words such as “dozens”; `none` leaves them words.',
}

const filterParameters: Json[] = (Object.keys(emptyClaimFilter) as (keyof ClaimFilter)[]).map((key) => {
  const schema = z.toJSONSchema(ClaimFilter.shape[key], { io: 'input' }) as Json
  const { $schema: _, ...plain } = schema
  return {
    ...query(key, filterDescriptions[key], plain),
    ...(Array.isArray(emptyClaimFilter[key]) && { style: 'form', explode: true }),
  }
})

const paging: Json[] = [
  query('limit', 'Rows of a page.', { type: 'integer', minimum: 1, maximum: pageSize.most, default: pageSize.usual }),
  query('offset', 'Rows before the page.', { type: 'integer', minimum: 0, default: 0 }),
]

const problem = {
  description: 'What is wrong, where, and what to do.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const failures = { '400': problem, '404': problem, '503': problem }

function answer(description: string, schema: Json): Json {
  return { '200': { description, content: { 'application/json': { schema } } }, ...failures }
}

function list(summary: string, row: Json, own: Json[] = []): Json {
  const page = {
    type: 'object',
    required: ['total', 'limit', 'offset', 'next', 'rows'],
    properties: {
      total: { type: 'integer', description: 'Rows of the whole view.' },
      limit: { type: 'integer' },
      offset: { type: 'integer' },
      next: { type: ['string', 'null'], description: 'Path of the next page.' },
      rows: { type: 'array', items: row },
    },
  }
  return { get: { summary, parameters: [...filterParameters, ...paging, ...own], responses: answer(summary, page) } }
}

function one(summary: string, schema: Json): Json {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return { get: { summary, parameters: [id], responses: answer(summary, schema) } }
}

const plainObject = (description: string): Json => ({ type: 'object', description, additionalProperties: true })
const claimRow: Json = {
  type: 'object',
  description: 'A claim with its article, outlet, origin, event, dates and review; `claim` holds effective values.',
  required: ['id', 'claim', 'article', 'quote', 'words', 'review'],
  properties: { id: { type: 'string' }, claim: { $ref: '#/components/schemas/Claim' } },
  additionalProperties: true,
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Json
  return plain
}

const count: Json = { type: 'integer' }
const median: Json = { type: ['number', 'null'], description: 'The middle ratio; of two the geometric mean.' }
const outletSchema: Json = {
  type: 'object',
  required: ['outlet', 'articles', 'claims', 'events', 'sourced', 'inWords', 'divergence', 'origins', 'namings'],
  properties: {
    outlet: { type: ['object', 'null'], properties: { id: { type: 'string' }, name: { type: 'string' } } },
    basis: { type: ['string', 'null'], description: 'How the outlet is known.' },
    articles: count,
    undatedArticles: count,
    first: { type: ['string', 'null'], description: 'First publication day.' },
    last: { type: ['string', 'null'] },
    claims: count,
    events: { ...count, description: 'Events that the claims tell of.' },
    sourced: { ...count, description: 'Claims for which the article itself names a source.' },
    inWords: { ...count, description: 'Claims whose figure is a word without a number.' },
    unattributed: { ...count, description: 'Claims that rest on no known origin.' },
    divergence: { type: 'object', properties: { n: count, median } },
    origins: { type: 'object', properties: { total: count, rows: { type: 'array', items: { type: 'object' } } } },
    namings: {
      type: 'object',
      properties: {
        victims: { type: 'array', items: { type: 'object' } },
        perpetrators: { type: 'array', items: { type: 'object' } },
      },
    },
    divergences: {
      type: 'object',
      properties: { harms: { type: 'array' }, total: count, rows: { type: 'array', items: { type: 'object' } } },
    },
    noise: { type: ['object', 'null'] },
  },
}

const outletDescription = `By the outlet’s id, or \`${unknownOutlet}\` for articles without one.

\`namings\`: the words for each party, or for each kind of victims where no party is known, with the number of claims; \`others\` holds the words of other outlets in the events in which this one names the same.

\`divergences\`: each claim’s number divided by the middle one of its event’s other claims of the same harm and victims, whatever the filter shows of those. Words without a number are not in it. The latest come first, at most \`limit\` of \`total\`.`

const formatsDescription = [
  'Claims: `csv`, `json`, `jsonl`. Events:',
  ...Object.entries(eventFormats).map(
    ([name, { about, preset }]) => `\`${name}\`: ${about} Rule: ${preset ?? 'the one that `preset` names'}.`,
  ),
].join('\n\n')

const fileDescription =
  'The file: claims in the order of `/claims`, events by date. Its first lines name filter, rule, date, versions and rows, and for events how many the format cannot hold, and why.'

const fileContent: Json = Object.fromEntries(
  Object.values(anyFormats).map(({ file }) => [file.type, { schema: { type: 'string' } }]),
)

/** The description of the read-only API, by OpenAPI 3.1; filter and claims come from the schemas themselves. */
export const openApi: Json = {
  openapi: '3.1.0',
  info: {
    title: 'evenhand',
    version,
    description:
      'Casualty claims as quoted by outlets, with their sentences, origins and events. Read-only. Claims of one event must not be added up; a range of claims is not a statistical interval.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/v1' }],
  paths: {
    '/articles': list(
      'Articles of the view',
      plainObject(
        'An article with outlet, dates and counts. `found`: where the searched words stand in one that no claim of the view holds them for.',
      ),
    ),
    '/articles/{id}': one('One article with text, furniture, claims and copies', plainObject('The article in full.')),
    '/claims': list('Claims of the view', claimRow, [
      query('sort', 'Order of the rows.', { enum: [...claimSorts], default: 'said' }),
      query('order', '`down` turns the order round.', { enum: ['up', 'down'], default: 'up' }),
    ]),
    '/claims/{id}': one('One claim with the machine’s reading and its reviews', claimRow),
    '/events': list('Events with a claim in the view', plainObject('An event with counts and figures by rule.')),
    '/events/{id}': one(
      'One event with claims, origins, figures by rule, what was replaced and why, why claims differ, and which articles share text',
      {
        type: 'object',
        properties: { event: { $ref: '#/components/schemas/Event' } },
        additionalProperties: true,
      },
    ),
    '/outlets': list(
      'Outlets with articles in the view',
      plainObject('An outlet with counts, how far its figures stand from others, and the origins it uses.'),
    ),
    '/outlets/{outlet}': {
      get: {
        summary: 'One outlet in the view: counts, origins, whom it names and how, divergence, page furniture',
        description: outletDescription,
        parameters: [
          { name: 'outlet', in: 'path', required: true, schema: { type: 'string' } },
          ...filterParameters.filter(({ name }) => name !== 'outlets'),
          query('limit', 'Rows of `divergences`.', {
            type: 'integer',
            minimum: 1,
            maximum: pageSize.most,
            default: pageSize.most,
          }),
          query('offset', 'Rows of `divergences` before those.', { type: 'integer', minimum: 0, default: 0 }),
        ],
        responses: answer('The outlet.', { $ref: '#/components/schemas/Outlet' }),
      },
    },
    '/coverage': list(
      'Outlets by week of publication',
      plainObject('An outlet with its weeks, each named by its Monday.'),
    ),
    '/noise': list('Page furniture by outlet', plainObject('Characters, words and lines of furniture, by kind.')),
    '/export/{format}': {
      get: {
        summary: 'The view as one file: every claim, or every event with a claim in it',
        description: formatsDescription,
        parameters: [
          { name: 'format', in: 'path', required: true, schema: { enum: Object.keys(anyFormats) } },
          ...filterParameters,
          query('header', '`false` leaves out the lines that describe the file.', { enum: ['true', 'false'] }),
          query('bom', '`true` puts a byte-order mark before CSV, so that Excel reads it as UTF-8.', {
            enum: ['true', 'false'],
          }),
        ],
        responses: { '200': { description: fileDescription, content: fileContent }, ...failures },
      },
    },
  },
  components: {
    schemas: {
      Claim: schemaOf(Claim),
      Event: schemaOf(Event),
      Outlet: outletSchema,
      Problem: {
        type: 'object',
        properties: {
          problem: {
            type: 'object',
            required: ['code', 'message', 'advice'],
            properties: {
              code: { type: 'string' },
              message: { type: 'string' },
              where: { type: ['string', 'null'] },
              advice: { type: 'string' },
            },
          },
        },
      },
    },
  },
}
