import { describe, expect, test } from 'vitest'
import { type Access, accessFrom, accessView, requireWriter } from '../src/server/access.ts'
import { limitedBody, requireShort } from '../src/server/limited-body.ts'

const open: Access = { readOnly: false, token: null }
const shared: Access = { readOnly: false, token: 'sesame' }
const shut: Access = { readOnly: true, token: null }

const json = { 'content-type': 'application/json', host: 'localhost:3000' }
const own = { ...json, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const lan = { ...json, host: 'desk.example:3000', origin: 'http://desk.example:3000' }

/** The code of the refusal, or `allowed`. */
function outcome(headers: Record<string, string>, access: Access): string {
  try {
    requireWriter(new Headers(headers), access)
    return 'allowed'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('who may change something', () => {
  test.each<[string, Record<string, string>, Access, string]>([
    ['a page of this dashboard', own, open, 'allowed'],
    ['the same by number', { ...own, host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, open, 'allowed'],
    ['the same by IPv6', { ...json, host: '[::1]:3000', origin: 'http://[::1]:3000' }, open, 'allowed'],
    ['a program on this machine', json, open, 'allowed'],
    ['anyone in read-only mode', own, shut, 'read_only'],
    [
      'a form of another site',
      { ...own, 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' },
      open,
      'wrong_origin',
    ],
    [
      'a form that needs no permission',
      { ...own, 'content-type': 'application/x-www-form-urlencoded' },
      open,
      'wrong_origin',
    ],
    ['a script of another site', { ...own, 'sec-fetch-site': 'cross-site' }, open, 'wrong_origin'],
    ['another port of this machine', { ...own, 'sec-fetch-site': 'same-site' }, open, 'wrong_origin'],
    ['another site in an old browser', { ...json, origin: 'https://elsewhere.example' }, open, 'wrong_origin'],
    ['a page without an origin', { ...json, origin: 'null' }, open, 'wrong_origin'],
    [
      'a foreign name that leads to this machine',
      { ...own, host: 'rebind.example', origin: 'http://rebind.example' },
      open,
      'token_needed',
    ],
    ['another machine, where no token was set', lan, open, 'token_needed'],
    ['another machine without the token', lan, shared, 'token_needed'],
    ['another machine with a wrong token', { ...lan, cookie: 'evenhand-token=guess' }, shared, 'token_needed'],
    ['another machine with the token', { ...lan, cookie: 'a=b; evenhand-token=sesame' }, shared, 'allowed'],
    ['a program with the token', { ...json, host: 'desk.example', authorization: 'Bearer sesame' }, shared, 'allowed'],
    ['this machine without the token, where there is one', own, shared, 'token_needed'],
    ['a cookie that is not encoded right', { ...lan, cookie: 'evenhand-token=%E0%A4%A' }, shared, 'token_needed'],
  ])('%s', (_, headers, access, expected) => {
    expect(outcome(headers, access)).toBe(expected)
  })

  test.each([
    [{}, open],
    [{ EVENHAND_MODE: 'open' }, open],
    [{ EVENHAND_MODE: 'read_only' }, shut],
    [{ EVENHAND_MODE: 'read-only' }, shut],
    [{ EVENHAND_MODE: 'opne' }, shut],
    [{ EVENHAND_MODE: '', EVENHAND_TOKEN: 'sesame' }, shared],
  ])('%j is understood', (env, access) => expect(accessFrom(env)).toEqual(access))

  test('pages are told whether and why nothing can be changed', () => {
    expect(accessView(new Headers(own), open)).toEqual({ closed: null, tokenMissing: false })
    expect(accessView(new Headers(own), shut).closed).toContain('read-only')
    expect(accessView(new Headers(lan), open).closed).toContain('without a token')
    expect(accessView(new Headers(lan), shared)).toEqual({ closed: null, tokenMissing: true })
  })
})

describe('a body', () => {
  const stream = (...sizes: number[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size))
        if (!sizes.includes(0)) controller.close()
      },
    })
  async function read(body: ReadableStream<Uint8Array>, limits = { bytes: 100, idleMs: 20 }): Promise<number> {
    let sum = 0
    for await (const chunk of limitedBody(body, limits)) sum += chunk.byteLength
    return sum
  }

  test('within its limit passes', async () => expect(await read(stream(60, 40))).toBe(100))
  test('that grows too long is cut off', () =>
    expect(read(stream(60, 41))).rejects.toMatchObject({ code: 'too_large' }))
  test('that stalls is given up', () => expect(read(stream(10, 0))).rejects.toMatchObject({ code: 'too_slow' }))
  test.each([
    ['100', true],
    ['101', false],
    [null, false],
  ])('of a stated length of %s is short enough: %s', (length, ok) => {
    const check = () => requireShort(new Headers(length === null ? {} : { 'content-length': length }), 100)
    if (ok) expect(check).not.toThrow()
    else expect(check).toThrow()
  })
})
