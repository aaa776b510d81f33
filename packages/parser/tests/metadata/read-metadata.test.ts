import type { ArticleInput } from '@evenhand/schema'
import { describe, expect, it } from 'vitest'
import { markFurniture } from '../../src/furniture/mark-furniture.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import { splitLines } from '../../src/text/lines.ts'

const read = (input: ArticleInput) => {
  const text = input.text ?? ''
  const lines = splitLines(text)
  return readMetadata(input, text, lines, markFurniture(text, lines, { title: input.title }))
}
const body =
  'Rebels shelled the northern town for a third day on Monday, a resident and two aid groups said by telephone. Talks are to resume in the capital next week.'

describe('title', () => {
  it.each([
    ['the first headline line', `Town shelled again\n\n${body}`, undefined, 'Town shelled again'],
    ['none where the text starts with prose', `${body}\n${body}`, undefined, undefined],
    ['the given one, located', `4 May 2018\nTown shelled again\n${body}`, 'Town Shelled Again', 'Town shelled again'],
    [
      'the given one in a scrape',
      `4 May 2018 Town shelled again. ${body} ${body}`,
      'Town shelled again',
      'Town shelled again',
    ],
  ])('%s', (_name, text, title, located) => {
    const read_ = read({ text, title })
    const span = read_.title?.span
    expect(span ? text.slice(span.start, span.end) : undefined).toBe(located)
    if (title) expect(read_.title?.text).toBe(title)
  })
})

describe('publication date', () => {
  const rows: [
    name: string,
    input: ArticleInput,
    date: string | undefined,
    basis: string | undefined,
    warnings: string[],
  ][] = [
    [
      'a stamp below the headline',
      { text: `Town shelled again\n30 September, 2017\n${body}` },
      '2017-09-30',
      'text',
      [],
    ],
    [
      'not the date of a caption',
      { text: `A picture shows the market on May 3, 2018, after the blast. / AFP PHOTO / STRINGER\n${body}` },
      undefined,
      undefined,
      [],
    ],
    [
      'not the stamps of other articles',
      { text: `${body}\nGMT 21:35 2018 Tuesday ,23 January\nStorm closes the port` },
      undefined,
      undefined,
      [],
    ],
    ['given, no stamp', { text: body, published: '2018-05-04' }, '2018-05-04', 'given', []],
    [
      'given and stamp a day apart: the paper’s own day',
      { text: `Town shelled again\n5 May 2018\n${body}`, published: '2018-05-04' },
      '2018-05-05',
      'text',
      [],
    ],
    [
      'an update at the top that contradicts',
      { text: `Town shelled again\nUpdated: 9 May 2018\n${body}`, published: '2018-05-04' },
      '2018-05-09',
      'text',
      ['date_conflict'],
    ],
    [
      'not an update months later',
      { text: `Town shelled again\nUpdated: 9 August 2018\n${body}`, published: '2018-05-04' },
      '2018-05-04',
      'given',
      [],
    ],
    [
      'a stamp that lost its line',
      {
        text: `Town shelled again Two aid groups speak of a third day AFP Monday 7 May 2018 ${body} ${body}`,
        title: 'Town shelled again',
      },
      '2018-05-07',
      'text',
      [],
    ],
    [
      'not a date within a sentence',
      { text: `The square was shelled on Monday 7 May 2018 The town was quiet since. ${body} ${body}` },
      undefined,
      undefined,
      [],
    ],
    [
      'a stamp that contradicts',
      { text: `Town shelled again\n5 June 2018\n${body}`, published: '2018-05-06' },
      '2018-06-05',
      'text',
      ['date_conflict'],
    ],
    ['an unreadable given date', { text: body, published: 'last May' }, undefined, undefined, ['invalid_date']],
    [
      'the date in the address',
      { text: body, url: 'https://example.org/news/2018/05/04/town-shelled' },
      '2018-05-04',
      'url',
      [],
    ],
    ['a month in the address', { text: body, url: 'https://example.org/2018/05/town-shelled' }, '2018-05', 'url', []],
    ['midnight is a day', { text: body, published: '2018-05-04T00:00:00Z' }, '2018-05-04', 'given', []],
  ]
  it.each(rows)('%s', (_name, input, date, basis, warnings) => {
    const { published, ...rest } = read(input)
    expect(published?.date).toBe(date)
    expect(published?.basis).toBe(basis)
    expect(rest.warnings.map((warning) => warning.code)).toEqual(warnings)
  })
  it('keeps the given date beside the stamp that overruled it', () => {
    expect(read({ text: `Town shelled again\n5 June 2018\n${body}`, published: '2018-05-06' }).publishedGiven).toBe(
      '2018-05-06',
    )
  })
})

