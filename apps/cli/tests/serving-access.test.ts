import { describe, expect, test } from 'vitest'
import { servingAccess } from '../src/serving/access.ts'

describe('who may change what the dashboard shows', () => {
  test.each([
    ['this machine alone needs no token', undefined, 'localhost', {}, 'open', ''],
    ['so does it by number', undefined, '127.0.0.1', {}, 'open', ''],
    ['a token that is set counts there, too', undefined, 'localhost', { EVENHAND_TOKEN: 'sesame' }, 'open', 'sesame'],
    ['a token that is set stays', undefined, '0.0.0.0', { EVENHAND_TOKEN: 'sesame' }, 'open', 'sesame'],
    ['read-only by flag', 'read-only', '0.0.0.0', {}, 'read_only', ''],
    ['read-only by variable', undefined, 'localhost', { EVENHAND_MODE: 'read_only' }, 'read_only', ''],
    ['the flag beats the variable', 'open', 'localhost', { EVENHAND_MODE: 'read_only' }, 'open', ''],
  ])('%s', (_, mode, host, env, EVENHAND_MODE, EVENHAND_TOKEN) => {
    expect(servingAccess(mode, host, env as unknown as NodeJS.ProcessEnv).env).toEqual({
      EVENHAND_MODE,
      EVENHAND_TOKEN,
    })
  })

  test('beyond this machine a new token is made, and shown', () => {
    const make = () => servingAccess(undefined, '0.0.0.0', {} as NodeJS.ProcessEnv)
    const { env, notice } = make()
    expect(env.EVENHAND_TOKEN).toMatch(/^[\w-]{24}$/)
    expect(notice).toContain(env.EVENHAND_TOKEN)
    expect(make().env.EVENHAND_TOKEN).not.toBe(env.EVENHAND_TOKEN)
  })

  test('a mode that is none is refused', () => {
    expect(() => servingAccess('opne', 'localhost', {} as NodeJS.ProcessEnv)).toThrow('is not a mode')
  })
})
