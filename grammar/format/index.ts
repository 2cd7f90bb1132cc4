/** The fixed layout: of a whole file, of some lines, and of a line that has just been begun. */
export { formatLid } from './whole.ts';
export { formatLines, replaced, type Lines, type Replacement } from './range.ts';
export { afterEnter } from './next-line.ts';
