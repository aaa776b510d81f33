import { compare } from '@evenhand/compare'
import { parseArticle } from '@evenhand/parser'
import { describe, expect, it } from 'vitest'
import { africa } from './linked-reports/africa.ts'
import { asia } from './linked-reports/asia.ts'
import { europeAndAmericas } from './linked-reports/europe-and-americas.ts'
import type { LinkedReports } from './linked-reports/linked-reports.ts'

/** The event of each figure, by article and number. */
function eventsOf({ reports }: LinkedReports): Map<string, string> {
  const articles = Object.entries(reports).map(([id, input]) => parseArticle({ id, ...input }))
  const names = new Map(
    articles.flatMap(({ article, claims }) =>
      claims.map(({ id, count }) => [id, `${article.id} ${count.text}`] as const),
    ),
  )
  const events = new Map<string, string>()
  for (const { id, claims, superseded } of compare(articles).events) {
    for (const claim of [...claims, ...superseded.map((step) => step.claim)]) events.set(names.get(claim) ?? claim, id)
  }
  return events
}

describe.each([...africa, ...asia, ...europeAndAmericas])('$name', (set) => {
  const events = eventsOf(set)
  const known = [...events.keys()]

  it.each(set.together?.map((figures) => ({ figures })) ?? [])('$figures are one event', ({ figures }) => {
    for (const figure of figures) expect(known).toContain(figure)
    expect(new Set(figures.map((figure) => events.get(figure))).size).toBe(1)
  })

  it.each(set.apart?.map((figures) => ({ figures })) ?? [])('$figures are two events', ({ figures: [a, b] }) => {
    expect(events.get(a)).not.toBe(events.get(b))
  })
})
