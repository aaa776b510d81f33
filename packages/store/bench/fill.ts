import { sql } from 'drizzle-orm'
import type { Database } from '../src/database.ts'

/** Claims per article of the generated archive. */
export const claimsPerArticle = 10

const outlets = 200

/**
 * Fills an empty database with a generated archive: few outlets with most articles, few events with most claims, three
 * years of days, repeated furniture, copies, reviews. All words are made up. The same size gives the same rows.
 */
export async function fill(db: Database, articles: number): Promise<void> {
  const run = (statement: string) => db.execute(sql.raw(statement))
  const [events, origins, places] = [Math.ceil(articles * 0.4), Math.ceil(articles / 50), Math.ceil(articles / 40)]
  await db.transaction(async (tx) => {
    await tx.execute(sql`select setseed(0.42)`)
    for (const statement of [
      ...vocabulary(places),
      ...sources(origins),
      ...eventsAndArticles(articles, events),
      ...furniture,
      ...claims(events, origins, places),
      ...comparison,
      ...history,
      'drop table filled_word, filled_sentence, filled_place, filled_event, filled_article, filled_claim',
    ]) {
      await tx.execute(sql.raw(statement))
    }
  })
  await run('vacuum analyze')
}

const pick = (list: string[]) => `(array['${list.join("','")}'])[1 + floor(${list.length} * random())::int]`
const oftenFirst = (list: string[]) =>
  `(array['${list.join("','")}'])[1 + floor(${list.length} * power(random(), 2))::int]`

function vocabulary(places: number): string[] {
  const syllable = pick(['ba', 'ker', 'lo', 'min', 'sa', 'tor', 'ul', 'ven', 'zi', 'dra', 'fen', 'gol', 'har', 'jo'])
  return [
    `create table filled_word as
      select i, ${syllable} || ${syllable} || case when random() < 0.6 then ${syllable} else '' end as word
      from generate_series(1, 6000) i`,
    `create table filled_sentence as
      select s.i, (select string_agg(w.word, ' ') from filled_word w
        where w.i in (select 1 + floor(6000 * power(random(), 2))::int from generate_series(1, 14) where s.i > 0)) as words
      from generate_series(1, 5000) s(i)`,
    `create unique index on filled_sentence (i)`,
    `create table filled_place as
      select i, initcap(${syllable} || ${syllable} || ${syllable}) || ' ' || i as name from generate_series(1, ${places}) i`,
    `create unique index on filled_place (i)`,
  ]
}

function sources(origins: number): string[] {
  return [
    `insert into outlets (id, name) select 'outlet-' || i, 'Outlet ' || i from generate_series(0, ${outlets - 1}) i`,
    `insert into origins (id, name, type, party)
      select 'origin-' || i, 'Origin ' || i,
        ${oftenFirst(['monitor', 'government', 'military', 'police', 'health', 'armed_group', 'witness', 'un'])},
        case when random() < 0.3 then 'party_' || floor(40 * random())::int end
      from generate_series(0, ${origins - 1}) i`,
  ]
}

function eventsAndArticles(articles: number, events: number): string[] {
  return [
    `create table filled_event as
      select i, date '2017-01-01' + floor(1200 * random())::int as day from generate_series(0, ${events - 1}) i`,
    `create unique index on filled_event (i)`,
    `create table filled_article as
      select a.i, md5(a.i::text) as key, a.event, e.day as event_day,
        case when random() < 0.98 then 'outlet-' || floor(${outlets} * power(random(), 2.2))::int end as outlet,
        case when random() < 0.97 then e.day + floor(5 * power(random(), 3))::int end as said
      from (select i, floor(${events} * power(random(), 1.4))::int as event from generate_series(1, ${articles}) i) a
      join filled_event e on e.i = a.event`,
    `insert into articles (key, id, given_id, text, title, title_text, outlet_id, outlet_basis, published, said_start,
        said_end, credits, language, url, warnings, parser_version, reading_hash, characters, furniture_characters,
        removed_characters, words, furniture_words, lines, furniture_lines, furniture_head, furniture_inline, furniture_tail, added_at, updated_at)
      select a.key, 'article-' || a.i, 'article-' || a.i,
        'Report ' || a.i || e'\\n' || (select string_agg(s.words, e'.\\n') from filled_sentence s
          where s.i between 1 + a.i % 4900 and 25 + a.i % 4900),
        jsonb_build_object('text', 'Report ' || a.i, 'span', jsonb_build_object('start', 0, 'end', 8)), 'Report ' || a.i,
        a.outlet, case when a.outlet is null then null else ${oftenFirst(['given', 'url', 'text', 'inferred'])} end,
        case when a.said is null then null
          else jsonb_build_object('date', a.said::text, 'precision', 'day', 'basis', 'text') end,
        a.said, a.said, '[]', ${oftenFirst(['en', 'en', 'en', 'fr', 'ar'])}, 'https://example.org/' || a.i,
        case when random() < 0.1 then '[{"code":"date_conflict","message":"The dates differ."}]'::jsonb else '[]' end,
        ${oftenFirst(['1.0.0', '0.9.0'])}, a.key, 1800 + a.i % 700, (a.i * 37) % 400,
        case when a.i % 3 = 0 then (a.i * 53) % 900 else 0 end, 400, (a.i * 7) % 80, 26, a.i % 6, 0, 0, (a.i * 37) % 400,
        timestamptz '2020-06-01', timestamptz '2020-06-01' + a.i * interval '1 second'
      from filled_article a`,
    // All words are of plain letters and numbers.
    `insert into article_words (article_key, words)
      select key, array_to_tsvector(array_remove(regexp_split_to_array(lower(text), '[^a-z0-9]+'), '')) from articles`,
  ]
}

