/** Chooses the order of the matrix's rows and columns. Tells what was chosen and keeps nothing. */

import { type MatrixOrder, matrixOrders } from '#core/place/seriation.ts'
import styles from './OrderSwitch.module.css'

const names: Readonly<Record<MatrixOrder, string>> = {
  blocs: 'Blocs',
  country: 'Country',
  name: 'Name',
}

type Props = {
  readonly order: MatrixOrder
  readonly onOrder: (order: MatrixOrder) => void
}

export function OrderSwitch({ order, onOrder }: Props) {
  return (
    <label className={styles.label}>
      Order
      <select
        className={styles.select}
        value={order}
        onChange={(event) => {
          const chosen = matrixOrders.find((one) => one === event.currentTarget.value)
          if (chosen) onOrder(chosen)
        }}
      >
        {matrixOrders.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
