import { expect, test } from 'vitest'
import { icoFrom } from './icons.ts'

test('[O35] favicon.ico holds its picture, with the size and place that its head says', () => {
  const png = Buffer.from('a picture')
  const ico = Buffer.from(icoFrom(png, 32))
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  expect(ico.readUInt32LE(14)).toBe(png.length)
  expect(ico.subarray(ico.readUInt32LE(18))).toEqual(png)
})
