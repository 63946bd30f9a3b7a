/** Which way a drawn line points. */

import type { DrawnLine } from '#core/draw/display.ts'

/** The id of a strand says whether it is mutual; a drawn line keeps the id alone. */
export const directionOf = ({ strand }: Pick<DrawnLine, 'strand'>): 'directed' | 'mutual' =>
  strand.endsWith('~mutual') ? 'mutual' : 'directed'
