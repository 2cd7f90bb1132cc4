import { SentenceParser } from './parser.ts';

let sharedParser: SentenceParser | undefined;

/** The one parser: making it costs some milliseconds, so it is made when first needed. */
export function parser(): SentenceParser {
  sharedParser ??= new SentenceParser();
  return sharedParser;
}
