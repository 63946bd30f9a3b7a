/** The orders of the matrix's rows and columns, each a link to the same matrix in that order. */

import { type MatrixOrder, matrixOrders, orderOf } from '#core/address/address.ts'
import { orderMatrix } from '#core/address/moves.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './OrderLinks.module.css'

const names: Readonly<Record<MatrixOrder, string>> = {
  blocs: 'Blocs',
  country: 'Country',
  name: 'Name',
}

export function OrderLinks() {
  const { address, hrefOf } = useHere()
  return (
    <nav className={styles.orders} aria-label="Order of the matrix">
      <span aria-hidden="true">Order</span>
      <ul className={styles.row}>
        {matrixOrders.map((order) => (
          <li key={order}>
            <a
              className={styles.order}
              href={hrefOf(orderMatrix(order)(address))}
              aria-current={order === orderOf(address) ? 'true' : undefined}
            >
              {names[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
