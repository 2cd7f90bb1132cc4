import type { Span, SyntaxFault } from '../../grammar/index.ts';

export interface SentenceFinding {
  readonly bevinding: string;
  readonly remedie?: string;
  readonly label?: string;
  readonly herstel?: { readonly tekst: string; readonly titel?: string };
  /** A better place than that of the fault. */
  readonly span?: Span;
}

export function explainSentence(fault: SyntaxFault, _source: string, _names: readonly string[]): SentenceFinding {
  const { staat = '', na = '' } = fault.data;
  return { bevinding: na === '' ? `Een zin kan niet beginnen met '${staat}'.` : `Na '${na}' kan '${staat}' niet volgen.` };
}
