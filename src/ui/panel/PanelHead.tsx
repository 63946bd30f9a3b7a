/** The top of a panel: the way back, what kind of thing it is, and the page's one title, which can take the focus. */

import type { ReactNode } from 'react'
import { focusStory } from '#core/address/moves.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './PanelHead.module.css'

/** The id of every panel's title. */
const panelTitleId = 'panel-title'

type Props = {
  readonly title: string
  readonly eyebrow?: ReactNode
  readonly badge?: ReactNode
  /** Under the title, in quiet ink. */
  readonly children?: ReactNode
}

export function PanelHead({ title, eyebrow, badge, children }: Props) {
  const { address, hrefOf } = useHere()
  const isStory = address.focus.on === 'story'
  return (
    <div className={styles.head}>
      {!isStory && (
        <p className={styles.back}>
          <a href={hrefOf(focusStory(address))}>
            <span aria-hidden="true">← </span>
            The story
          </a>
        </p>
      )}
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <div className={styles.named}>
        {badge}
        <div className={styles.words}>
          <h1 className={styles.title} id={panelTitleId} tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
      </div>
    </div>
  )
}
