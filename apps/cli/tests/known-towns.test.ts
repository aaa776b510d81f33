import { expect, test } from 'vitest'
import { evenhand, folderWith, records } from './command.ts'

interface Line {
  claims: { where: { placeId: string | null } | null }[]
}
const text = 'A bomb killed three people in Houston.'
const placeIds = (lines: readonly Line[]) => lines.flatMap(({ claims }) => claims.map(({ where }) => where?.placeId))

test('parse knows the towns of the gazetteer', async () => {
  const folder = folderWith({ 'a.txt': text })
  const { out } = await evenhand(['parse', 'a.txt'], { cwd: folder })
  expect(placeIds(records<Line>(out))).toEqual(['gn-4699066'])
})

test('explain knows them too', async () => {
  const { out } = await evenhand(['explain', '--json', '--text', text])
  expect(placeIds(records<{ parsed: Line }>(out).map(({ parsed }) => parsed))).toEqual(['gn-4699066'])
})
