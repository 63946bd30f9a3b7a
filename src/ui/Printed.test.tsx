import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Address, Focus, ViewName } from '#core/address/address.ts'
import { formatAddress } from '#core/address/codec.ts'
import type { Lens } from '#core/query/lens.ts'
import { country, entityId, lensWith } from '#core/query/sample.ts'
import { sample } from '#core/query/sampleStory.ts'
import { scopeOf } from '#core/query/scope.ts'
import { textOf } from './filters/renderedAt.tsx'
import { HereProvider } from './Here.tsx'
import { PrintedClaims } from './PrintedClaims.tsx'
import { PrintedCredit } from './PrintedCredit.tsx'
import { PrintedHead } from './PrintedHead.tsx'

type Place = {
  readonly focus?: Focus
  readonly lens?: Partial<Lens>
  readonly view?: ViewName
}

const printed = (
  part: ReactNode,
  { focus = { on: 'story' }, lens = {}, view = 'map' }: Place = {},
) => {
  const address: Address = { story: sample.story.id, view, focus, lens: lensWith(lens) }
  const scope = scopeOf(sample, address.lens)
  const hrefOf = (to: Address) => `/${formatAddress(to)}`
  return renderToStaticMarkup(
    <HereProvider value={{ index: sample, address, scope, hrefOf }}>{part}</HereProvider>,
  )
}

const claimsIn = (markup: string): readonly (string | undefined)[] =>
  [...markup.matchAll(/ data-claim="([^"]+)"/g)].map(([, id]) => id)

describe('what stands on paper alone', () => {
  test('[PR1] after the story stand all claims in scope, once each, in the story’s order', () => {
    for (const lens of [{}, { stances: ['against'] }] as const) {
      const { claims } = scopeOf(sample, lensWith(lens))
      expect(claims.size).toBeGreaterThan(0)
      expect(claimsIn(printed(<PrintedClaims />, { lens }))).toEqual([...claims])
    }
  })

  test('[PR2] where the panel or the view lists the claims itself, they are not printed twice', () => {
    const lavrov: Focus = { on: 'entity', entity: entityId('lavrov') }
    expect(printed(<PrintedClaims />, { focus: lavrov })).toBe('')
    expect(printed(<PrintedClaims />, { view: 'list' })).toBe('')
    expect(claimsIn(printed(<PrintedClaims />, { view: 'matrix' }))).not.toEqual([])
  })

  test('[PR3] a sheet says by itself what it shows: house, focus, story and filter', () => {
    const lavrov: Focus = { on: 'entity', entity: entityId('lavrov') }
    const words = textOf(
      printed(<PrintedHead />, { focus: lavrov, lens: { countries: [country('RU')] } }),
    )
    expect(words).toBe(`Saywho Sergey Lavrov ${sample.story.title}. Only Russia`)
    expect(textOf(printed(<PrintedHead />))).toBe(`Saywho ${sample.story.title}`)
  })

  test('[PR4] and where and when it can be seen again', () => {
    const credit = <PrintedCredit url="https://example.org/after-paris/" day="2026-11-22" />
    expect(textOf(printed(credit))).toMatch(
      /^Source: .+ Seen on 22 November 2026 at https:\/\/example\.org\/after-paris\/$/,
    )
  })
})
