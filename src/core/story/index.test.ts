import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { EntityId } from './ids.ts'
import { indexStory } from './index.ts'
import { parseStory } from './parse.ts'

const indexOf = (change: (file: { entities: unknown[] }) => void = () => undefined) => {
  const path = new URL('./cases/everything.json', import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  change(file)
  const reading = parseStory(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return indexStory(reading.story)
}

test('[R32] an entity leads to the claims it is an end of, in the order of the story', () => {
  const { claimsAt } = indexOf()
  const ids = (entity: string) => claimsAt.get(entity as EntityId)?.map(({ id }) => id)
  expect(ids('mayor-bell')).toEqual([
    'bell-meets-dockers',
    'dockers-criticise-bell',
    'bell-denies-delay',
    'bell-runs-town-hall',
  ])
  expect(ids('town-hall')).toEqual(['bell-runs-town-hall'])
  expect(ids('gazette')).toEqual([])
  expect(ids('nobody')).toBeUndefined()
})

test('[R32] every part is found by its id', () => {
  const { story, entities, claims, events } = indexOf()
  expect([...entities.values()]).toEqual(story.entities)
  expect([...claims.values()]).toEqual(story.claims)
  expect([...events.keys()]).toEqual(['quay-talks'])
})

test('an id that is a name on every object is an id like any other', () => {
  const { entities, claimsAt } = indexOf(({ entities: all }) => {
    all.push({ id: 'constructor', kind: 'group', name: 'Builders', role: 'Build' })
  })
  expect(entities.get('constructor' as EntityId)?.name).toBe('Builders')
  expect(claimsAt.get('constructor' as EntityId)).toEqual([])
})
