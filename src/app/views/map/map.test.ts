import { describe, expect, it } from 'vitest'
import { pointAt } from '#core/draw/heads.ts'
import { sceneOf } from '#core/draw/scene.ts'
import type { PlacedMark, PlacedStrand, Places } from '#core/place/places.ts'
import { openLens } from '#core/query/lens.ts'
import { claim, entity, entityId, indexOf, storyOf } from '#core/query/sample.ts'
import { scopeOf } from '#core/query/scope.ts'
import { elementsOf } from './elements.ts'
import { classesOf } from './useEmphasis.ts'
import { idsLitBy } from './useLights.ts'
import { closeUpOf, fitOf } from './useViewport.ts'

const index = indexOf(
  storyOf(
    [entity('constructor', { name: 'A' }), entity('b', { name: 'B', kind: 'outlet' })],
    [claim('c', 'constructor', 'b', { stance: 'with' })],
  ),
)
const mark = (id: string, x: number, y: number): PlacedMark => ({
  entity: entityId(id),
  x,
  y,
  radius: 10,
  label: {
    lines: ['One', 'Two'],
    size: 12,
    lineHeight: 14,
    anchor: 'middle',
    x,
    y: y + 24,
    box: { x: x - 20, y: y + 12, width: 40, height: 28 },
  },
})
const strand = {
  strand: 'constructor~b~with',
  x1: 10,
  y1: 0,
  cx: 60,
  cy: 40,
  x2: 90,
  y2: 20,
} as unknown as PlacedStrand
const places: Places = {
  frame: { width: 100, height: 50 },
  outletFrame: { x: -10, y: -10, width: 120, height: 70 },
  marks: [mark('constructor', 0, 0), mark('b', 100, 20)],
  strands: [strand],
}
const scene = sceneOf(index, places)

describe('the elements of the canvas', () => {
  const elements = elementsOf(scene.geometry, () => 0)
  const edge = elements.find(({ data }) => data.source !== undefined)

  it('[CV1] have prefixed ids, so that no name on Object.prototype is one of them', () => {
    expect(elements.map(({ data }) => data.id)).toContain('n:constructor')
    expect(elements.every(({ data }) => /^[nlebrs]:/.test(data.id ?? ''))).toBe(true)
  })

  it('[CV2] bend a line through the very point that the picture does', () => {
    const { weight, distance } = edge?.data ?? {}
    const [dx, dy] = [strand.x2 - strand.x1, strand.y2 - strand.y1]
    const length = Math.hypot(dx, dy)
    // As Cytoscape finds a control point from weight and distance, with edge-distances: endpoints.
    const cx = strand.x1 + dx * Number(weight) - (dy / length) * Number(distance)
    const cy = strand.y1 + dy * Number(weight) + (dx / length) * Number(distance)
    expect(cx).toBeCloseTo(strand.cx)
    expect(cy).toBeCloseTo(strand.cy)
    expect(pointAt(strand, 0)).toEqual({ x: strand.x1, y: strand.y1 })
  })

  it('[CV3] are fresh at every call, for Cytoscape keeps and changes what it is given', () => {
    expect(elementsOf(scene.geometry, () => 0)[0]).not.toBe(elements[0])
  })

  it('[CV4] that the drawing does not name have no classes, and are then absent', () => {
    const address = {
      story: index.story.id,
      view: 'map',
      focus: { on: 'story' },
      lens: openLens,
    } as const
    const classes = classesOf(scene.drawingOf(address, scopeOf(index, openLens)))
    expect(classes.has('n:constructor')).toBe(true)
    expect(classes.has('n:b')).toBe(false)
  })
})

it('[CV5] what the panel rests on lights an actor, a tie or the lines of claims', () => {
  expect(idsLitBy('entity:b', index)).toEqual(['n:b'])
  expect(idsLitBy('tie:b~constructor', index)).toEqual(['e:constructor~b~with'])
  expect(idsLitBy('claims:c,unknown', index)).toEqual(['e:constructor~b~with'])
  expect(idsLitBy('', index)).toEqual([])
})

it('[CV6] the opening view shows the whole box in the middle, as an SVG would', () => {
  expect(fitOf({ x: 0, y: 0, width: 100, height: 50 }, 200, 200)).toEqual({
    zoom: 2,
    pan: { x: 0, y: 50 },
  })
})

describe('[CV7] a step of the guided story is shown nearer, its box in the middle', () => {
  const whole = { x: 0, y: 0, width: 1000, height: 500 }
  const at = (x: number, y: number, width: number, height: number, seen = 500) => {
    const { zoom, pan } = closeUpOf({ x, y, width, height }, whole, 1000, 500, seen)
    const round = (value: number) => Math.round(value)
    return { zoom, x: round((500 - pan.x) / zoom), y: round((seen / 2 - pan.y) / zoom) }
  }

  it('but not so near that the place could not be told', () => {
    expect(at(400, 200, 10, 10)).toEqual({ zoom: 1.7, x: 405, y: 205 })
    expect(at(200, 200, 600, 100).zoom * 600).toBeLessThan(1000)
  })

  it('and shows no emptiness beside the map', () => {
    expect(at(0, 0, 10, 10)).toEqual({
      zoom: 1.7,
      x: Math.round(500 / 1.7),
      y: Math.round(250 / 1.7),
    })
  })

  it('where it takes up nearly all of the map, the whole is', () => {
    expect(closeUpOf({ x: 5, y: 5, width: 980, height: 480 }, whole, 1000, 500)).toEqual(
      fitOf(whole, 1000, 500),
    )
  })

  it('in the part of the place that nothing covers', () => {
    expect(at(400, 300, 200, 100, 250).y).toBe(350)
    expect(at(0, 300, 1000, 100, 250)).toEqual({ zoom: 1, x: 500, y: 350 })
  })
})
