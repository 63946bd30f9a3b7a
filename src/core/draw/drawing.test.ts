import { describe, expect, it } from 'vitest'
import type { Focus } from '#core/address/address.ts'
import type { PlacedMark, PlacedStrand, Places } from '#core/place/places.ts'
import { openLens } from '#core/query/lens.ts'
import {
  by,
  claim,
  country,
  entity,
  entityId,
  eventId,
  indexOf,
  lensWith,
  storyOf,
  voiceId,
} from '#core/query/sample.ts'
import { scopeOf } from '#core/query/scope.ts'
import { tiesOf } from '#core/query/ties.ts'
import type { StoryIndex } from '#core/story/index.ts'
import { codeOf } from './drawing.ts'
import { headsOf, pointAt, strokeOf } from './heads.ts'
import { litBoxOf } from './reach.ts'
import { sceneOf } from './scene.ts'

const index = indexOf(
  storyOf(
    [
      entity('obama', { name: 'Barack Obama', country: 'US' }),
      entity('assad', { name: 'Bashar al-Assad', country: 'SY' }),
      entity('russia', { kind: 'state', name: 'Russia', country: 'RU' }),
      entity('isis', { kind: 'armed-group', name: 'ISIS' }),
      entity('reuters', { kind: 'outlet', name: 'Reuters' }),
    ],
    [
      claim('opposes', 'obama', 'isis', { stance: 'against' }),
      claim('backs', 'russia', 'assad', {
        stance: 'with',
        direction: 'mutual',
      }),
      claim('asks', 'obama', 'russia', { stance: 'between' }),
      claim('quotes', 'reuters', 'obama', { stance: 'between' }),
    ],
  ),
)

/** Every entity on a row, every strand a straight line: enough to draw. */
function placesOf(index: StoryIndex): Places {
  const marks = index.story.entities.map(
    ({ id, name }, at): PlacedMark => ({
      entity: id,
      x: 100 + 200 * at,
      y: 100,
      radius: 20,
      label: {
        lines: [name],
        size: 12,
        lineHeight: 15,
        anchor: 'middle',
        x: 100 + 200 * at,
        y: 136,
        box: { x: 60 + 200 * at, y: 124, width: 80, height: 16 },
      },
    }),
  )
  const at = (id: string) => marks.find(({ entity }) => entity === id)?.x ?? 0
  const strands = [...tiesOf(index.story.claims).values()].flatMap(({ strands }) =>
    strands.map(({ id, from, to }): PlacedStrand => {
      const [x1, x2] = [at(from), at(to)]
      return {
        strand: id,
        x1,
        y1: 100,
        cx: (x1 + x2) / 2,
        cy: 60,
        x2,
        y2: 100,
      }
    }),
  )
  const frame = { width: 1000, height: 200 }
  return {
    frame,
    outletFrame: { x: 0, y: 0, width: 1000, height: 300 },
    marks,
    strands,
  }
}

const scene = sceneOf(index, placesOf(index))
const draw = (focus: Focus, lens = openLens) =>
  scene.drawingOf({ story: index.story.id, view: 'map', focus, lens }, scopeOf(index, lens))
const emphasisOf = (drawing: ReturnType<typeof draw>, id: string) =>
  drawing.marks.find(({ entity }) => entity === id)?.emphasis

