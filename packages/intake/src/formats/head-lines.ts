import { fieldOf } from '../record-fields.ts'

/** What stands above a text about it, and the text below, exactly as it was. */
export interface Headed {
  fields: Record<string, string>
  text: string
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const keyLine = /^([A-Za-z][\w -]{1,30}?)[ \t]*:[ \t]+(\S.*)$/
/** A lone line with one of these could as well be the article's own words. */
const needsCompany = /^(?:source|body|text|content|article|date|id|lang|domain|authors?|byline|creator)$/i

/**
 * Splits YAML front matter, or `key: value` lines with a blank line after them, from the text below. Lines count only
 * where all of them are names of an article's fields; anything else is the text's own.
 */
export function readHeadLines(file: string): Headed {
  const matter = frontMatter.exec(file)
  if (matter) return { fields: keyValues((matter[1] ?? '').split(/\r?\n/)), text: file.slice(matter[0].length) }
  const head = /^(?:\S[^\r\n]*\r?\n){1,20}(?=[ \t]*\r?\n)/.exec(file)?.[0] ?? ''
  const lines = head.split(/\r?\n/).slice(0, -1)
  const keys = lines.map((line) => keyLine.exec(line)?.[1] ?? '')
  const isHead =
    keys.length > 0 && keys.every((key) => fieldOf(key)) && !(keys.length === 1 && needsCompany.test(keys[0] ?? ''))
  if (!isHead) return { fields: {}, text: file }
  return { fields: keyValues(lines), text: file.slice(head.length).replace(/^[ \t]*\r?\n/, '') }
}

/** Flat `key: value` lines; lists and nested values are passed over. */
function keyValues(lines: string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of lines) {
    const [, key, value] = keyLine.exec(line) ?? []
    const field = key ? fieldOf(key) : null
    if (field && field !== 'text' && field !== 'html' && value) fields[field] ??= unquoted(value.trim())
  }
  return fields
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
