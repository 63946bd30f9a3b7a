/** What was asked for is not in the story: says so, offers the nearest names, and leads back. */

import { focusStory, showView } from '#core/address/moves.ts'
import type { AddressProblem } from '#core/address/problem.ts'
import { useHere } from '#ui/Here.tsx'
import styles from './NotFoundPanel.module.css'
import { PanelHead } from './PanelHead.tsx'
import { Section } from './Section.tsx'

export function NotFoundPanel({ missing }: { readonly missing: AddressProblem }) {
  const { address, hrefOf } = useHere()
  return (
    <>
      <PanelHead title="Not in this story">
        <p>{missing.message}</p>
      </PanelHead>
      {missing.instead.length > 0 && (
        <Section title="Did you mean">
          <ul className={styles.links}>
            {missing.instead.map(({ name, address: there }) => (
              <li key={hrefOf(there)}>
                <a href={hrefOf(there)}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <ul className={styles.links}>
        <li>
          <a href={hrefOf(focusStory(address))}>Read the story</a>
        </li>
        <li>
          <a href={hrefOf(showView('list')(focusStory(address)))}>
            All its actors and ties as a list
          </a>
        </li>
      </ul>
    </>
  )
}
