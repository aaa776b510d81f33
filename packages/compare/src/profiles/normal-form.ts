/** The form in which furniture recurs: lower case, each number as one `#`, single spaces. The parser matches profiles in it. */
export const normalForm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\d#]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
