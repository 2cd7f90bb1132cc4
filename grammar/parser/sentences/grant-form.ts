import type * as Ast from '../../ast/index.ts';
import { isNamed } from '../token-words.ts';

/** `Geen huurtoeslag wordt toegekend`, `De huurtoeslag wordt niet toegekend`, and what says neither. */
export function grantForm(subject: Ast.Term | undefined, negated: boolean): Ast.GrantSentence['form'] {
  const head = subject?.heads?.[0]; // without heads while the grammar is recorded
  return negated || (isNamed(head) && head.article === 'geen') ? 'geen' : 'wel';
}
