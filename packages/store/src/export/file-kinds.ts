/** What a file is called at its end, and to a browser. */
export interface FileKind {
  ending: string
  type: string
}

export const fileKinds = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  jsonl: { ending: 'jsonl', type: 'application/x-ndjson' },
} as const satisfies Record<string, FileKind>
