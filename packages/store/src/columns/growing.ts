type Cells = Uint8Array | Int32Array | Float64Array

/** A typed array that grows. Hold `cells` only for one pass: a later `reserve` may replace it. */
export interface Growing<Kind extends Cells> {
  cells: Kind
}

/** Makes room for `size` cells. */
export function reserve(column: Growing<Cells>, size: number): void {
  if (size <= column.cells.length) return
  const Kind = column.cells.constructor as new (length: number) => Cells
  const grown = new Kind(Math.ceil(size * 1.3))
  grown.set(column.cells as never)
  column.cells = grown
}

export const int32 = (): Growing<Int32Array> => ({ cells: new Int32Array(64) })
export const uint8 = (): Growing<Uint8Array> => ({ cells: new Uint8Array(64) })
export const float64 = (): Growing<Float64Array> => ({ cells: new Float64Array(64) })
