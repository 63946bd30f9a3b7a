/** Whether everything that is referred to is there, and nothing refers to itself or twice. Reads what is left of a faulty file as well. */

import { checkCitations } from './citations.ts'
import { declaredIds, type Ids } from './declared.ts'
import { runsOf, targetOf } from './mentions.ts'
import type { Keys, Report } from './reports.ts'
import type { StoryFile } from './schema.ts'
import type { Loose } from './shape.ts'
import type { Suggest } from './suggest.ts'
import { quoted } from './text.ts'

/** Checks the ids of a file, every reference to them, and its citations. */
export const checkReferences = (file: Loose<StoryFile>, report: Report, suggest: Suggest): void => {
  const { sources, entities, claims, events } = declaredIds(file, report)
  checkCitations(file, sources, report, suggest)

  const refer = (
    keys: Keys,
    what: 'entity' | 'claim' | 'event',
    known: Ids,
    id: string | undefined,
  ) => {
    if (id === undefined || known === undefined || known.has(id)) return
    const message = `no ${what} ${quoted(id)}.${suggest(id, known.keys())}`
    report({ keys, code: 'dangling-id', message })
  }
  const forbid = (keys: Keys, isSelf: boolean, message: string) => {
    if (isSelf) report({ keys, code: 'self-tie', message })
  }
  /** Reports the second of two equals; one for each list. */
  const once = () => {
    const seen = new Set<string>()
    return (keys: Keys, id: string | undefined, thing = id) => {
      if (id === undefined || thing === undefined) return
      const message = `${quoted(id)} stands twice in this list.`
      if (seen.has(thing)) report({ keys, code: 'duplicate-id', message })
      seen.add(thing)
    }
  }

  file.entities?.forEach((entity, index) => {
    const keys = ['entities', index]
    const id = entity?.id
    if (id === 'document' || id?.startsWith('unnamed-')) {
      const message = `${quoted(id)} is taken: it stands for a voice. Give the entity another id.`
      report({ keys: [...keys, 'id'], code: 'bad-id', message })
    }
    const onceAs = once()
    entity?.affiliations?.forEach((affiliation, at) => {
      const place = [...keys, 'affiliations', at, 'to']
      const { to, role } = affiliation ?? {}
      refer(place, 'entity', entities, to)
      forbid(place, to !== undefined && to === id, 'an entity cannot belong to itself.')
      onceAs(place, to, role && JSON.stringify([to, role]))
    })
    const onceNamed = once()
    entity?.aliases?.forEach((alias, at) => {
      onceNamed([...keys, 'aliases', at], alias)
    })
  })

  file.claims?.forEach((claim, index) => {
    if (claim === undefined) return
    const keys = ['claims', index]
    const { id, subject, object, voice } = claim
    refer([...keys, 'subject'], 'entity', entities, subject)
    refer([...keys, 'object'], 'entity', entities, object)
    const isSelf = subject !== undefined && subject === object
    forbid(
      [...keys, 'object'],
      isSelf,
      'subject and object are the same. A claim ties two entities.',
    )
    refer([...keys, 'event'], 'event', events, claim.event)
    refer([...keys, 'voice', 'via'], 'entity', entities, voice?.via)
    const by = voice?.by
    if (typeof by === 'string' && by !== 'document' && entities && !entities.has(by)) {
      const near = suggest(by, ['document', ...entities.keys()])
      const message = `no entity ${quoted(by)}.${near || ' Write "document" where the document itself says so.'}`
      report({ keys: [...keys, 'voice', 'by'], code: 'dangling-id', message })
    }
    const onceAnswered = once()
    claim.responses?.forEach((response, at) => {
      const place = [...keys, 'responses', at, 'claim']
      const answered = response?.claim
      refer(place, 'claim', claims, answered)
      forbid(place, answered !== undefined && answered === id, 'a claim cannot answer itself.')
      onceAnswered(place, answered)
    })
  })

  file.events?.forEach((event, index) => {
    const onceThere = once()
    event?.participants?.forEach((id, at) => {
      const place = ['events', index, 'participants', at]
      refer(place, 'entity', entities, id)
      onceThere(place, id)
    })
  })

  file.chapters?.forEach((chapter, index) => {
    chapter?.paragraphs?.forEach((paragraph, at) => {
      const keys = ['chapters', index, 'paragraphs', at]
      const onceTold = once()
      paragraph?.claims?.forEach((id, number) => {
        const place = [...keys, 'claims', number]
        refer(place, 'claim', claims, id)
        onceTold(place, id)
      })
      const message = mentionFault(paragraph?.text ?? '', entities, events, suggest)
      if (message) report({ keys: [...keys, 'text'], code: 'bad-mention', message })
    })
  })
}

const mentionFault = (
  text: string,
  entities: Ids,
  events: Ids,
  suggest: Suggest,
): string | undefined => {
  const { runs, fault } = runsOf(text)
  if (fault !== undefined) return fault
  const targets = runs.flatMap(({ target }) => (target === undefined ? [] : [targetOf(target)]))
  const lost = targets.filter(({ on, id }) => {
    const known = on === 'event' ? events : entities
    return known && !known.has(id)
  })
  const [first] = lost
  if (first === undefined) return undefined
  const { on, id } = first
  const more = lost.length > 1 ? ` ${lost.length - 1} more mentions here lead nowhere.` : ''
  if (on === 'entity' && events?.has(id)) {
    return `${quoted(id)} is an event. Write (event:${id}).${more}`
  }
  const near = suggest(id, (on === 'event' ? events : entities)?.keys() ?? [])
  return `the mention leads to no ${on} ${quoted(id)}.${near}${more}`
}
