/** Lets the map follow the text as it is scrolled, or keeps it whole. Knows nothing of where the choice is kept. */

import styles from './FollowSwitch.module.css'

type Props = { readonly follows: boolean; readonly onFollows: (follows: boolean) => void }

export function FollowSwitch({ follows, onFollows }: Props) {
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={follows}
        onChange={(event) => onFollows(event.target.checked)}
      />
      Map follows the text
    </label>
  )
}
