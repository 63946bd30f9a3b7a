/** The counted sentence of a panel, set apart. */

import styles from './Sentence.module.css'

export function Sentence({ children }: { readonly children: string }) {
  return <p className={styles.sentence}>{children}</p>
}
