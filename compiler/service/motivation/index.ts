/** The reasons of an outcome as prose for a decision. */
export {
  motivate,
  motivationText,
  type Motivation,
  type MotivationOptions,
  type MotivationPart,
} from './motivation.ts';
export type { PersonNames } from './words.ts';
