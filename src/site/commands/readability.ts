/** `npm run readability [-- --json]`: how readable the map of each story is, beside the best that other layouts make of the same actors. */

import { parseArgs } from 'node:util'
import { type Comparison, comparisonOf, faultsIn, tableOf } from '../layout/comparison.ts'
import { placesOf } from '../layout/places.ts'
import { readStories } from '../read-stories.ts'

const usage = 'npm run readability [-- --json]'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const isJsonAsked = (args: readonly string[]): boolean | undefined => {
  try {
    return (
      parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values.json === true
    )
  } catch {
    return undefined
  }
}

/** @returns 0 where every map keeps what it must and no other layout is ahead on any figure, else 1 */
export const run = async (args: readonly string[]): Promise<number> => {
  const isJson = isJsonAsked(args)
  if (isJson === undefined) {
    process.stderr.write(`This is not how readability is called. ${usage}\n`)
    return 1
  }
  const compared: { slug: string; comparisons: readonly Comparison[] }[] = []
  for (const { slug, story } of await readStories('.'))
    compared.push({ slug, comparisons: await comparisonOf(story, await placesOf(story)) })

  const faults = compared.flatMap(({ slug, comparisons }) =>
    comparisons.flatMap((comparison) => faultsIn(comparison).map((fault) => `${slug}: ${fault}`)),
  )
  if (isJson) say(JSON.stringify({ stories: compared, faults }, undefined, 2))
  else {
    for (const { slug, comparisons } of compared)
      for (const comparison of comparisons) say(`${slug}, ${tableOf(comparison)}\n`)
    for (const fault of faults) say(fault)
    if (faults.length === 0)
      say('Every map keeps what it must; no other layout is ahead on any figure.')
  }
  return faults.length === 0 ? 0 : 1
}
