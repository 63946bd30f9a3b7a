import { describe, expect, test } from 'vitest'
import { voiceId } from '#core/query/sample.ts'
import { linksIn, renderedAt, textOf } from '#ui/filters/renderedAt.tsx'
import { VoiceOpener, VoiceSheet } from './VoicePicker.tsx'

const picker = (...chosen: readonly string[]) =>
  renderedAt(
    { voices: chosen.map(voiceId) },
    <>
      <VoiceOpener />
      <VoiceSheet />
    </>,
  )
const links = (...chosen: readonly string[]) => linksIn(picker(...chosen))
const link = (text: string, ...chosen: readonly string[]) =>
  links(...chosen).find((one) => one.text.startsWith(text))
const button = (markup: string) => textOf(/<button.*?<\/button>/s.exec(markup)?.[0] ?? '')

test('[J22] the button says according to whom', () => {
  expect(button(picker())).toBe('According to everyone')
  expect(button(picker('obama'))).toBe('According to Obama')
  expect(button(picker('obama', 'document'))).toBe('According to Obama and the digest')
  expect(button(picker('obama', 'document', 'turkey'))).toBe('According to 3 voices')
})

describe('[J23] a voice says how many claims it makes and what a click will do', () => {
  test('while everyone is heard', () => {
    expect(link('Barack Obama')).toEqual({
      href: '/sample/?voice=obama',
      name: 'Barack Obama, 4 claims: hear only this voice',
      isCurrent: false,
      text: 'Barack Obama 4',
    })
  })
  test('chosen alone', () => {
    expect(link('Barack Obama', 'obama')).toMatchObject({
      href: '/sample/',
      name: 'Barack Obama, 4 claims, chosen: hear everyone',
      isCurrent: true,
    })
  })
  test('beside another', () => {
    expect(link('Turkey', 'obama')?.name).toBe('Turkey, 1 claim: hear this voice too')
    expect(link('Turkey', 'obama', 'turkey')?.name).toBe(
      'Turkey, 1 claim, chosen: leave this voice out',
    )
  })
})

test('everyone is a choice, and the way back', () => {
  expect(link('Everyone')).toMatchObject({ isCurrent: true, href: '/sample/' })
  expect(link('Everyone', 'obama', 'turkey')).toMatchObject({ isCurrent: false, href: '/sample/' })
})

test('[J24] exactly two voices can be compared', () => {
  expect(link('Compare')).toBeUndefined()
  expect(link('Compare', 'obama')).toBeUndefined()
  expect(link('Compare', 'obama', 'turkey')?.href).toBe('/sample/compare/obama..turkey/')
  expect(link('Compare', 'obama', 'turkey', 'shaaban')).toBeUndefined()
})

test('[J25] it opens by the browser alone, and carries no inline style', () => {
  const markup = picker()
  expect(markup).toMatch(/<button[^>]* popovertarget="voice-picker"/i)
  expect(markup).toMatch(/<div[^>]* id="voice-picker"[^>]* popover="auto"/)
  expect(markup).not.toContain('style=')
})
