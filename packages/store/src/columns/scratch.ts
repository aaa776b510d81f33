let room = new Int32Array()

/**
 * Room for so many numbers with anything in it, for one pass: the next call gives the same room again. Lists of all claims
 * that are made anew for each question would keep the collector busy for longer than the questions take.
 */
export function scratch(size: number): Int32Array {
  if (room.length < size) room = new Int32Array(Math.ceil(size * 1.3))
  return room
}
