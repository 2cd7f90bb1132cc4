/**
 * The same layout through Prettier: `prettier --plugin lidwoord/prettier`. Always of a whole file: `rangeStart` and
 * `rangeEnd` leave a .lid file as it is, because Prettier has a closed list of the languages of which it formats a part
 * (`isSourceElement`), and a plugin cannot add to it. The editors format a part through the language service.
 */
import type { AstPath, Doc, Parser, Printer, SupportLanguage } from 'prettier';
import { formatLid } from './whole.ts';

/** To Prettier a file is one node. */
interface LidFile {
  readonly type: 'lid-file';
  readonly text: string;
}

const FORMAT = 'lid';

export const languages: SupportLanguage[] = [
  { name: 'Lidwoord', parsers: [FORMAT], extensions: ['.lid'], aliases: ['lidwoord', 'lid'] },
];

export const parsers: Record<string, Parser<LidFile>> = {
  [FORMAT]: {
    astFormat: FORMAT,
    parse: (text) => ({ type: 'lid-file', text }),
    locStart: () => 0,
    locEnd: ({ text }) => text.length,
  },
};

/** An end of line that Prettier neither indents nor trims. */
const NEWLINE: Doc = [{ type: 'line', hard: true, literal: true }, { type: 'break-parent' }];

export const printers: Record<string, Printer<LidFile>> = {
  [FORMAT]: {
    print: (path: AstPath<LidFile>): Doc =>
      formatLid(path.node.text)
        .split('\n')
        .flatMap((line, index) => (index === 0 ? [line] : [NEWLINE, line])),
  },
};
