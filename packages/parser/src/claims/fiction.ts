/** Works that are told of in the present: "the film shows how", "in the novel,". A documentary is none. */
const toldIn =
  /\b(?:film|movie|novel|thriller|miniseries|sitcom|video game|fantasy|comedy) (?:,? ?(?:shows|depicts|tells|follows|imagines|portrays|features|opens|ends|is about)|in which|where|about)\b/i
const within =
  /^in (?:the|his|her|their|a|this) (?:[\w-]+ ){0,2}(?:film|movie|novel|thriller|miniseries|sitcom|video game|comedy|play)\b,? /i
const simulated =
  /\b(?:simulat(?:ed|es|e|ing)|a simulation of|an exercise in which|a drill in which|war game)\b[^.;]*$/i

const supposed = /^["“'‘]?if (?:you|i|we|someone|somebody)\b/i

/** Why the figure that follows `before` in its sentence is of no real event; null where nothing says so. */
export function fictionBefore(before: string): string | null {
  if (simulated.test(before)) return 'a simulation, no event'
  if (supposed.test(before)) return 'only supposed'
  return toldIn.test(before) || within.test(before) ? 'a work of fiction tells it' : null
}
