import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseStory } from './parse.ts'
import { unheardOf } from './unheard.ts'

type File = { entities: Record<string, unknown>[]; claims: Record<string, unknown>[] }

/** Accused by the gazette: the smugglers. They have a side: nobody. */
const unheard = (change: (file: File) => void = () => undefined): string[] => {
  const path = new URL('./cases/everything.json', import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8'))
  file.entities.push({ id: 'smugglers', kind: 'armed-group', name: 'Smugglers', role: 'Unseen' })
  file.claims.push(claim('accusation', { object: 'smugglers', kind: 'criticises' }))
  change(file)
  const reading = parseStory(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return unheardOf(reading.story).map(
    ({ entity, against }) => `${entity}: ${against.map(({ id }) => id)}`,
  )
}

const claim = (id: string, rest: Record<string, unknown>) => ({
  id,
  subject: 'gazette',
  object: 'town-hall',
  kind: 'covers',
  gist: 'A claim',
  voice: { by: 'gazette' },
  modality: 'said',
  ...rest,
})

const found = ['smugglers: accusation']

test('[R33] whom others stand against, and whose side is silent, is unheard', () => {
  expect(unheard()).toEqual(found)
})

test('[R33] whoever is accused of a deed is spoken against, not whom it was done to', () => {
  const changed = unheard(({ claims }) => {
    claims.pop()
    claims.push(
      claim('deed', {
        subject: 'smugglers',
        object: 'town-hall',
        kind: 'covers',
        modality: 'alleged',
      }),
    )
  })
  expect(changed).toEqual(['smugglers: deed'])
})

test('[R33] a word of its own, of its side or of a defender ends the silence', () => {
  const own = claim('own', { voice: { by: 'smugglers' } })
  expect(unheard(({ claims }) => claims.push(own))).toEqual([])
  const ofItsSide = unheard(({ entities, claims }) => {
    entities.push({
      id: 'speaker',
      kind: 'person',
      name: 'Speaker',
      role: 'Speaks',
      affiliations: [{ to: 'smugglers', role: 'Speaker' }],
    })
    claims.push(claim('word', { voice: { by: 'speaker' } }))
  })
  expect(ofItsSide).toEqual([])
  const defence = claim('defence', { object: 'smugglers', kind: 'defends' })
  expect(unheard(({ claims }) => claims.push(defence))).toEqual([])
})

test('[R33] a denial ends the silence, a confirmation does not', () => {
  const answer = (how: string) => claim('answer', { responses: [{ claim: 'accusation', how }] })
  expect(unheard(({ claims }) => claims.push(answer('denies')))).toEqual([])
  expect(unheard(({ claims }) => claims.push(answer('qualifies')))).toEqual([])
  expect(unheard(({ claims }) => claims.push(answer('confirms')))).toEqual(found)
})

test('[R33] what an entity says against itself is no accusation', () => {
  const confession = unheard(({ claims }) => {
    claims.pop()
    claims.push(
      claim('confession', {
        subject: 'smugglers',
        modality: 'alleged',
        voice: { by: 'smugglers' },
      }),
    )
  })
  expect(confession).toEqual([])
})
