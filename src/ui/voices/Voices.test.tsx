import { describe, expect, test } from 'vitest'
import type { Focus } from '#core/address/address.ts'
import { entityId, voiceId } from '#core/query/sample.ts'
import { rendered, rowsOf, textOf } from '#ui/panel/sampleHere.tsx'

const headings = (html: string) =>
  [...html.matchAll(/<h([2-4])[^>]*>(.*?)<\/h\1>/g)].map((match) => textOf(match[2] ?? ''))
const compare = (one: string, other: string): Focus => ({
  on: 'compare',
  voices: [voiceId(one), voiceId(other)],
})

describe('two voices compared', () => {
  const html = rendered(compare('ann', 'unnamed-two-villagers'))

  test('[J26] opposite stances come first, each side under its voice', () => {
    expect(headings(html)).toEqual([
      'Opposite stances 1',
      'Northland and Hill rebels',
      'According to De Vries',
      'According to two villagers',
      'Only De Vries speaks of 1',
      'Hill rebels and Southland',
    ])
    expect([...rowsOf(html).keys()]).toEqual([
      'north-helps-rebels',
      'north-shells-rebels',
      'south-raids',
    ])
  })

  test('[J27] silence is not taken for an answer', () => {
    expect(textOf(html)).toContain('Silence is unknown, not consent.')
  })

  test('[J28] what both say alike is named, and no more', () => {
    const alike = rendered(compare('ann', 'daily'))
    expect(headings(alike)).toContain('Alike 1')
    expect([...rowsOf(alike).keys()]).not.toContain('north-helps-rebels')
  })

  test('each can be heard alone, and both alone on the map', () => {
    expect(html).toContain('href="/sample/?voice=ann"')
    expect(html).toContain('href="/sample/?voice=unnamed-two-villagers"')
    expect(html).toContain(
      'href="/sample/compare/ann..unnamed-two-villagers/?voice=ann,unnamed-two-villagers"',
    )
  })

  test('[J29] what the filters keep out is counted', () => {
    const narrow = rendered(compare('ann', 'unnamed-two-villagers'), { stances: ['with'] })
    expect(textOf(narrow)).toContain('2 more claims are outside of the filters.')
    expect(textOf(html)).not.toContain('outside of the filters')
  })

  test('[J30] a voice that the story does not hear is said to be missing, with the nearest', () => {
    const missing = rendered(compare('ana', 'document'))
    expect(textOf(missing)).toContain('“ana” is not a voice of this story.')
    expect(missing).toMatch(/href="\/sample\/compare\/ann\.\.document\/"/)
  })

  test('[J31] a contested tie leads to the comparison of those who stand on its sides', () => {
    const ends = [entityId('north'), entityId('rebels')] as const
    for (const page of [rendered({ on: 'tie', ends }), rendered({ on: 'story' })])
      expect(page).toContain('href="/sample/compare/ann..unnamed-two-villagers/"')
  })
})

describe('who is heard', () => {
  const html = rendered({ on: 'voices' })
  const row = (name: string, page = html) =>
    page.split(/(?=<tr>)/).find((part) => textOf(part).startsWith(name)) ?? ''

  test('[J32] every voice has a row: how often it speaks, of whom, and a link to hear it alone', () => {
    expect(textOf(row('Ann de Vries'))).toBe('Ann de Vries2Hill rebels 2Northland 1Southland 1')
    expect(row('Ann de Vries')).toContain('href="/sample/voices/?voice=ann"')
    expect(row('Ann de Vries')).toContain(
      'aria-label="Ann de Vries, 2 claims: hear only this voice"',
    )
  })

  test('[J33] choosing a voice hides none of the others', () => {
    const chosen = rendered({ on: 'voices' }, { voices: [voiceId('ann')] })
    expect(chosen.match(/<tr>/g)).toHaveLength(html.match(/<tr>/g)?.length ?? 0)
    expect(row('Ann de Vries', chosen)).toContain('aria-current="true"')
    expect(row('Ann de Vries', chosen)).toContain('href="/sample/voices/"')
    expect(textOf(chosen)).toContain('according to De Vries. Hear everyone')
  })

  test('[J34] who is spoken of and never heard is told apart from who is heard through others', () => {
    const [never = '', through = ''] =
      html.split('id="never-heard"')[1]?.split('id="through-others"') ?? []
    expect(textOf(never)).toContain('Hill rebels5')
    expect(textOf(through)).toContain('Northland4through De Vries')
  })

  test('[J35] the story ends with those heard most and those never heard', () => {
    const text = textOf(rendered({ on: 'story' }))
    expect(text).toContain('Who is heard 4')
    expect(text).toContain('Spoken of and never heard: Hill rebels (5 claims).')
    expect(rendered({ on: 'story' })).toContain('href="/sample/voices/"')
  })
})