const kinds = ['copyright', 'related_headlines', 'nav', 'credit_caption', 'promo_ui', 'reading_time']

const furniture = [
  `insert into furniture (article_key, ordinal, span_start, span_end, kind, rule, text, likeness, characters)
    select a.key, o, 40 * o, 40 * o + 30, (array['${kinds.join("','")}'])[1 + o], 'filled',
      coalesce(a.outlet, 'no outlet') || ' line ' || l.line, md5(o || ' ' || l.line), 30
    from filled_article a cross join generate_series(0, 4) o
    cross join lateral (select floor(400 * power(random(), 6))::int as line where a.i > 0) l`,
  `insert into furniture_kinds (article_key, kind, characters, spans)
    select article_key, kind, sum(characters), count(*) from furniture group by article_key, kind`,
  `insert into removed (article_key, ordinal, text, kind, step, reason, characters)
    select a.key, o, 'A menu line', (array['nav','promo_ui',null])[1 + o], 'filled', 'filled', 11
    from filled_article a cross join generate_series(0, 2) o where a.i % 3 = 0`,
]

function claims(events: number, origins: number, places: number): string[] {
  const party = `case when random() < 0.5 then 'party_' || floor(40 * power(random(), 2))::int end`
  return [
    `create table filled_claim as
      select x.*, x.key || '-' || x.harm || '-' || 100 * x.j || '-' || 100 * x.j + 12 as id,
        case when x.event_no is not null and random() < 0.85
          then 'origin-' || (x.event_no * 7 + floor(3 * power(random(), 2))::int) % ${origins} end as origin,
        1 + (coalesce(x.event_no, x.i) * 13) % ${places} as place,
        'At least ' || x.n || ' people were ' || x.harm || ' near ' || p.name || ', officials said. ' || s.words as quote
      from (
        select a.i, a.key, a.event, a.event_day, a.outlet, a.said, j, ${oftenFirst(['killed', 'killed', 'injured', 'missing', 'captured', 'casualties'])} as harm,
          case when r < 0.65 then a.event when r < 0.8 then floor(${events} * power(random(), 1.4))::int end as event_no,
          1 + floor(80 * power(random(), 3))::int as n, r
        from (select i, key, event, event_day, outlet, said from filled_article) a
        cross join generate_series(0, ${claimsPerArticle - 1}) j
        cross join lateral (select random() as r where a.i > 0 and j >= 0) r
      ) x
      join filled_place p on p.i = 1 + (x.i * 13) % ${places}
      join filled_sentence s on s.i = 1 + (x.i * 31 + x.j * 17) % 5000`,
    `insert into claims (id, article_key, ordinal, machine, review_status, harm, qualifier, low, best, high, term,
        victim_category, victim_party, perpetrator_party, source_type, assertion, scope, relation, place_id, place_name,
        implicit, violent, furniture, confidence, rule, quote, words, search, outlet_id, said_start, said_end,
        happened_start, happened_end, origin_id, origin_basis, origin_reason, origin_relation, event_id, superseded_by,
        divergence, single_origin)
      select c.id, c.key, c.j,
        jsonb_build_object('id', c.id, 'harm', c.harm, 'count', jsonb_build_object('text', 'At least ' || c.n,
            'qualifier', 'at_least', 'low', c.n, 'best', null, 'high', null, 'term', null),
          'victims', jsonb_build_object('text', v.text, 'category', 'unknown', 'subgroups', '[]'::jsonb, 'party', null),
          'perpetrator', case when c.i % 2 = 0 then jsonb_build_object('text', v.text, 'party', null, 'status', 'stated') end, 'attribution', null, 'assertion', 'asserted', 'scope', 'incident', 'relation', 'total',
          'relatesTo', null, 'when', null, 'where', jsonb_build_object('text', p.name, 'placeId', 'place-' || c.place,
            'name', p.name, 'country', 'XX', 'lat', 1.5, 'lon', 2.5, 'precision', 1),
          'mentions', jsonb_build_array(jsonb_build_object('start', 100 * c.j, 'end', 100 * c.j + 12, 'part', 'body',
            'quote', jsonb_build_object('start', 100 * c.j, 'end', 100 * c.j + 90))),
          'implicit', false, 'violent', true, 'rule', 'filled', 'confidence', 0.9),
        case when c.j = 3 and c.i % 9 = 0 then 'accepted' when c.j = 4 and c.i % 25 = 0 then 'rejected'
          else 'unreviewed' end,
        c.harm, ${oftenFirst(['at_least', 'exact', 'about', 'more_than', 'vague', 'range'])}, c.n, null, null, null,
        ${oftenFirst(['unknown', 'civilian', 'combatant_state', 'combatant_nonstate', 'mixed'])}, ${party}, ${party},
        ${oftenFirst(['none', 'monitor', 'government', 'military', 'police', 'health', 'armed_group', 'media'])},
        ${oftenFirst(['asserted', 'asserted', 'asserted', 'claimed', 'denied'])},
        ${oftenFirst(['incident', 'incident', 'incident', 'period', 'cumulative', 'background'])},
        ${oftenFirst(['total', 'total', 'subset', 'additional'])}, 'place-' || c.place, p.name,
        random() < 0.06, random() > 0.04, random() < 0.03, 0.5 + 0.5 * random(), 'filled', c.quote, 'At least ' || c.n,
        lower(c.quote) || e'\\npeople\\n' || lower(p.name), c.outlet, c.said, c.said,
        c.event_day, c.event_day, c.origin, case when c.origin is null then null else 'stated' end,
        case when c.origin is null then null else 'named in the sentence' end,
        case when c.origin is null then null else 'unknown' end,
        'event-' || c.event_no, null, case when c.event_no is not null and random() < 0.6 then 3 * random() end,
        c.event_no is not null and c.event_no % 3 = 0
      from filled_claim c join filled_place p on p.i = c.place
      join filled_word w on w.i = 1 + (c.i * 7919 + c.j * 31) % (1 + (c.i * 31) % 6000)
      cross join lateral (select case when c.j % 5 < 2 then 'people' else w.word || ' fighters' end as text) v`,
    `insert into mentions (claim_id, ordinal, span_start, span_end, quote_start, quote_end, part)
      select id, 0, 100 * j, 100 * j + 12, 100 * j, 100 * j + 90, 'body' from filled_claim`,
  ]
}

