/** What is wrong with a story file: a place, a code, how grave, and a sentence with the way out. */

export type ProblemCode =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-json'
  | 'newer-version'
  | 'shape'
  | 'unknown-field'
  | 'bad-text'
  | 'bad-id'
  | 'duplicate-id'
  | 'dangling-id'
  | 'self-tie'
  | 'bad-date'
  | 'bad-url'
  | 'bad-country'
  | 'bad-citation'
  | 'bad-mention'
  | 'unsourced'
  | 'undated'
  | 'orphaned'
  | 'one-sided'
  | 'uncited-paragraph'

export type Problem = {
  /** JSON path with the part's id where it has one: `claims.12 (lavrov-meets-muallem).object`. Empty: the whole file. */
  readonly path: string
  readonly code: ProblemCode
  /** An error refuses the file; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** One sentence, for a curator who knows no code, with a "did you mean" where there is one. */
  readonly message: string
}
