import type { NoiseRow } from '@evenhand/store'

export interface TrendPoint {
  /** `YYYY-MM`. */
  month: string
  /** Percent of the month's characters that are furniture; null where the month has too few articles to say. */
  share: number | null
  articles: number
}

/** One outlet's months, from the first to the last with enough articles; months between that have too few are gaps. */
export interface Trend {
  key: string
  outletId: string | null
  name: string
  points: TrendPoint[]
}

/** The outlets with a trend, most months first: at least two months with enough articles. */
export function trends(rows: readonly Pick<NoiseRow, 'outlet' | 'months'>[]): Trend[] {
  return rows
    .filter(({ months }) => months.length > 1)
    .map(({ outlet, months }) => ({
      key: outlet?.id ?? 'unknown',
      outletId: outlet?.id ?? null,
      name: outlet?.name ?? 'Outlet not known',
      points: monthsBetween(months[0]?.month ?? '', months.at(-1)?.month ?? '').map((month) => {
        const found = months.find((each) => each.month === month)
        return {
          month,
          share: found?.share == null ? null : found.share * 100,
          articles: found?.articles ?? 0,
        }
      }),
    }))
    .sort((a, b) => told(b) - told(a) || (a.name < b.name ? -1 : 1))
}

const told = ({ points }: Trend): number => points.filter(({ share }) => share !== null).length

/** Every month from one to another, both included. */
function monthsBetween(from: string, to: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  return Array.from({ length: number(to) - number(from) + 1 }, (_, i) => {
    const at = number(from) + i
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The top of a percent axis: a round number that holds every share. */
export function axisTop(points: readonly TrendPoint[]): number {
  const highest = Math.max(0, ...points.map(({ share }) => share ?? 0))
  return [1, 2, 5, 10, 20, 30, 40, 50, 75].find((top) => top >= highest) ?? 100
}

/** Why there is no trend, in words: what the fullest month of any outlet holds. */
export function whyNoTrend(rows: readonly Pick<NoiseRow, 'outlet' | 'months' | 'dated'>[], least: number): string {
  const need = `A trend needs two months with at least ${least} dated articles of one outlet each`
  const enough = rows.find(({ months }) => months.length === 1)
  if (enough) return `${need}; so far ${enough.outlet?.name ?? 'one outlet'} has one.`
  const fullest = rows
    .flatMap(({ outlet, dated }) => (dated.fullest ? [{ outlet, ...dated.fullest }] : []))
    .sort((a, b) => b.articles - a.articles)[0]
  if (!fullest) return `${need}; no article of this view has a date that names its month.`
  const many = fullest.articles === 1 ? '1 article' : `${fullest.articles} articles`
  return `${need}: a share of fewer says more about the articles than about the page. The fullest month of this view has ${many}.`
}
