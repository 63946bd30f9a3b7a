import { expect, it } from 'vitest'
import { daysBetween, daysOn, roomForLabels, stretchOf } from './axis.ts'

const axis = { from: '2015-11-13', to: '2015-11-27' }

it('[Y9] days lie on the axis to scale, over months and years too', () => {
  expect(daysOn(axis)).toBe(15)
  expect(daysBetween('2015-12-31', '2016-01-01')).toBe(1)
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2)
  expect(stretchOf(axis, { from: '2015-11-13', to: '2015-11-13' })).toEqual({
    start: 0,
    length: 6.67,
    middle: 3.33,
  })
  expect(stretchOf(axis, axis)).toEqual({ start: 0, length: 100, middle: 50 })
})

it('[Y9] what reaches beyond the axis is cut off, what lies beyond it is not on it', () => {
  expect(stretchOf(axis, { from: '2015-11-01', to: '2015-11-30' })?.length).toBe(100)
  expect(stretchOf(axis, { from: '2015-11-28', to: '2015-11-30' })).toBeUndefined()
})

it('[Y10] labels keep their distance, the first of two that are close', () => {
  expect(roomForLabels([0, 10, 20, 21, 40], 15)).toEqual([0, 20, 40])
  expect(roomForLabels([], 15)).toEqual([])
})
