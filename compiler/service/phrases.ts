/** Turns of phrase for messages of the service. */
import { nearNames } from '../diagnostics/index.ts';

/** "Bedoelde u 'a', 'b' of 'c'?"; undefined when none of the names looks like what was written. */
export function proposal(written: string, names: readonly string[]): string | undefined {
  const quoted = nearNames(written, names).map((name) => `'${name}'`);
  const last = quoted.pop();
  if (last === undefined) return undefined;
  return `Bedoelde u ${quoted.length === 0 ? last : `${quoted.join(', ')} of ${last}`}?`;
}
