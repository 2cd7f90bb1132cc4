/** What Chevrotain could not read, as a fault of ours. */
import * as T from './tokens.ts';
import type { IRecognitionException, IToken } from 'chevrotain';
import type { SyntaxFault } from './fault.ts';
import type { Span } from './span.ts';

/** Puts a full stop where the sentence has none, in the place of a comma that was left there. */
export function closeSentence(tokens: IToken[]): void {
  const left = [T.Komma, T.Puntkomma, T.DubbelePunt].some((type) => tokens.at(-1)?.tokenType === type)
    ? tokens.pop()
    : undefined;
  const startOffset = left?.startOffset ?? T.endOf(tokens.at(-1));
  tokens.push({ image: '.', startOffset, tokenType: T.Punt, tokenTypeIdx: T.Punt.tokenTypeIdx ?? 0 });
}

export function syntaxFault(
  error: IRecognitionException,
  tokens: readonly IToken[],
  span: Span,
): Omit<SyntaxFault, 'file'> {
  const token = error.token;
  const at = tokens.indexOf(token);
  const previous = tokens[(at === -1 ? tokens.length : at) - 1];
  const atEnd = token.tokenType.name === 'EOF' || Number.isNaN(token.startOffset) || token.startOffset < 0;
  const last = tokens.at(-1);
  const start = atEnd ? (last?.startOffset ?? 0) : token.startOffset;
  const end = T.endOf(atEnd ? last : token);
  // a full stop that was put in stands behind the text
  const place = { start: Math.min(span.start + start, span.end), end: Math.min(span.start + end, span.end) };
  if (error.name === 'NotAllInputParsedException' && previous?.tokenType === T.Punt)
    return { code: 'tekst-na-punt', span: place, data: { staat: token.image } };
  const rule = error.context.ruleStack.at(-1) ?? 'zin';
  const whole = { begin: String(span.start), eind: String(span.end), pad: error.context.ruleStack.join(' > ') };
  return {
    code: 'zin-niet-begrepen',
    span: place,
    data: {
      staat: atEnd ? 'het einde' : token.image.replace(/\s+/g, ' '),
      soort: token.tokenType.name,
      na: previous?.image ? previous.image.replace(/\s+/g, ' ') : '',
      regel: rule,
      ...whole,
    },
  };
}
