import type { ParseResult } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Lowered } from '../lower/index.ts';
import type { Resolved } from '../resolve/index.ts';

/** Every check over the resolved and lowered rules. */
export function check(_parsed: ParseResult, _resolved: Resolved, _lowered: Lowered): Diagnostic[] {
  return [];
}
