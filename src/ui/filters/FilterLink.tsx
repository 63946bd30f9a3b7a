/** A filter as a link to the address that it leads to; chosen, it leads back. Knows nothing of how it looks. */

import type { ReactNode } from 'react'
import type { Address } from '#core/address/address.ts'
import { useHere } from '#ui/Here.tsx'

type Props = {
  readonly to: Address
  /** The whole accessible name; it starts with what is seen. */
  readonly name: string
  readonly chosen: boolean
  readonly className: string | undefined
  readonly children: ReactNode
}

export function FilterLink({ to, name, chosen, className, children }: Props) {
  const { hrefOf } = useHere()
  return (
    <a
      className={className}
      href={hrefOf(to)}
      aria-label={name}
      aria-current={chosen ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
