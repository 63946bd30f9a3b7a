/** `npm run schema`: writes what editors need to help with a story file while it is typed. The declaration itself is the core's. */

import { writeFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { storyFile } from '#core/story/schema.ts'

/** Beside the stories, where `"$schema": "../story.schema.json"` looks for it. */
const path = 'public/stories/story.schema.json'

/** The shape of a story file as JSON Schema, draft 7. References and dates are checked by `check-story` alone. */
export const storyJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'A Saywho story',
  ...toJsonSchema(storyFile, { target: 'draft-07' }),
})

export const run = async (): Promise<number> => {
  await writeFile(path, `${JSON.stringify(storyJsonSchema(), null, 2)}\n`)
  process.stdout.write(`Written: ${path}\n`)
  return 0
}
