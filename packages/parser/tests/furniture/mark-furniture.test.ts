import { describe, expect, it } from 'vitest'
import { type FurnitureContext, markFurniture } from '../../src/furniture/mark-furniture.ts'
import { splitLines } from '../../src/text/lines.ts'

const marked = (text: string, context?: FurnitureContext): [kind: string, words: string][] =>
  markFurniture(text, splitLines(text), context).furniture.map((span) => [span.kind, text.slice(span.start, span.end)])

const first =
  'Rebels shelled the northern town for a third day on Monday, a resident and two aid groups said by telephone.'
const second =
  'The army said that at least 12 soldiers were killed when a convoy hit a mine on the road to the airport, and that nine were wounded.'
const third =
  'Talks are to resume in the capital next week, a spokesman for the mediators told reporters after a meeting with both sides.'
const body = [first, second, third]

describe('extracted text with line breaks', () => {
  const rows: [name: string, lines: string[], expected: [string, string][]][] = [
    ['a plain article has no furniture', ['Town shelled for third day', ...body], []],
    ['a subhead stays', ['Town shelled for third day', first, 'Supply roads', second], []],
    [
      'the repeated headline',
      ['Town shelled for third day', 'Town Shelled For Third Day.', ...body],
      [['duplicate_title', 'Town Shelled For Third Day.']],
    ],
    [
      'a banner before a doubled headline',
      ['The Evening Voice of the Valley', 'Town shelled for third day', 'Town shelled for third day', ...body],
      [
        ['navigation', 'The Evening Voice of the Valley'],
        ['duplicate_title', 'Town shelled for third day'],
      ],
    ],
    [
      'stamps and reading time below the headline',
      ['Town shelled for third day', '3 min read', '4 May, 2018', ...body],
      [
        ['byline_meta', '3 min read'],
        ['byline_meta', '4 May, 2018'],
      ],
    ],
    [
      'a caption with scene and credit',
      ['Town shelled for third day', 'Soldiers stand near their truck on the airport road in 2016. (Reuters)', ...body],
      [['caption_credit', 'Soldiers stand near their truck on the airport road in 2016. (Reuters)']],
    ],
    [
      'a caption that opens as one and is dated',
      ['A picture shows the ruined market on May 3, 2018, as the army presses forward.', ...body],
      [['caption_credit', 'A picture shows the ruined market on May 3, 2018, as the army presses forward.']],
    ],
    ['a headline of other news in body prose stays', [...body, 'Six fighters were killed in the clashes.'], []],
    [
      'headlines of other articles with their stamps, glued',
      [
        ...body,
        'GMT 21:35 2018 Tuesday ,23 January',
        'Beach is covered with rubbish after stormGMT 16:33 2017 Thursday ,28 December',
        'Diplomat found murdered in hotelMaintained and developed by Evening Group SAL.',
      ],
      [
        ['related', 'GMT 21:35 2018 Tuesday ,23 January'],
        ['related', 'Beach is covered with rubbish after stormGMT 16:33 2017 Thursday ,28 December'],
        ['related', 'Diplomat found murdered in hotel'],
        ['legal', 'Maintained and developed by Evening Group SAL.'],
      ],
    ],
    [
      'links in brackets leave the sentence before them',
      ['Town shelled for third day', `${first} (RELATED: Five Dead In Market Blast)`, second],
      [['related', '(RELATED: Five Dead In Market Blast)']],
    ],
    [
      'a list under a heading at the end',
      [...body, 'Most Read', 'Storm closes the northern port', 'Ministers meet on wheat prices'],
      [
        ['related', 'Most Read'],
        ['related', 'Storm closes the northern port'],
        ['related', 'Ministers meet on wheat prices'],
      ],
    ],
    ['symbols alone', [first, '___', second], [['empty_markup', '___']]],
  ]
  it.each(rows)('%s', (_name, lines, expected) => {
    expect(marked(lines.join('\n'))).toEqual(expected)
    expect(marked(lines.join('\r\n\r\n'))).toEqual(expected)
  })
})

