/** Lengths on the map as they are written down: fine enough for the eye, in few characters. */

/** To a hundredth of the frame's unit. */
export const tidy = (value: number): number => Math.round(value * 100) / 100
