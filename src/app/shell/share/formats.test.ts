import { describe, expect, test } from 'vitest'
import { addressOf, evenMeasure } from '#core/exchange/sampleDrawing.ts'
import { lensWith } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { formats } from './formats.ts'
import { svgFile } from './picture.ts'
import { standpointAt } from './sampleStandpoint.ts'

const against = standpointAt(addressOf(sample, { on: 'story' }, lensWith({ stances: ['against'] })))
const filesAt = (standpoint = standpointAt()) => [
  ...formats.map(({ file }) => file(standpoint)),
  svgFile(standpoint, evenMeasure),
]

describe('what is saved of a view', () => {
  test('[SH4] no two files of a view have the same name', () => {
    const names = filesAt().map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.map((name) => name.split('.').at(-1))).toEqual([
      'json',
      'csv',
      'graphml',
      'gexf',
      'cyjs',
      'svg',
    ])
  })

  test.each(filesAt().map(({ name, content }) => [name, String(content)] as const))(
    '[SH5] %s says where and on which day it was taken',
    (_name, content) => {
      expect(content).toContain('https://example.org/news/')
      expect(content).toMatch(/2026-01-05|5 January 2026/)
    },
  )

  test('[SH6] a file holds what the filters let through and nothing else', () => {
    const ids = [...against.scope.claims]
    expect(ids.length).toBeGreaterThan(0)
    const hidden = sample.story.claims.map(({ id }) => id).filter((id) => !ids.includes(id))
    expect(hidden.length).toBeGreaterThan(0)
    for (const { name, content } of filesAt(against).slice(0, formats.length)) {
      const words = new Set(String(content).split(/[^\w-]+/))
      for (const id of ids) expect(words.has(id), `${id} in ${name}`).toBe(true)
      for (const id of hidden) expect(words.has(id), `${id} in ${name}`).toBe(false)
    }
  })
})