describe('single-line scrapes', () => {
  const rest = body.join(' ').replaceAll(',', '')
  const rows: [name: string, head: string, tail: string, expected: [string, string][]][] = [
    [
      'stamp, headline again, agency',
      'Friday 4 May 2018 Town shelled for third day AFP',
      '',
      [
        ['byline_meta', 'Friday 4 May 2018'],
        ['duplicate_title', 'Town shelled for third day'],
        ['byline_meta', 'AFP'],
      ],
    ],
    [
      'stamp with author, then the headline',
      'Posted on May 4 2018 by Evening Daily Town shelled for third day.',
      '',
      [
        ['byline_meta', 'Posted on May 4 2018 by Evening Daily'],
        ['duplicate_title', 'Town shelled for third day.'],
      ],
    ],
    [
      'a stamp whose parts ran together',
      'Last updated at May 042018',
      '',
      [['byline_meta', 'Last updated at May 042018']],
    ],
    [
      'a caption after the stamp',
      'Published May 4 2018 A soldier walks past a shelled house in the northern town May 3 2018. (Reuters Photo)',
      '',
      [
        ['byline_meta', 'Published May 4 2018'],
        ['caption_credit', 'A soldier walks past a shelled house in the northern town May 3 2018. (Reuters Photo)'],
      ],
    ],
    [
      'source, share button and legal text at the end',
      '4 May 2018',
      '(Source: Evening Media Office) Twitter',
      [
        ['byline_meta', '4 May 2018'],
        ['about', '(Source: Evening Media Office)'],
        ['share_promo', 'Twitter'],
      ],
    ],
  ]
  it.each(rows)('%s', (_name, head, tail, expected) => {
    expect(marked(`Town shelled for third day\n\n${head} ${rest} ${tail}`)).toEqual(expected)
  })
})

describe('whole pages', () => {
  const menu = [
    'Skip to main content',
    'Home',
    'World',
    'Politics',
    'Sports',
    'Opinion',
    'Subscribe',
    'Sign in',
    'Search',
    'Menu',
    'Health',
    'Video',
  ]
  const foot = [
    'Most Read',
    'Storm closes the northern port',
    'About Us',
    'Contact Us',
    'Privacy Policy',
    'Terms of Use',
    'Facebook',
    'Twitter',
    '© 2018 Evening Voice',
  ]
  const text = [
    'Town shelled for third day | Evening Voice',
    ...menu,
    'Town shelled for third day',
    'By Jane Roe',
    'May 4, 2018 5:04 pm',
    ...body,
    'Advertisement',
    ...body,
    ...foot,
  ].join('\n')

  it('marks everything but headline and body', () => {
    const reading = markFurniture(text, splitLines(text))
    let rest = ''
    let at = 0
    for (const span of reading.furniture) {
      rest += text.slice(at, span.start)
      at = span.end
    }
    rest += text.slice(at)
    expect(reading.rawness).toBe('page')
    expect(
      rest
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Town shelled for third day', ...body, ...body])
  })
})

describe('a source profile', () => {
  const fragment = { kind: 'about', frequency: 9, firstSeen: null, lastSeen: null } as const
  const profile = (text: string, place: 'line' | 'prefix' | 'suffix' | 'middle', status: 'proposed' | 'rejected') => ({
    outlet: 'evening-voice',
    learnedFrom: 20,
    fragments: [{ ...fragment, text, place, status }],
  })
  it.each([
    ['line', 'issue # of the voice', ['Issue 12 of the Voice']],
    ['prefix', 'valley desk #', ['Valley desk 7']],
    ['suffix', 'end of dispatch', ['End of dispatch']],
    ['middle', '[tap to hear]', ['[tap to hear]']],
  ] as const)('marks a learned %s', (place, known, expected) => {
    const text = `Valley desk 7 ${first}\nIssue 12 of the Voice\n${second} [tap to hear] ${third} End of dispatch`
    expect(marked(text, { profile: profile(known, place, 'proposed') }).map(([, words]) => words)).toEqual(expected)
  })
  it('protects lines that a reader rejected from every rule', () => {
    const text = [...body, 'Editor Picks'].join('\n')
    expect(marked(text)).toEqual([['related', 'Editor Picks']])
    expect(marked(text, { profile: profile('editor picks', 'line', 'rejected') })).toEqual([])
  })
  it('leaves to a heading’s rule the headlines that follow it', () => {
    const text = [...body, 'Editor Picks', 'Storm closes the northern port', 'Ferry crews walk out again'].join('\n')
    expect(marked(text, { profile: profile('editor picks', 'line', 'proposed') })).toEqual(marked(text))
    expect(marked(text).length).toBe(3)
  })
  it('protects fragments that a reader rejected from every rule', () => {
    const text = `${first} [click to enlarge] ${second} ${third}`
    expect(marked(text)).toEqual([['caption_credit', '[click to enlarge]']])
    expect(marked(text, { profile: profile('[click to enlarge]', 'middle', 'rejected') })).toEqual([])
  })
})

describe('white space of other kinds', () => {
  it('reads lines with doubled spaces and NBSP like others', () => {
    const line = 'READ MORE:\u00a0 Storm closes the northern port'
    expect(marked([first, line, second].join('\n'))).toEqual([['related', line]])
  })
})
