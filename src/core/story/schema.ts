/** The shape of a story file, declared once: the parser reads by it and editors are helped by it. Knows nothing of what its ids refer to. */

import {
  array,
  description,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from 'valibot'
import { countryPattern } from './countries.ts'
import { datePattern, datesPattern } from './dates.ts'
import { idPattern } from './ids.ts'
import { listLimits, textLimits } from './limits.ts'
import { type ClaimKind, claimKinds, entityKinds, modalities, stances } from './story.ts'
import { urlPattern } from './urls.ts'

/** SHA-256 in lower-case hex. */
export const hashPattern = /^[0-9a-f]{64}$/
/** BCP 47, by its look only. */
const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/

const help = <S extends GenericSchema>(schema: S, sentence: string) =>
  pipe(schema, description(sentence))

const text = (limit: number) => pipe(string(), minLength(1), maxLength(limit))
const id = pipe(string(), regex(idPattern))
const date = pipe(string(), regex(datePattern))
const dates = pipe(string(), regex(datesPattern))
const hash = pipe(string(), regex(hashPattern))
const paragraph = pipe(number(), integer(), minValue(1), maxValue(listLimits.paragraphs))
const list = <S extends GenericSchema>(item: S, limit: number) =>
  pipe(array(item), maxLength(limit))

const locator = strictObject({
  source: help(id, 'The id of a source.'),
  paragraph: help(paragraph, 'A paragraph of that source, counted from 1.'),
})
const cite = exactOptional(
  help(list(locator, listLimits.cite), 'Where the document says so: source and paragraph.'),
)

const source = strictObject({
  id: help(id, 'What citations call this source.'),
  title: help(text(textLimits.title), 'The title of the document.'),
  published: exactOptional(help(dates, 'When it was published, such as 2015-11-25.')),
  publisher: exactOptional(help(text(textLimits.name), 'Who published it.')),
  url: exactOptional(
    help(
      pipe(string(), maxLength(textLimits.url), regex(urlPattern)),
      'Where it can be read: an http or https address.',
    ),
  ),
  documentHash: help(
    hash,
    'The SHA-256 of the document. Not written by hand: "npm run verify -- --document FILE --write" fills it.',
  ),
  paragraphHashes: help(
    list(hash, listLimits.paragraphs),
    'The SHA-256 of each paragraph. Not written by hand: "npm run verify -- --document FILE --write" fills it.',
  ),
  uncited: exactOptional(
    help(
      list(
        strictObject({
          paragraph: help(paragraph, 'A paragraph that nothing cites, counted from 1.'),
          reason: help(text(textLimits.reason), 'Why nothing cites it.'),
        }),
        listLimits.uncited,
      ),
      'The paragraphs that nothing cites, each with the reason.',
    ),
  ),
})

const affiliation = strictObject({
  to: help(id, 'The id of the entity it belongs to.'),
  role: help(text(textLimits.role), 'As what it belongs there.'),
  cite,
})

const entity = strictObject({
  id: help(id, 'Lower-case letters, digits and hyphens; never changed once published.'),
  kind: help(picklist(entityKinds), 'What sort of actor it is.'),
  name: help(text(textLimits.name), 'The full name.'),
  shortName: exactOptional(help(text(textLimits.shortName), 'The name on the map.')),
  aliases: exactOptional(
    help(list(text(textLimits.name), listLimits.aliases), 'Other names and spellings.'),
  ),
  role: help(text(textLimits.role), 'One line: what the document says this actor is.'),
  country: exactOptional(
    help(
      pipe(string(), regex(countryPattern)),
      'Two capital letters (ISO 3166-1), such as FR. Left out where there is none.',
    ),
  ),
  affiliations: exactOptional(
    help(list(affiliation, listLimits.affiliations), 'The entities it belongs to.'),
  ),
  note: exactOptional(help(text(textLimits.note), 'Anything a reader should know about it.')),
  cite,
})

const voice = strictObject({
  by: help(
    union([
      string(),
      strictObject({
        unnamed: help(text(textLimits.voice), 'How the document describes who spoke.'),
      }),
    ]),
    'Who says so: "document", the id of an entity, or { "unnamed": "anonymous officials" }.',
  ),
  via: exactOptional(help(id, 'The id of the outlet that carried the words.')),
})

const claim = strictObject({
  id: help(id, 'Lower-case letters, digits and hyphens; never changed once published.'),
  subject: help(id, 'The id of the entity that does it.'),
  object: help(id, 'The id of the entity it is done to or with.'),
  direction: exactOptional(
    help(
      picklist(['directed', 'mutual']),
      'Mutual where it holds of both alike; directed where left out.',
    ),
  ),
  kind: help(picklist(Object.keys(claimKinds) as ClaimKind[]), 'What is done.'),
  stance: exactOptional(
    help(
      picklist(stances),
      'How the subject stands to the object; that of the kind where left out.',
    ),
  ),
  gist: help(text(textLimits.gist), 'The claim in our own words, without the full stop.'),
  voice: help(voice, 'Who the claim rests on.'),
  modality: help(picklist(modalities), 'On what footing the claim stands.'),
  when: exactOptional(
    help(date, 'When it happened or shall happen, such as 2015-11-24 or 2015-11.'),
  ),
  said: exactOptional(help(date, 'When it was said, such as 2015-11-24.')),
  event: exactOptional(help(id, 'The id of the event it belongs to.')),
  responses: exactOptional(
    help(
      list(
        strictObject({
          claim: help(id, 'The id of the claim that is answered.'),
          how: help(picklist(['denies', 'confirms', 'qualifies']), 'What the answer does to it.'),
        }),
        listLimits.responses,
      ),
      'Other claims that this one answers.',
    ),
  ),
  cite,
})

const event = strictObject({
  id: help(id, 'Lower-case letters, digits and hyphens; never changed once published.'),
  name: help(text(textLimits.name), 'What the event is called.'),
  when: exactOptional(help(dates, 'A date or two: 2015-11-24 or 2015-11-24/2015-11-25.')),
  whenText: exactOptional(
    help(text(textLimits.whenText), 'The word the document has for the time, such as Friday.'),
  ),
  status: help(picklist(['happened', 'planned']), 'Whether it has happened.'),
  place: exactOptional(help(text(textLimits.place), 'Where.')),
  participants: exactOptional(
    help(list(id, listLimits.participants), 'The ids of the entities that take part.'),
  ),
  gist: help(text(textLimits.gist), 'The event in our own words.'),
  cite,
})

const chapter = strictObject({
  id: help(id, 'Lower-case letters, digits and hyphens; never changed once published.'),
  title: help(text(textLimits.title), 'The heading of the chapter.'),
  paragraphs: help(
    list(
      strictObject({
        text: help(
          text(textLimits.paragraph),
          'Our own words. A mention is [shown text](entity-id) or [shown text](event:event-id).',
        ),
        claims: exactOptional(
          help(list(id, listLimits.claims), 'The ids of the claims that the paragraph tells.'),
        ),
        cite,
      }),
      listLimits.paragraphs,
    ),
    'The paragraphs of the chapter, in order.',
  ),
})

/** The whole file. Lists that may be left out are empty then. */
export const storyFile = strictObject({
  $schema: exactOptional(
    help(string(), 'For the editor only: "../story.schema.json" gives help while typing.'),
  ),
  schemaVersion: help(literal(1), 'The version of this format: 1.'),
  id: help(id, 'The name of the folder the file lies in.'),
  title: help(text(textLimits.title), 'The title of the story.'),
  summary: help(text(textLimits.summary), 'What the story tells, in a few sentences.'),
  language: help(
    pipe(string(), regex(languagePattern)),
    'The language of the texts, such as "en" or "pt-BR".',
  ),
  dateline: help(dates, 'The date or the two dates that the story covers.'),
  sources: help(list(source, listLimits.sources), 'The documents that the story rests on.'),
  entities: help(list(entity, listLimits.entities), 'Who is in the story.'),
  claims: help(list(claim, listLimits.claims), 'Who says that who does what to whom.'),
  events: exactOptional(help(list(event, listLimits.events), 'What happened or is planned.')),
  chapters: exactOptional(help(list(chapter, listLimits.chapters), 'The story as a text.')),
})
/** A story file that has the right shape; what its ids refer to is not checked yet. */
export type StoryFile = InferOutput<typeof storyFile>
