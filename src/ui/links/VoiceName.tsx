/** Who speaks, by name alone: an entity as a link, somebody unnamed by the description, or the document. */

import { nameOf } from '#core/query/names.ts'
import { documentName } from '#core/query/wording.ts'
import type { Voice } from '#core/story/story.ts'
import { useHere } from '#ui/Here.tsx'
import { EntityLink } from './EntityLink.tsx'

export function VoiceName({ voice }: { readonly voice: Voice }) {
  const { index } = useHere()
  switch (voice.by) {
    case 'document':
      return documentName
    case 'entity':
      return <EntityLink id={voice.entity} text={nameOf(index, voice.entity)} look="quiet" />
    case 'unnamed':
      return <bdi>{voice.description}</bdi>
    default:
      return voice satisfies never
  }
}
