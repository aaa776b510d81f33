export type NumberWord =
  | { kind: 'unit' | 'ten' | 'teen'; value: number }
  | { kind: 'scale'; value: number }
  /** A quantity word with no number of its own; `floor` is its literal-plural reading. */
  | { kind: 'vague'; floor: number; term: string }
  | { kind: 'dozen' }

const unit = (value: number): NumberWord => ({ kind: 'unit', value })
const teen = (value: number): NumberWord => ({ kind: 'teen', value })
const ten = (value: number): NumberWord => ({ kind: 'ten', value })
const scale = (value: number): NumberWord => ({ kind: 'scale', value })
const vague = (floor: number, term: string): NumberWord => ({ kind: 'vague', floor, term })

export const numberWords: readonly (readonly [word: string, number: NumberWord])[] = [
  ['zero', unit(0)],
  ['one', unit(1)],
  ['two', unit(2)],
  ['three', unit(3)],
  ['four', unit(4)],
  ['five', unit(5)],
  ['six', unit(6)],
  ['seven', unit(7)],
  ['eight', unit(8)],
  ['nine', unit(9)],
  ['ten', teen(10)],
  ['eleven', teen(11)],
  ['twelve', teen(12)],
  ['thirteen', teen(13)],
  ['fourteen', teen(14)],
  ['fifteen', teen(15)],
  ['sixteen', teen(16)],
  ['seventeen', teen(17)],
  ['eighteen', teen(18)],
  ['nineteen', teen(19)],
  ['twenty', ten(20)],
  ['thirty', ten(30)],
  ['forty', ten(40)],
  ['fourty', ten(40)],
  ['fifty', ten(50)],
  ['sixty', ten(60)],
  ['seventy', ten(70)],
  ['eighty', ten(80)],
  ['ninety', ten(90)],
  ['hundred', scale(100)],
  ['thousand', scale(1000)],
  ['million', scale(1_000_000)],
  ['dozen', { kind: 'dozen' }],
  ['couple', vague(2, 'couple')],
  ['few', vague(3, 'few')],
  ['handful', vague(3, 'handful')],
  ['several', vague(3, 'several')],
  ['tens', vague(20, 'tens')],
  ['dozens', vague(24, 'dozens')],
  ['scores', vague(40, 'scores')],
  ['hundreds', vague(200, 'hundreds')],
  ['thousands', vague(2000, 'thousands')],
  ['millions', vague(2_000_000, 'millions')],
]
