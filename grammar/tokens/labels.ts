/** Labels of a list: after `:` or `;`, and the connective that follows it. */
import type { IToken, TokenType } from 'chevrotain';
import { En, Of } from './connectives.ts';
import { custom, DIGITS, SMALL, sticky } from './making.ts';
import { DubbelePunt, Puntkomma } from './punctuation.ts';

function afterListMark(matched: readonly IToken[]): boolean {
  let last = matched.at(-1);
  if (last && (last.tokenType === En || last.tokenType === Of)) last = matched.at(-2);
  return last !== undefined && (last.tokenType === Puntkomma || last.tokenType === DubbelePunt);
}

function label(name: string, shown: string, source: string, hint: readonly string[]): TokenType {
  const pattern = sticky(source, 'y');
  return custom(
    name,
    shown,
    (text, offset, matched) => {
      if (!afterListMark(matched)) return null;
      pattern.lastIndex = offset;
      return pattern.exec(text);
    },
    hint,
  );
}

export const LetterLabel = label('LetterLabel', "een onderdeel zoals 'a.'", '[a-z]\\.(?=\\s)', SMALL);
export const CijferLabel = label('CijferLabel', "een onderdeel zoals '1°.'", '\\d+[°º]\\.(?=\\s)', DIGITS);