describe('dateline and credits', () => {
  it.each([
    [`BEIRUT: ${body}`, 'BEIRUT', 'BEIRUT', []],
    [
      `GAZA CITY, Gaza Strip (AP) — ${body}`,
      'GAZA CITY, Gaza Strip (AP)',
      'GAZA CITY, Gaza Strip',
      ['Associated Press'],
    ],
    [`(CNN) -- ${body}`, '(CNN)', undefined, ['CNN']],
    [`Amman, Jordan (CNN) ${body}`, 'Amman, Jordan (CNN)', 'Amman, Jordan', ['CNN']],
    [`NAIROBI, Kenya — ${body}`, 'NAIROBI, Kenya', 'NAIROBI, Kenya', []],
    [body, undefined, undefined, []],
    [`US forces said: ${body}`, undefined, undefined, []],
  ])('%s', (text, dateline, place, agencies) => {
    const metadata = read({ text })
    expect(metadata.dateline?.text).toBe(dateline)
    const span = metadata.dateline?.place
    expect(span ? text.slice(span.start, span.end) : undefined).toBe(place)
    expect(metadata.credits.filter((credit) => credit.where === 'dateline').map((credit) => credit.name)).toEqual(
      agencies,
    )
  })
  it.each([
    ['photo', `Town shelled again\nSoldiers stand near their truck in 2016. (Reuters)\n${body}`, 'Reuters'],
    ['byline', `Town shelled again\nAFP\n${body}`, 'Agence France-Presse'],
    ['source_line', `${body}\nsource: Alarabiya`, 'Al Arabiya'],
    ['source_line', `${body}\nThe Associated Press contributed to this report.`, 'Associated Press'],
  ])('%s', (where, text, name) => {
    expect(read({ text }).credits.map((credit) => [credit.where, credit.name])).toEqual([[where, name]])
  })
})

describe('outlet', () => {
  it.each([
    [{ text: body, outlet: 'arabnews.com' }, 'arab-news', 'given'],
    [{ text: body, outlet: 'Arab News' }, 'arab-news', 'given'],
    [{ text: body, outlet: { name: 'Evening Voice', basis: 'inferred' } }, 'evening-voice', 'inferred'],
    [{ text: body, url: 'https://english.aawsat.com/home/article/1' }, 'asharq-al-awsat', 'url'],
    [{ text: `${body}\nAll rights reserved to Arab Today Media Group 2023 ©` }, 'arabs-today', 'text'],
    [{ text: `${body}\nCopyright © 2019 The Evening Voice, LLC.` }, 'evening-voice', 'text'],
    [
      { text: `Asharq Al-awsat English Opinion\nTown is shelled once again\nTown is shelled once again\n${body}` },
      'asharq-al-awsat',
      'text',
    ],
    [{ text: body }, undefined, undefined],
  ] as [ArticleInput, string | undefined, string | undefined][])('%j', (input, id, basis) => {
    const { outlet } = read(input)
    expect(outlet?.id).toBe(id)
    expect(outlet?.basis).toBe(basis)
  })
})

describe('language', () => {
  it.each([
    [body, 'en'],
    ['قتل ما لا يقل عن ثلاثين جنديا في هجوم على حاجز شمال المدينة', 'ar'],
    [
      'Au moins douze soldats ont été tués dans une attaque sur la route qui mène à la ville, selon les autorités.',
      'fr',
    ],
    [
      'Al menos doce soldados han muerto en un ataque en la carretera que lleva a la ciudad, según las autoridades.',
      'es',
    ],
    [
      'Mindestens zwölf Soldaten wurden bei einem Angriff auf der Straße in die Stadt getötet, teilte die Armee mit und das ist nicht alles.',
      'de',
    ],
    ['Не менее двенадцати солдат погибли', 'ru'],
    ['', 'und'],
  ])('%s', (text, language) => {
    expect(read({ text }).language).toBe(language)
  })
  it('warns of a language without rules', () => {
    expect(read({ text: 'Не менее двенадцати солдат погибли' }).warnings.map((warning) => warning.code)).toEqual([
      'unsupported_language',
    ])
  })
})
