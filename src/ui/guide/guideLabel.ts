/** What the guided story is called to those who listen. */

export const guideLabel = 'Guided story'
