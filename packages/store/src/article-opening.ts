import { sql } from 'drizzle-orm'

/** The beginning of a text without a headline, with the furniture in it as pairs of offsets. */
export interface Opening {
  text: string
  furniture: [start: number, end: number][]
}

const looked = 2000
const named = 200

/** The `Opening` of `articles a`; null where a headline names it. Spans count UTF-16 units, which SQL cannot: `openingWords` cuts. */
export const openingColumn = sql`
  case when a.title_text is null then jsonb_build_object(
    'text', left(a.text, ${sql.raw(String(looked))}),
    'furniture', coalesce((
      select jsonb_agg(jsonb_build_array(f.span_start, f.span_end) order by f.span_start, f.span_end)
      from furniture f where f.article_key = a.key and f.span_start < ${sql.raw(String(looked))}
    ), '[]'::jsonb)
  ) end`

/** The article's own first words, to name it by; where all of the beginning is furniture, the text's first words. */
export function openingWords({ text, furniture }: Opening): string {
  let own = ''
  let at = 0
  for (const [start, end] of furniture) {
    if (start > at) own += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  own = `${own}${text.slice(at)}`.trim()
  return (own === '' ? text : own).slice(0, named)
}
