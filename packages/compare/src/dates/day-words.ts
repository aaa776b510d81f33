const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `2017-09-29` as "29 Sep 2017", `2017-09` as "Sep 2017"; a time of day is left out. */
export function dayWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The same with its time of day, where there is one: "29 Sep 2017, 14:05". */
export function timeWords(date: string): string {
  return date.length > 10 ? `${dayWords(date)}, ${date.slice(11, 16)}` : dayWords(date)
}

/** First to last day: "28 Sep 2017 to 30 Sep 2017"; one of them where they are the same. */
export function daysWords(start: string, end: string): string {
  return start === end ? dayWords(start) : `${dayWords(start)} to ${dayWords(end)}`
}
