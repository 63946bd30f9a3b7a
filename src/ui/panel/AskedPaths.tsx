/** Questions of connection worth asking of this story, each a link to its answer. */

import { focusPath } from '#core/address/moves.ts'
import type { AskedPath } from '#core/query/askedPaths.ts'
import { connectionQuestion } from '#core/query/names.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './NotFoundPanel.module.css'

export function AskedPaths({ paths }: { readonly paths: readonly AskedPath[] }) {
  const { index, address, hrefOf } = useHere()
  return (
    <ul className={styles.links}>
      {paths.map(({ from, to }) => (
        <li key={`${from} ${to}`}>
          <a href={hrefOf(focusPath(from, to)(address))}>{connectionQuestion(index, from, to)}</a>
        </li>
      ))}
    </ul>
  )
}
