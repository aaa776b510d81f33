/**
 * `read` with its last answer kept: the figures of one sentence are asked about one after another, so that one place is
 * memory enough.
 */
export function rememberLast<Result>(read: (text: string) => Result): (text: string) => Result {
  let last = ''
  let result = read(last)
  return (text) => {
    if (text !== last) {
      result = read(text)
      last = text
    }
    return result
  }
}