describe('a drawing', () => {
  it('[D1] shows every actor, and outlets only while the lens does', () => {
    expect(draw({ on: 'story' }).marks.map(({ entity }) => entity)).not.toContain('reuters')
    const open = { ...openLens, outlets: true }
    expect(draw({ on: 'story' }, open).marks.map(({ entity }) => entity)).toContain('reuters')
    expect(draw({ on: 'story' }, open).view.height).toBe(300)
  })

  it('[D2] keeps the neighbours of a focused actor and fades the rest, but removes nothing', () => {
    const drawing = draw({ on: 'entity', entity: entityId('obama') })
    expect(emphasisOf(drawing, 'isis')).toBe('full')
    expect(emphasisOf(drawing, 'assad')).toBe('faded')
    expect(drawing.marks).toHaveLength(4)
    expect(drawing.marks.find(({ isChosen }) => isChosen)?.entity).toBe('obama')
  })

  it('[D3] under a country filter shows neighbours by half and fades who has no tie there', () => {
    const drawing = draw({ on: 'story' }, { ...openLens, countries: [country('SY')] })
    expect(emphasisOf(drawing, 'assad')).toBe('full')
    expect(emphasisOf(drawing, 'russia')).toBe('half')
    expect(emphasisOf(drawing, 'isis')).toBe('faded')
  })

  it('[D4] shows a focused actor in full even where the filter leaves it out', () => {
    const lens = { ...openLens, countries: [country('SY')] }
    expect(emphasisOf(draw({ on: 'entity', entity: entityId('obama') }, lens), 'obama')).toBe(
      'full',
    )
  })

  it('[D5] a focus that is not in the story fades nothing', () => {
    const drawing = draw({ on: 'event', event: eventId('no-such') })
    expect(drawing.marks.every(({ emphasis }) => emphasis === 'full')).toBe(true)
  })

  it('[D6] focus and filter move nothing', () => {
    const at = (drawing: ReturnType<typeof draw>) => drawing.marks.map(({ x, y }) => [x, y])
    const lens = { ...openLens, countries: [country('RU')] }
    expect(at(draw({ on: 'entity', entity: entityId('obama') }, lens))).toEqual(
      at(draw({ on: 'story' })),
    )
  })
})

describe('the drawing of voices', () => {
  const index = indexOf(
    storyOf(
      ['a', 'b', 'c', 'd'].map((id) => entity(id)),
      [
        claim('1', 'a', 'b', { stance: 'with', voice: by('a') }),
        claim('2', 'a', 'b', { stance: 'against', voice: by('b') }),
        claim('3', 'b', 'c', { stance: 'with', voice: by('a') }),
        claim('4', 'b', 'c', { stance: 'with', voice: by('b') }),
        claim('5', 'c', 'd', { stance: 'with' }),
      ],
    ),
  )
  const scene = sceneOf(index, placesOf(index))
  const drawn = (focus: Focus, lens = openLens) =>
    scene.drawingOf({ story: index.story.id, view: 'map', focus, lens }, scopeOf(index, lens))
  const linesOf = (drawing: ReturnType<typeof drawn>, emphasis?: string) =>
    drawing.lines
      .filter((line) => emphasis === undefined || line.emphasis === emphasis)
      .map(({ strand }) => strand)
  const story = { on: 'story' } as const
  const ofA = lensWith({ voices: [voiceId('a')] })

  it('[D11] leaves out what none of the chosen voices speaks of, and fades those they are silent on', () => {
    const drawing = drawn(story, ofA)
    expect(linesOf(drawing)).toEqual(['a~b~with', 'b~c~with'])
    expect(drawing.marks.map(({ entity, emphasis }) => [entity, emphasis])).toEqual([
      ['a', 'full'],
      ['b', 'full'],
      ['c', 'full'],
      ['d', 'faded'],
    ])
  })

  it('[D11] any other filter fades, and leaves nothing out', () => {
    expect(linesOf(drawn(story, lensWith({ stances: ['against'] }))).length).toBe(4)
  })

  it('[D12] marks as contested only what is so among the voices that are heard', () => {
    const contested = (lens: typeof openLens) => drawn(story, lens).badges.map(({ tie }) => tie)
    expect(contested(openLens)).toEqual(['a~b'])
    expect(contested(ofA)).toEqual([])
    expect(contested(lensWith({ voices: [voiceId('a'), voiceId('b')] }))).toEqual(['a~b'])
  })

  it('[D13] of two compared voices shows in full only the lines on which they differ', () => {
    const drawing = drawn({ on: 'compare', voices: [voiceId('a'), voiceId('b')] })
    expect(linesOf(drawing, 'full')).toEqual(['a~b~with', 'a~b~against'])
    expect(linesOf(drawing, 'faded')).toEqual(['b~c~with', 'c~d~with'])
    expect(
      linesOf(drawn({ on: 'compare', voices: [voiceId('a'), voiceId('x')] }), 'faded'),
    ).toEqual([])
  })

  it('[D14] of a path shows its first chain in full and rings its two ends', () => {
    const drawing = drawn({ on: 'path', from: entityId('a'), to: entityId('c') })
    expect(linesOf(drawing, 'full')).toEqual(['a~b~with', 'a~b~against', 'b~c~with'])
    expect(drawing.marks.filter(({ isChosen }) => isChosen).map(({ entity }) => entity)).toEqual([
      'a',
      'c',
    ])
    expect(drawing.marks.find(({ entity }) => entity === 'd')?.emphasis).toBe('faded')
  })

  it('[D14] where no chain connects them, shows the two ends alone', () => {
    const none = lensWith({ stances: ['against'] })
    const drawing = drawn({ on: 'path', from: entityId('a'), to: entityId('d') }, none)
    expect(linesOf(drawing, 'full')).toEqual([])
    expect(
      drawing.marks.filter(({ emphasis }) => emphasis === 'full').map(({ entity }) => entity),
    ).toEqual(['a', 'd'])
  })
})

