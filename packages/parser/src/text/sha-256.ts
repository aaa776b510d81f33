/** Fractions of the square and cube roots of the first primes: the constants of FIPS 180-4. */
const roundConstants = new Int32Array(64)
const initial = new Int32Array(8)
for (let number = 2, found = 0; found < roundConstants.length; number++) {
  let factor = 2
  while (number % factor !== 0) factor++
  if (factor < number) continue
  if (found < initial.length) initial[found] = fraction(Math.sqrt(number))
  roundConstants[found++] = fraction(Math.cbrt(number))
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

const schedule = new Int32Array(64)
const blockSize = 64
/** The last bytes with their padding: one block or two. */
const tail = new Uint8Array(2 * blockSize)
const tailView = new DataView(tail.buffer)

/** The SHA-256 digest of `bytes` (FIPS 180-4) as eight 32-bit words. */
export function sha256(bytes: Uint8Array): Int32Array {
  const state = Int32Array.from(initial)
  const whole = bytes.length - (bytes.length % blockSize)
  for (let at = 0; at < whole; at += blockSize) addBlock(state, bytes, at)
  const rest = bytes.length - whole
  const end = rest + 9 <= blockSize ? blockSize : 2 * blockSize
  tail.fill(0)
  tail.set(bytes.subarray(whole))
  tail[rest] = 0x80
  tailView.setUint32(end - 8, Math.floor(bytes.length / 2 ** 29))
  tailView.setUint32(end - 4, (bytes.length * 8) >>> 0)
  for (let at = 0; at < end; at += blockSize) addBlock(state, tail, at)
  return state
}

/** Letters as in the standard. */
function addBlock(state: Int32Array, bytes: Uint8Array, start: number): void {
  const w = schedule
  const k = roundConstants
  for (let i = 0, at = start; i < 16; i++, at += 4)
    w[i] = (byte(bytes, at) << 24) | (byte(bytes, at + 1) << 16) | (byte(bytes, at + 2) << 8) | byte(bytes, at + 3)
  for (let i = 16; i < 64; i++) {
    const x = word(w, i - 15)
    const y = word(w, i - 2)
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (word(w, i - 16) + low + word(w, i - 7) + high) | 0
  }
  let a = word(state, 0)
  let b = word(state, 1)
  let c = word(state, 2)
  let d = word(state, 3)
  let e = word(state, 4)
  let f = word(state, 5)
  let g = word(state, 6)
  let h = word(state, 7)
  for (let i = 0; i < 64; i++) {
    const sumOfE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const choice = g ^ (e & (f ^ g))
    const first = (h + sumOfE + choice + word(k, i) + word(w, i)) | 0
    const sumOfA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const majority = (a & b) | (c & (a | b))
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sumOfA + majority) | 0
  }
  state[0] = word(state, 0) + a
  state[1] = word(state, 1) + b
  state[2] = word(state, 2) + c
  state[3] = word(state, 3) + d
  state[4] = word(state, 4) + e
  state[5] = word(state, 5) + f
  state[6] = word(state, 6) + g
  state[7] = word(state, 7) + h
}

const byte = (bytes: Uint8Array, at: number): number => bytes[at] as number
const word = (words: Int32Array, at: number): number => words[at] as number
