import { describe, expect, test } from 'vitest'
import type { Focus } from '#core/address/address.ts'
import type { ChapterId } from '#core/story/ids.ts'
import { indexStory } from '#core/story/index.ts'
import { rendered, sampleStory, textOf } from '#ui/panel/sampleHere.tsx'
import { FollowProvider } from './FollowSlot.tsx'
import { GuideBar } from './GuideBar.tsx'
import { GuideStart } from './GuideStart.tsx'

const story: Focus = { on: 'story' }
const chapter = (id: string): Focus => ({ on: 'chapter', chapter: id as ChapterId })
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag)
const navsOf = (html: string) => [...html.matchAll(/<nav [^>]*aria-label="([^"]*)"/g)]

describe('the guided story', () => {
  test('[GU5] is entered from the story by a plain link to the first chapter', () => {
    const html = rendered(story, {}, <GuideStart />)
    expect(textOf(html)).toBe('Walk through the story · 2 chapters')
    expect(linksOf(html)).toEqual([expect.stringContaining('href="/sample/chapter/one/"')])
    expect(rendered(story)).toContain('href="/sample/chapter/one/" data-guide-way="next"')
  })

  test('[GU5] leads from step to step by plain links, which keep the lens', () => {
    const html = rendered(chapter('one'), { stances: ['with'] }, <GuideBar />)
    const [previous, next] = linksOf(html)
    expect(previous).toContain('href="/sample/?stance=with"')
    expect(next).toContain('href="/sample/chapter/two/?stance=with"')
    expect(next).toContain('aria-label="Next: Talks"')
  })

  test('[GU3] shows on each chapter which of how many it is', () => {
    expect(textOf(rendered(chapter('one')))).toContain('Chapter 1 of 2')
    expect(textOf(rendered(chapter('two')))).toContain('Chapter 2 of 2')
  })

  test('[GU6] keeps the link at the last chapter in its place, leading nowhere and out of the tab order', () => {
    const [, next] = linksOf(rendered(chapter('two'), {}, <GuideBar />))
    expect(next).not.toContain('href')
    expect(next).toContain('aria-disabled="true"')
    expect(next).toContain('tabindex="-1"')
  })

  test('is one landmark of a page, on the story and on every chapter', () => {
    for (const focus of [story, chapter('one'), chapter('two')]) {
      const named = navsOf(rendered(focus)).filter(([, name]) => name === 'Guided story')
      expect(named).toHaveLength(1)
    }
  })

  test('[GU4] is not offered where there are fewer than two chapters', () => {
    const short = indexStory({ ...sampleStory, chapters: sampleStory.chapters.slice(0, 1) })
    expect(rendered(story, {}, <GuideStart />, short)).toBe('')
    expect(rendered(chapter('one'), {}, <GuideBar />, short)).toBe('')
  })

  test('[GU10] has room for the map’s switch on the page that is sent, and the switch where script gives one', () => {
    const start = <GuideStart />
    const live = <FollowProvider value={<input type="checkbox" />}>{start}</FollowProvider>
    expect(rendered(story, {}, start)).not.toContain('<input')
    expect(rendered(story, {}, live)).toContain('<input')
  })
})