describe('the ends of lines', () => {
  const curve = { x1: 0, y1: 0, cx: 50, cy: -40, x2: 100, y2: 0 }

  it('[D7] say the stance by shape: arrow, bar, dot, and nothing for a role', () => {
    const shape = (stance: 'with' | 'against' | 'between' | 'role') =>
      headsOf(curve, { stance, direction: 'directed' })[0]?.shape
    expect([shape('with'), shape('against'), shape('between'), shape('role')]).toEqual([
      'arrow',
      'bar',
      'dot',
      undefined,
    ])
  })

  it('[D8] stand at both ends of what is said of both', () => {
    const heads = headsOf(curve, { stance: 'with', direction: 'mutual' })
    expect(heads.map(({ x }) => x)).toEqual([100, 0])
  })

  it('[D9] are met by the stroke, which stops short of an arrow’s tip', () => {
    const stroke = strokeOf(curve, { stance: 'with', direction: 'directed' })
    expect(Math.hypot(stroke.x2 - 100, stroke.y2)).toBeCloseTo(3.2)
    expect(stroke.x1).toBe(0)
    expect(pointAt(curve, 0.5)).toEqual({ x: 50, y: -20 })
  })
})

describe('the code in a mark', () => {
  it('[D10] is first and last initial of a person, without a particle, and the code of a state', () => {
    expect(index.story.entities.map(codeOf)).toEqual(['BO', 'BA', 'RU', '', ''])
    expect(codeOf(entity('petraeus', { name: 'Petraeus' }))).toBe('P')
  })
})

describe('[D15] what is in the light has a box of its own', () => {
  it('of the marks that are not faded, their labels and the lines between them', () => {
    const drawing = draw({ on: 'story' })
    const [first, ...others] = drawing.marks
    if (!first) throw new Error('The story has no marks.')
    const faded = others.map((mark) => ({ ...mark, emphasis: 'faded' as const }))
    const box = litBoxOf({ ...drawing, marks: [first, ...faded], lines: [] })
    const { label, x, radius } = first
    expect(box?.x).toBe(Math.min(x - radius, label.box.x))
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(
      Math.max(x + radius, label.box.x + label.box.width),
    )
  })

  it('but not where all is, or nothing', () => {
    const drawing = draw({ on: 'story' })
    const marks = drawing.marks.map((mark) => ({ ...mark, emphasis: 'faded' as const }))
    expect(litBoxOf(drawing)).toBeUndefined()
    expect(litBoxOf({ ...drawing, marks })).toBeUndefined()
  })
})
