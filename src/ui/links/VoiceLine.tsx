/** On whose word a claim stands: "Obama says, via The New York Times", every name a link. */

import { voiceParts } from '#core/query/voiceLine.ts'
import type { Claim } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from './EntityLink.tsx'

export function VoiceLine({ claim }: { readonly claim: Claim }) {
  const { index } = useHere()
  return (
    <span>
      {voiceParts(index, claim).map(({ text, entity }) =>
        entity === undefined ? (
          text
        ) : (
          <EntityLink key={entity} id={entity} text={text} look="quiet" />
        ),
      )}
    </span>
  )
}
