/** The views cannot disagree: whichever way a reader looks at a scope, it holds the same claims. Held against the real story, drawn as its pages are. */

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '#core/address/codec.ts'
import { focusTie, showView } from '#core/address/moves.ts'
import { pageAddressesOf } from '#core/address/pages.ts'
import { sceneOf } from '#core/draw/scene.ts'
import { gridPlaces } from '#core/exchange/sampleDrawing.ts'
import { timesOf } from '#core/query/period.ts'
import { scopeOf } from '#core/query/scope.ts'
import { endsOf, tieIdOf } from '#core/query/ties.ts'
import { spanOf } from '#core/query/when.ts'
import type { ClaimId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import { parseStory } from '#core/story/parse.ts'
import { undatedAnchor } from '#ui/timeline/slotAnchor.ts'
import { bodiesOf } from './body.tsx'

const file = new URL('../../../public/stories/after-paris/story.json', import.meta.url)
const parsed = parseStory(JSON.parse(await readFile(file, 'utf8')))
if (!parsed.ok) throw new Error('The story cannot be read.')
const index = indexStory(parsed.story)
const places = gridPlaces(index)
const bodyOf = bodiesOf(index, { wide: places, tall: places }, '/')
const scene = sceneOf(index, places)
const world = { stories: ['after-paris'], front: 'after-paris' }

type Claims = ReadonlySet<ClaimId>

const claimsIn = (html: string): Claims =>
  new Set([...html.matchAll(/ data-claim="([^"]+)"/g)].map(([, id]) => id as ClaimId))

/** The part of a page before the panel, and the panel. */
const partsOf = (html: string): readonly [string, string] => {
  const [view = '', panel = ''] = html.split(/(?=<section[^>]* id="panel")/)
  return [view, panel]
}

/** A claim of a tie as its panel lists it; what answers it may belong to another tie. */
const ofTie = (claims: Claims, tie: string): readonly ClaimId[] =>
  [...claims].filter((id) => {
    const claim = index.claims.get(id)
    return claim && tieIdOf(claim.subject, claim.object) === tie
  })

const at = (text: string) => {
  const { address } = parseAddress(`after-paris/${text}`, world)
  const scope = scopeOf(index, address.lens)
  const viewOf = (view: 'matrix' | 'timeline' | 'list') =>
    partsOf(bodyOf(showView(view)(address)))[0]
  /** Whatever tie the map shows in full, as its panel tells of it. */
  const mapAndPanel = () => {
    const lit = scene.drawingOf(address, scope).lines.filter(({ emphasis }) => emphasis === 'full')
    const ties = [...new Set(lit.map(({ tie }) => tie))]
    const panelOf = (tie: (typeof ties)[number]) =>
      partsOf(bodyOf(focusTie(...endsOf(tie))(address)))[1]
    return new Set(ties.flatMap((tie) => ofTie(claimsIn(panelOf(tie)), tie)))
  }
  return { scope, viewOf, mapAndPanel }
}

// Each draws some hundred pages.
describe('[Z10] the claims are the same in every view', { timeout: 30_000 }, () => {
  test.each(['', '?country=RU,SY', '?voice=shaaban', '?voice=obama,us-officials&stance=against'])(
    '/%s',
    (text) => {
      const { scope, viewOf, mapAndPanel } = at(text)
      const list = claimsIn(viewOf('list'))
      expect(list.size).toBeGreaterThan(2)
      expect(list).toEqual(scope.claims)
      expect(claimsIn(viewOf('matrix'))).toEqual(list)
      expect(mapAndPanel()).toEqual(list)

      const isDated = (id: ClaimId) => {
        const claim = index.claims.get(id)
        return claim !== undefined && timesOf(index, claim).some((time) => spanOf(time))
      }
      const [axis = ''] = viewOf('timeline').split(`id="${undatedAnchor}"`)
      expect(claimsIn(axis)).toEqual(new Set([...list].filter(isDated)))
    },
  )

  test('and on the pages of the ties that are written for those without script', () => {
    const ties = pageAddressesOf(index).filter(({ focus }) => focus.on === 'tie')
    const told = new Set(ties.flatMap((address) => [...claimsIn(partsOf(bodyOf(address))[1])]))
    expect(told).toEqual(new Set(index.claims.keys()))
    expect([...at('').scope.claims].every((id) => told.has(id))).toBe(true)
  })
})
