import { type IntakeItem, type IntakeOptions, readArticles } from '../src/index.ts'

/** All items of the given paths. */
export async function collect(paths: string[], options?: IntakeOptions): Promise<IntakeItem[]> {
  const items: IntakeItem[] = []
  for await (const item of readArticles(paths, options)) items.push(item)
  return items
}

/** Items in short: the id and text of an article, the code and place of a failure. */
export function inShort(items: IntakeItem[]): string[] {
  return items.map((item) =>
    item.ok ? `${item.input.id ?? '-'}: ${item.input.text}` : `${item.error.code} ${item.where}`,
  )
}
