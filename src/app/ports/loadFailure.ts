/** Why a story did not come, as a sentence for its reader with the way out. */

import type { Problem } from '#core/story/problems.ts'
import type { DownloadFault } from './download.ts'

export type LoadFailureCode =
  | 'offline'
  | 'not-found'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'invalid'
  | 'newer-version'
  /** Whoever asked no longer wants it; nobody needs to be told. */
  | 'aborted'

export type LoadFailure = {
  readonly code: LoadFailureCode
  readonly sentence: string
  /** What is wrong with the data, for a curator; empty where the data never came. */
  readonly problems: readonly Problem[]
}

const plainFailures = {
  offline: 'The story could not be fetched. Check the connection, then try again.',
  'not-found': 'The story is not to be found on this site: it may have moved. Reload the page.',
  timeout: 'The story did not come within the time a page should take. Try again.',
  'too-large': 'The story is larger than this page can open, so it was not loaded.',
  'not-json': 'What came is not a story: it cannot be read as one. Reload the page.',
  aborted: 'The story is no longer wanted.',
} as const

export const failureOf = (code: keyof typeof plainFailures): LoadFailure => ({
  code,
  sentence: plainFailures[code],
  problems: [],
})

export const failureOfFault = (fault: DownloadFault): LoadFailure => {
  if (fault.code === 'not-text') return failureOf('not-json')
  if (fault.code !== 'http') return failureOf(fault.code)
  const sentence = `The site answered with error ${fault.status} instead of the story. Try again in a while.`
  return { code: 'http', sentence, problems: [] }
}

/** The failure of data that came but cannot be shown. */
export const failureOfProblems = (problems: readonly Problem[]): LoadFailure => {
  const codes = new Set(problems.map(({ code }) => code))
  if (codes.has('not-json')) return { ...failureOf('not-json'), problems }
  if (codes.has('newer-version')) {
    const sentence = 'The story was made for a newer version of this page. Reload the page.'
    return { code: 'newer-version', sentence, problems }
  }
  if (codes.has('too-large')) return { ...failureOf('too-large'), problems }
  const [first] = problems
  if (!first) return { code: 'invalid', sentence: 'The story cannot be shown.', problems }
  const count = problems.length === 1 ? 'an error' : `${problems.length} errors; the first is`
  const sentence = `The story cannot be shown. Its data has ${count} in ${first.path || 'the file'}: ${first.message}`
  return { code: 'invalid', sentence, problems }
}
