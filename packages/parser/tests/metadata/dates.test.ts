import { describe, expect, it } from 'vitest'
import { dateForms, flattenedForm } from '../../src/metadata/dates/date-forms.ts'
import { readStamp } from '../../src/metadata/dates/stamp.ts'

describe('every date form', () => {
  for (const form of [...dateForms, flattenedForm]) {
    it.each(form.examples)(`${form.id}: %s -> %s`, (text, expected) => {
      form.pattern.lastIndex = 0
      const match = form.pattern.exec(text)
      expect(match?.[0]).toBe(text)
      expect(match ? form.read(match) : undefined).toBe(expected)
    })
  }
})

describe('readStamp', () => {
  it.each([
    ['date 2017-09-30 BEIRUT: Text', 'date 2017-09-30', 'published', '2017-09-30', null],
    ['Saturday, 20 April, 2019 - 09:00', 'Saturday, 20 April, 2019 - 09:00', 'dated', '2019-04-20', null],
    ['Published July 19 2016 Airstrikes on', 'Published July 19 2016', 'published', '2016-07-19', null],
    ['Last updated at Apr 232017 An attack', 'Last updated at Apr 232017', 'updated', '2017-04-23', null],
    ['Date of publication 18 July 2016 Syrian', 'Date of publication 18 July 2016', 'published', '2016-07-18', null],
    ['December 15, 20163:33 PM ET', 'December 15, 20163:33 PM ET', 'dated', '2016-12-15', null],
    ['May 5 2017 14:30 GMT', 'May 5 2017 14:30 GMT', 'dated', '2017-05-05', '14:30+00:00'],
    ['1735 15.04.2017', '1735 15.04.2017', 'dated', '2017-04-15', null],
    ['03/04/2015', '03/04/2015', 'dated', null, null],
    ['GMT 21:35 2018 Tuesday ,23 January', 'GMT 21:35 2018 Tuesday ,23 January', 'listed', '2018-01-23', null],
    ['July 19 2016 2500 people fled', 'July 19 2016', 'dated', '2016-07-19', null],
  ])('%s', (text, words, role, date, time) => {
    const stamp = readStamp(text, 0)
    expect(
      stamp && { words: text.slice(stamp.start, stamp.end), role: stamp.role, date: stamp.date, time: stamp.time },
    ).toEqual({ words, role, date, time })
  })
  it.each(['Thursday attacks', '30 people', 'May was quiet', '2017 was worse', 'February 30, 2014'])(
    'no stamp: %s',
    (text) => {
      expect(readStamp(text, 0)).toBeNull()
    },
  )
})
