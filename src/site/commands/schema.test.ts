import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { anyFile } from '#core/story/cases/anyFile.ts'
import { anyFault, anyHarmless, changed } from '#core/story/cases/changes.ts'
import { storyFile } from '#core/story/schema.ts'
import { storyJsonSchema } from './schema.ts'

const agrees = new Ajv({ strict: true }).compile(storyJsonSchema())

test('[CM1] the schema for editors and the parser agree on the story of this repository', () => {
  const path = new URL('../../../public/stories/after-paris/story.json', import.meta.url)
  const story: unknown = JSON.parse(readFileSync(path, 'utf8'))
  expect(agrees(story)).toBe(true)
  expect(safeParse(storyFile, story).success).toBe(true)
})

test('[CM1] they agree on every file, whether its shape is right or not', {
  timeout: 60_000,
}, () => {
  const count = { right: 0, wrong: 0 }
  fc.assert(
    fc.property(anyFile, fc.oneof(anyFault, anyHarmless), (valid, change) => {
      const file = changed(valid, change)
      const isRight = safeParse(storyFile, file).success
      expect([change.name, agrees(file)]).toEqual([change.name, isRight])
      count[isRight ? 'right' : 'wrong'] += 1
    }),
    { numRuns: 1500 },
  )
  expect(Math.min(count.right, count.wrong)).toBeGreaterThan(300)
})

test('[CM2] every field has a sentence of help', () => {
  const silent: string[] = []
  const look = (schema: unknown, path: string): void => {
    const { properties, items, anyOf } = schema as {
      properties?: Record<string, { description?: string }>
      items?: unknown
      anyOf?: unknown[]
    }
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!/^[A-Z].*[.}]$/.test(field.description ?? '')) silent.push(`${path}.${name}`)
      look(field, `${path}.${name}`)
    }
    if (items !== undefined) look(items, path)
    for (const option of anyOf ?? []) look(option, path)
  }
  look(storyJsonSchema(), 'story')
  expect(silent).toEqual([])
})
