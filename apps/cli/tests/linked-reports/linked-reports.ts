/** A few short reports and which of their figures speak of one event. Figures are named `article number`, as printed. */
export interface LinkedReports {
  name: string
  /** By article id. */
  reports: Readonly<Record<string, Report>>
  together?: readonly (readonly string[])[]
  apart?: readonly (readonly [string, string])[]
}

interface Report {
  outlet: string
  published: string
  text: string
}

/** A report, its headline first. All of them were written for the test; none of it happened this way. */
export function report(outlet: string, published: string, ...lines: string[]): Report {
  return { outlet, published, text: lines.join('\n') }
}
