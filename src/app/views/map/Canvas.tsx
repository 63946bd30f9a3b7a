/** The one place where react-cytoscapejs is used: hands over elements and style, and gives the instance out once. */

import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { memo, useCallback } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import styles from './MapView.module.css'

type Props = {
  /** Must keep its identity while the geometry stays: each change is compared element by element. */
  readonly elements: readonly ElementDefinition[]
  readonly stylesheet: StylesheetJson
  readonly onCore: (core: Core) => void
}

export const Canvas = memo(function Canvas({ elements, stylesheet, onCore }: Props) {
  // Called after every update of the wrapper, so it must stay trivial.
  const keep = useCallback((core: Core) => onCore(core), [onCore])
  return (
    <CytoscapeComponent
      className={styles.canvas ?? ''}
      elements={elements as ElementDefinition[]}
      stylesheet={stylesheet}
      cy={keep}
      boxSelectionEnabled={false}
      autoungrabify
      autounselectify
    />
  )
})
