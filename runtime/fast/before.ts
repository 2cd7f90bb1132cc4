/** How things stood before the first facts, as the interpreter reads it. */
import type { Dossier, Mens } from './dossier.ts';
import { naarVolledig } from './leave.ts';

type Given = Readonly<Record<string, unknown>>;

/** How it stood before the first day; what is not plainly given is for Full. */
export function beginstand(d: Dossier, keys: readonly string[], part: string, persons: readonly Mens[]): boolean {
  const states = (d.given['beginstand'] ?? {}) as Given;
  for (const key of keys) {
    const state = stateOf(states[key + part], persons);
    if (state !== undefined) return state;
    // when it was nee altogether, it was nee on any ground
    if (part !== '' && stateOf(states[key], persons) === false) return false;
  }
  return naarVolledig();
}

function stateOf(given: unknown, persons: readonly Mens[]): boolean | undefined {
  if (given === undefined || typeof given === 'boolean') return given;
  if (!Array.isArray(given)) return naarVolledig();
  const ids = persons.map(({ id }) => id);
  let found: boolean | undefined;
  for (const item of given as readonly Given[]) {
    const about: unknown = item['personen'];
    if (!Array.isArray(about) || about.length !== ids.length) return naarVolledig();
    if (!about.every((id, index) => id === ids[index])) continue;
    found = typeof item['waarde'] === 'boolean' ? item['waarde'] : naarVolledig();
  }
  return found;
}
