import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, pressed, restingSearchBox, type SearchBoxState, typed } from './searchBoxMoves.ts'

const hits = { hits: 3, areMatches: true }
const none = { hits: 0, areMatches: true }

/** Presses keys one after the other, from the box with "la" in it. */
const pressing = (keys: readonly string[], from = typed('la'), count = hits) =>
  keys.reduce(
    (step, key) => pressed(step.state, { key }, count),
    pressed(from, { key: 'Shift' }, count),
  )

describe('[K1] the arrows walk the list, round and round', () => {
  test('typing stands on no hit', () => {
    expect(typed('la')).toEqual({ text: 'la', isOpen: true, active: -1 })
  })
  test('down leads to the first, on to the last, and round', () => {
    expect(pressing(['ArrowDown']).state.active).toBe(0)
    expect(pressing(['ArrowDown', 'ArrowDown', 'ArrowDown']).state.active).toBe(2)
    expect(pressing(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']).state.active).toBe(0)
  })
  test('up leads to the last, and round', () => {
    expect(pressing(['ArrowUp']).state.active).toBe(2)
    expect(pressing(['ArrowDown', 'ArrowUp']).state.active).toBe(2)
  })
  test('down opens a folded list at its first, up at its last', () => {
    expect(pressing(['Escape', 'ArrowDown']).state).toMatchObject({ isOpen: true, active: 0 })
    expect(pressing(['Escape', 'ArrowUp']).state).toMatchObject({ isOpen: true, active: 2 })
  })
  test('with alt they only open and close', () => {
    const closed = folded(typed('la'))
    const opened = pressed(closed, { key: 'ArrowDown', alt: true }, hits).state
    expect(opened).toMatchObject({ isOpen: true, active: -1 })
    expect(pressed(opened, { key: 'ArrowUp', alt: true }, hits).state.isOpen).toBe(false)
  })
  test('in an empty box they do nothing', () => {
    const step = pressed(restingSearchBox, { key: 'ArrowDown' }, none)
    expect(step).toMatchObject({ state: restingSearchBox, isTaken: false })
  })
  test('without hits they stand nowhere', () => {
    expect(pressing(['ArrowDown'], typed('zz'), none).state.active).toBe(-1)
  })
})

describe('[K2] home and end belong to the text until the keys stand in the list', () => {
  test('in the text', () => {
    expect(pressing(['Home']).isTaken).toBe(false)
    expect(pressing(['End']).isTaken).toBe(false)
  })
  test('in the list', () => {
    expect(pressing(['ArrowDown', 'End'])).toMatchObject({ isTaken: true, state: { active: 2 } })
    expect(pressing(['ArrowUp', 'Home'])).toMatchObject({ isTaken: true, state: { active: 0 } })
  })
  test('left and right lead back into the text', () => {
    expect(pressing(['ArrowDown', 'ArrowLeft'])).toMatchObject({
      isTaken: false,
      state: { active: -1 },
    })
  })
})

describe('[K3] enter takes the hit that the keys stand on, else the first', () => {
  test('the first', () => {
    expect(pressing(['Enter']).deed).toEqual({ does: 'choose', hit: 0 })
  })
  test('the one stood on', () => {
    expect(pressing(['ArrowDown', 'ArrowDown', 'Enter']).deed).toEqual({ does: 'choose', hit: 1 })
  })
  test('having chosen, the box is empty and folded', () => {
    expect(pressing(['Enter']).state).toEqual(restingSearchBox)
  })
  test('a folded list is opened, so that nobody goes where they did not see', () => {
    expect(pressing(['Escape', 'Enter'])).toMatchObject({
      deed: { does: 'nothing' },
      state: { isOpen: true },
    })
  })
  test('the nearest names are taken only where one stands on them', () => {
    const near = { hits: 2, areMatches: false }
    expect(pressing(['Enter'], typed('lawrow'), near).deed).toEqual({ does: 'nothing' })
    expect(pressing(['ArrowDown', 'Enter'], typed('lawrow'), near).deed).toEqual({
      does: 'choose',
      hit: 0,
    })
  })
  test('a hit that is no longer there is not taken', () => {
    const onThird = pressing(['ArrowUp']).state
    const fewer = { hits: 1, areMatches: true }
    expect(pressed(onThird, { key: 'Enter' }, fewer).deed).toEqual({ does: 'choose', hit: 0 })
  })
  test('nothing found, nothing taken', () => {
    expect(pressing(['Enter'], typed('zz'), none).deed).toEqual({ does: 'nothing' })
  })
})

describe('[K4] escape folds the list first, then empties and leaves the box', () => {
  test('once', () => {
    expect(pressing(['ArrowDown', 'Escape'])).toMatchObject({
      deed: { does: 'nothing' },
      state: { text: 'la', isOpen: false, active: -1 },
    })
  })
  test('twice', () => {
    expect(pressing(['Escape', 'Escape'])).toMatchObject({
      deed: { does: 'leave' },
      state: restingSearchBox,
    })
  })
  test('an empty box is left at once', () => {
    expect(pressing(['Escape'], restingSearchBox).deed).toEqual({ does: 'leave' })
  })
})

test('[K5] a key with Ctrl, Cmd or Shift, or amid a composed letter, is never ours', () => {
  for (const key of ['ArrowDown', 'Home', 'Enter', 'Escape'])
    expect(pressed(typed('la'), { key, other: true }, hits)).toMatchObject({
      state: typed('la'),
      isTaken: false,
    })
})

test('tab goes on its way and folds the list', () => {
  expect(pressing(['ArrowDown', 'Tab'])).toMatchObject({
    isTaken: false,
    state: { text: 'la', isOpen: false, active: -1 },
  })
})

const anyKey = fc.constantFrom(
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'Home',
  'End',
  'Enter',
  'Escape',
  'Tab',
  'x',
)

test('[K6] whatever is pressed, the keys stand on a hit that there is, and only in an open list', () => {
  const isSound = ({ isOpen, active }: SearchBoxState, count: number) =>
    active === -1 || (isOpen && active >= 0 && active < count)
  fc.assert(
    fc.property(fc.array(anyKey), fc.nat(5), fc.boolean(), fc.string(), (...given) => {
      const [keys, count, areMatches, text] = given
      let state = typed(text)
      for (const key of keys) {
        const step = pressed(state, { key }, { hits: count, areMatches })
        if (step.deed.does === 'choose') expect(step.deed.hit).toBeLessThan(count)
        if (!isSound(step.state, count)) return false
        state = step.deed.does === 'nothing' ? step.state : typed(text)
      }
      return true
    }),
  )
})