const figure = `jsonb_build_object('low', 1, 'best', null, 'high', null, 'openLow', null, 'openHigh', 60,
  'lowQualifier', null, 'highQualifier', 'at_least', 'formula', 'lowest to highest current claim')`

const comparison = [
  `insert into events (id, label, data, corroboration, start_day, end_day, place_name)
    select 'event-' || e.i, 'Event ' || e.i, jsonb_build_object('id', 'event-' || e.i, 'label', 'Event ' || e.i,
      'articles', '[]'::jsonb, 'claims', '[]'::jsonb, 'context', '[]'::jsonb, 'superseded', '[]'::jsonb,
      'sameClaims', '[]'::jsonb, 'shortForms', '[]'::jsonb, 'related', '[]'::jsonb,
      'backing', jsonb_build_object('origins', '[]'::jsonb, 'who', ''), 'differences', '[]'::jsonb, 'sides', '[]'::jsonb, 'reasons', '[]'::jsonb,
      'when', jsonb_build_object('text', e.day::text, 'start', e.day::text, 'end', e.day::text, 'precision', 1),
      'where', null, 'origins', '[]'::jsonb, 'corroboration', x.corroboration,
      'figures', jsonb_build_object('range', ${figure}, 'conservative', ${figure}, 'latest', ${figure}, 'ged', ${figure}),
      'figuresByHarm', '{}'::jsonb),
      x.corroboration, e.day, e.day, 'Place ' || e.i
    from filled_event e cross join lateral (select ${oftenFirst([
      'single_origin',
      'multiple_independent_origins',
      'multiple_origins_same_side',
      'contested',
      'unassessed',
    ])} as corroboration where e.i >= 0) x`,
  `insert into event_claims (event_id, claim_id, role)
    select event_id, id, 'current' from claims where event_id is not null`,
  `insert into claim_origins (claim_id, origin_id, basis, reason, relation)
    select id, origin_id, 'stated', 'named in the sentence', 'unknown' from claims where origin_id is not null`,
  `insert into copies (a_key, b_key, share_a, share_b, direction, credit, basis, reason)
    select a.key, b.key, 0.5, 0.4, 'unknown', null, 'inferred', 'shared text'
    from filled_article a join filled_article b on b.i = a.i + 1 where a.i % 2 = 0`,
  `insert into copy_passages (a_key, b_key, ordinal, a_start, a_end, b_start, b_end)
    select a_key, b_key, 0, 10, 200, 20, 210 from copies`,
]

const history = [
  `insert into reviews (claim_id, action, before, after, reviewer, at)
    select id, 'accept', '{"status":"unreviewed","edits":null,"values":{}}', '{"status":"accepted","edits":null,"values":{}}',
      'Reviewer ' || ordinal, timestamptz '2020-06-02' from claims where review_status = 'accepted'`,
  `insert into ingests (label, started_at) values ('filled', timestamptz '2020-06-01')`,
  `insert into ingest_articles (ingest_id, article_key, change)
    select (select max(id) from ingests), key, 'added' from filled_article`,
]
