/** The chapter of the story's text that the reader has scrolled to. Knows neither address nor map, and moves nothing. */

import { useEffect, useState } from 'react'
import type { ChapterId } from '#core/story/ids.ts'
import { chapterAtLine } from './readingLine.ts'

/** On a phone the page scrolls, else the panel. */
const sheetQuery = '(max-width: 45.99rem)'

/** How far down the scroller the reading line is, as a share of its height: on a phone low, where the map is still in sight above. */
const lineAt = { panel: 0.4, sheet: 0.65 } as const

type Scroller = { readonly root: Element | null; readonly share: number }

const spanOf = (section: HTMLElement) => {
  const { top, bottom } = section.getBoundingClientRect()
  return { id: section.dataset['chapter'] as ChapterId, top, bottom }
}

/** Until the title of a panel that scrolls leaves its upper edge, nobody has begun to read. */
function chapterIn({ root, share }: Scroller, title: Element, sections: readonly HTMLElement[]) {
  const top = root?.getBoundingClientRect().top ?? 0
  if (root && title.getBoundingClientRect().top >= top) return undefined
  const line = top + share * (root?.clientHeight ?? window.innerHeight)
  return chapterAtLine(sections.map(spanOf), line)
}

/** Calls `onChapter` at once when the text is there, and whenever a chapter or the title crosses its line, until the answer is called. */
function watch(onChapter: (chapter: ChapterId | undefined) => void): (() => void) | undefined {
  const panel = document.getElementById('panel')
  const title = document.getElementById('panel-title')
  const sections = [...(panel?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [])]
  if (!panel || !title || sections.length === 0) return undefined
  const isSheet = matchMedia(sheetQuery).matches
  const scroller = isSheet
    ? { root: null, share: lineAt.sheet }
    : { root: panel, share: lineAt.panel }
  const { root, share } = scroller
  const update = () => onChapter(chapterIn(scroller, title, sections))
  const above = share * 100
  const line = new IntersectionObserver(update, {
    root,
    rootMargin: `-${above}% 0px -${100 - above}% 0px`,
  })
  for (const section of sections) line.observe(section)
  const head = new IntersectionObserver(update, { root, threshold: [0, 0.5, 1] })
  if (root) head.observe(title)
  return () => {
    line.disconnect()
    head.disconnect()
  }
}

/** Undefined while it is off, before the first chapter and after the last. `isOn` only where the story's text is in the panel. */
export function useScrollGuide(isOn: boolean): ChapterId | undefined {
  const [chapter, setChapter] = useState<ChapterId | undefined>()
  useEffect(() => {
    if (!isOn) return
    let stop = watch(setChapter)
    const sheet = matchMedia(sheetQuery)
    const again = () => {
      stop?.()
      stop = watch(setChapter)
    }
    sheet.addEventListener('change', again)
    return () => {
      sheet.removeEventListener('change', again)
      stop?.()
      setChapter(undefined)
    }
  }, [isOn])
  return isOn ? chapter : undefined
}
