/** The list in the browser: its tables can be sorted. */

import { useState } from 'react'
import { useLive } from '#app/stage/useLive.ts'
import { ListView, type Sorts } from '#ui/list/ListView.tsx'

export function List() {
  const isLive = useLive()
  const [sorts, setSorts] = useState<Sorts>({})
  return (
    <ListView
      sorts={sorts}
      {...(isLive
        ? {
            onSort: (table, sort) => {
              const { [table]: _, ...others } = sorts
              setSorts(sort ? { ...others, [table]: sort } : others)
            },
          }
        : {})}
    />
  )
}
