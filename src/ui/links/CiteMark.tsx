/** Where it stands in the document: paragraph marks that lead to the page about the sources. */

import { Fragment } from 'react'
import { focusSources } from '#core/address/moves.ts'
import type { SourceId } from '#core/story/ids.ts'
import type { Locator } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { paragraphAnchor } from './anchors.ts'
import styles from './CiteMark.module.css'
import { type Range, rangesOf, rangeText } from './ranges.ts'

type Props = {
  readonly cite: readonly Locator[]
  /** `tag` in lists; `note` raised, in running text. */
  readonly look?: 'tag' | 'note'
}

const saidOf = (range: Range): string =>
  `${range.from === range.to ? 'paragraph' : 'paragraphs'} ${rangeText(range).replace('–', ' to ')}`

export function CiteMark({ cite, look = 'tag' }: Props) {
  const { index, address, hrefOf } = useHere()
  const { sources } = index.story
  const page = hrefOf(focusSources(address))
  const numbersIn = (source: SourceId) =>
    cite.filter((locator) => locator.source === source).map((locator) => locator.paragraph)
  const marks = sources.flatMap((source, at) =>
    rangesOf(numbersIn(source.id)).map((range) => ({
      href: `${page}#${paragraphAnchor(index, source.id, range.from)}`,
      shown: `${at === 0 ? '' : `${at + 1}:`}¶${rangeText(range)}`,
      said: `${source.title}, ${saidOf(range)}`,
    })),
  )
  return marks.map(({ href, shown, said }, at) => (
    <Fragment key={href + shown}>
      {at > 0 && ' '}
      <a className={styles[look]} href={href}>
        <span aria-hidden="true">{shown}</span>
        <span className="said-only">{said}</span>
      </a>
    </Fragment>
  ))
}
