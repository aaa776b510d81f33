import { parseArticle } from '../src/index.ts'

const published = '2016-09-18'
/** The claims of an English text of 18 September 2016, each with its figure as “killed exact 12/12/12”. */
export const read = (text: string) =>
  parseArticle({ text, published, language: 'en' }).claims.map((claim) => {
    const { low, best, high } = claim.count
    return { ...claim, figure: `${claim.harm} ${claim.count.qualifier} ${low}/${best}/${high}` }
  })
