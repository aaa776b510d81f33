import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '@evenhand/parser'
import { emptyClaimFilter } from '@evenhand/schema'
import { type EventDetail, exportEvents, ingest } from '@evenhand/store'
import {
  acledEvent,
  type Cell,
  eventFormats,
  exportMetadata,
  gedColumns,
  gedEvent,
  ploverEvent,
} from '@evenhand/store/export'
import { openMigrated } from '@evenhand/store/migrate'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../src/paths.ts'

const own: Readonly<Record<string, string>> = {
  open: 'At least 7 soldiers were killed in an ambush near Ghazni on Monday, the Afghan army said.',
  words: 'Dozens of villagers were killed in shelling of Taiz on Tuesday, residents said.',
  hurt: 'A blast in Mosul on Tuesday wounded 12 people, police said.',
  nobody: 'A rocket hit a field near Sderot on Tuesday; no one was killed, the army said.',
  mixed: 'A car bomb killed 9 people in Baghdad on Tuesday, police said. Medics in Baghdad put the toll at 14 dead.',
  civilians: 'An air strike by the US-led coalition killed 11 civilians in Raqqa on Tuesday, activists said.',
}
const details: EventDetail[] = []
const filter = { ...emptyClaimFilter }
const meta = exportMetadata(filter, { rows: 0, now: new Date('2026-01-02'), evenhand: '1', parser: '2' })

beforeAll(async () => {
  const store = await openMigrated({ dataDir: 'memory://' })
  const seeds = join(root, 'seeds')
  const texts = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name.slice(0, 3), text: readFileSync(join(seeds, name), 'utf8') }))
  const written = Object.entries(own).map(([id, text]) => ({ id, text, published: '2019-08-14', outlet: 'Gulf Post' }))
  await ingest(
    store,
    [...texts, ...written].map((input) => parseArticle(input)),
  )
  for await (const detail of exportEvents(store, filter)) details.push(detail)
  await store.close()
}, 60_000)

const tells = (id: string) => {
  const found = details.find(({ event }) => event.articles.includes(id))
  if (!found) throw new Error(`no event of ${id}`)
  return found
}
const cells = (detail: EventDetail, convention = filter.convention): Record<string, Cell> | null => {
  const event = gedEvent(detail, { convention })
  return event && Object.fromEntries(gedColumns.map(({ name, of }) => [name, of(event)]))
}

describe('GED-like rows', () => {
  test('have the 49 columns in their order', () => {
    expect(gedColumns.map(({ name }) => name).join(',')).toBe(
      'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,' +
        'dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,' +
        'source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,' +
        'where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,' +
        'date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
    )
  })

  test.each(['none', 'literal_plural', 'acled', 'pitf'] as const)('add up and stay in order under %s', (convention) => {
    const rows = details.map((detail) => cells(detail, convention)).filter((row) => row !== null)
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const [low, best, high] = [Number(row.low), Number(row.best), Number(row.high)]
      expect(low <= best && best <= high && high > 0).toBe(true)
      const parts = [row.deaths_a, row.deaths_b, row.deaths_civilians, row.deaths_unknown].map(Number)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(best)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }
  })

  test('say where a top is open', () => {
    expect(cells(tells('open'))).toMatchObject({
      low: 7,
      best: 7,
      high: 7,
      code_status: expect.stringContaining('at least 7'),
    })
    expect(cells(tells('mixed'))).toMatchObject({ low: 9, best: 9, high: 14 })
    expect(cells(tells('mixed'))?.code_status).not.toContain('open')
  })

  test('leave out words without a convention, the wounded and events in which nobody died', () => {
    const left = (id: string) => eventFormats.ged.row(tells(id), meta)
    expect(left('words')).toEqual({ leftOut: 'with words only and no convention for them' })
    expect(left('hurt')).toEqual({ leftOut: 'without a death toll' })
    expect(left('nobody')).toEqual({ leftOut: 'in which nobody died' })
    expect(cells(tells('words'), 'literal_plural')).toMatchObject({
      low: 24,
      best: 24,
      code_status: expect.stringContaining('numbers for words: literal_plural'),
    })
    expect(cells(tells('words'), 'acled')).toMatchObject({ low: 12 })
    expect(cells(tells('words'), 'pitf')).toBeNull()
  })

  test('name sides, sources and origins, and put the dead on their side', () => {
    expect(cells(tells('000'))).toMatchObject({
      type_of_violence: 1,
      side_a: 'syrian_government',
      side_b: 'islamic_state',
      deaths_a: 58,
      number_of_sources: 4,
      source_original: 'Islamic State; Syrian Observatory for Human Rights',
      country: 'Syria',
      date_start: '2017-09-28',
      low: 58,
      high: 120,
    })
    expect(cells(tells('civilians'))).toMatchObject({ type_of_violence: 3, side_b: 'Civilians', deaths_civilians: 11 })
  })

  test('are never called UCDP’s', () => {
    const head = eventFormats.ged.head(
      { ...meta, about: eventFormats.ged.about, rows: 2, leftOut: { because: 3 } },
      true,
    )
    expect(head).not.toMatch(/UCDP/)
    expect(head).toMatch(
      /^# GED-like[^\n]*\n# filter: none\r\n# rule: [^\n]*\n# events left out: 3 because\r\n# rows: 2; /,
    )
  })
})

describe('ACLED-like rows', () => {
  test('state the lowest claim and the dispute', () => {
    const row = acledEvent(tells('000'), { convention: 'none' })
    expect(row).toMatchObject({ event_date: '2017-09-28', time_precision: 1, fatalities: 58, actor1: 'islamic_state' })
    expect(row?.notes).toMatch(/“at least 73” killed .*They differ: /)
    expect(acledEvent(tells('words'), { convention: 'none' })).toMatchObject({
      fatalities: null,
      fatalities_convention: null,
    })
    expect(acledEvent(tells('words'), { convention: 'acled' })).toMatchObject({
      fatalities: 12,
      fatalities_convention: 'acled',
    })
  })

  test('hold no date that is known to the year only', () => {
    const { event } = tells('open')
    const yearly = {
      ...tells('open'),
      event: { ...event, when: { text: '2019', start: '2019', end: '2019', precision: 5 } },
    }
    expect(eventFormats.acled.row(yearly, meta)).toEqual({ leftOut: 'without a date closer than a year' })
  })
})

test('PLOVER-like rows keep the figure under the rule, its words and each quote with its place', () => {
  const detail = tells('000')
  const row = ploverEvent(detail, { preset: 'latest', convention: 'none' }, { name: 'evenhand', date: '2026-01-02' })
  expect(row.size.dead).toMatchObject({ best: 120, words: expect.arrayContaining(['scores', 'dozens']) })
  expect(row.size.injured).toBeNull()
  expect(row.text_info).toHaveLength(detail.claims.length)
  expect(row.cite_info.map(({ article }) => article).sort()).toEqual(['000', '001', '002', '003'])
})
