/** Beside the link: the picture, the data, the citation and the embed code. Loaded when the dialog opens. */

import { useMemo } from 'react'
import type { Address } from '#core/address/address.ts'
import { citeText } from '#core/exchange/cite.ts'
import { embedSnippet } from '#core/exchange/embed.ts'
import { scopeLine } from '#core/query/summary.ts'
import { counted } from '#core/query/wording.ts'
import { CopyField } from './CopyField.tsx'
import { formats } from './formats.ts'
import styles from './MoreWays.module.css'
import { makeMeasure } from './measure.ts'
import { pngFile, svgFile } from './picture.ts'
import { SaveButtons, type Way } from './SaveButtons.tsx'
import type { Standpoint } from './standpoint.ts'

type Props = { readonly standpoint: Standpoint }

const fileFailure = 'This file could not be made here. Another kind may do.'

const picturesOf = (standpoint: Standpoint): readonly Way[] => {
  const measure = makeMeasure()
  return [
    {
      name: 'SVG',
      use: 'Sharp at any size, for print and for drawing programs',
      make: async () => svgFile(standpoint, measure),
      failure: fileFailure,
    },
    {
      name: 'PNG',
      use: 'For chats, slides and documents',
      make: () => pngFile(standpoint, measure),
      failure:
        'The PNG could not be drawn by this browser. Take the SVG: any browser and most picture programs open it and can save it as PNG.',
    },
  ]
}

const filesOf = (standpoint: Standpoint): readonly Way[] =>
  formats.map(({ name, use, file }) => ({
    name,
    use,
    make: async () => file(standpoint),
    failure: fileFailure,
  }))

/** What the frame of an address shows. */
const framed = ({ focus }: Address): string =>
  focus.on === 'entity' || focus.on === 'tie'
    ? 'the map around this, without filters,'
    : 'the whole map, without filters,'

export function MoreWays({ standpoint }: Props) {
  const { address, scope, title, url, embedUrl, day } = standpoint
  const pictures = useMemo(() => picturesOf(standpoint), [standpoint])
  const files = useMemo(() => filesOf(standpoint), [standpoint])
  const inView = `${scopeLine(scope)}, ${counted(scope.claims.size, 'claim')}`
  return (
    <>
      <section className={styles.way} aria-labelledby="share-picture">
        <h3 id="share-picture" className={styles.title}>
          Picture
        </h3>
        <p className={styles.about}>The map as it stands, with legend, source and today’s date.</p>
        <SaveButtons ways={pictures} />
      </section>
      <section className={styles.way} aria-labelledby="share-data">
        <h3 id="share-data" className={styles.title}>
          Data of what is in view
        </h3>
        <p className={styles.about}>
          {scope.claims.size === 0
            ? `${inView}. Take off a filter for more.`
            : `${inView}: what the filters let through, whatever is chosen on the map.`}
        </p>
        <SaveButtons ways={files} />
      </section>
      <section className={styles.way} aria-labelledby="share-cite">
        <h3 id="share-cite" className={styles.title}>
          Cite this
        </h3>
        <CopyField
          label="For a footnote or a list of sources"
          text={citeText(scope.index, address, url, day)}
          copy="Copy citation"
          copied="Citation copied"
          isLong
        />
      </section>
      <section className={styles.way} aria-labelledby="share-embed">
        <h3 id="share-embed" className={styles.title}>
          Embed
        </h3>
        <CopyField
          label={`HTML for another page. It shows ${framed(address)} and leads back here.`}
          text={embedSnippet(embedUrl, title)}
          copy="Copy embed code"
          copied="Embed code copied"
          isLong
        />
      </section>
    </>
  )
}
