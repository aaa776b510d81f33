import { describe, expect, test } from 'vitest'
import { safeName } from '../src/server/adding/upload-folder.ts'

describe('the name of an uploaded file', () => {
  test.each([
    ['news/2017/quay.txt', 'news/2017/quay.txt'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/root/.ssh/key.txt', 'root/ssh/key.txt'],
    ['C:\\news\\quay.txt', 'C_/news/quay.txt'],
    ['a\0b\n.txt', 'a_b_.txt'],
    ['...', 'file'],
    ['', 'file'],
  ])('%j becomes %j, below its folder', (given, expected) => expect(safeName(given, new Set())).toBe(expected))

  test('never takes another file’s place', () => {
    const taken = new Set<string>()
    const names = ['a/quay.txt', 'A/Quay.txt', 'a/quay.txt'].map((name) => safeName(name, taken))
    expect(names).toEqual(['a/quay.txt', 'A/Quay (2).txt', 'a/quay (3).txt'])
  })
})
