/** What a caller gives, before anything is known of it. */
import { naarVolledig } from './leave.ts';

export type Given = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null;

/** A plain object; what it inherits would not be seen by Full. */
export function record(value: unknown): Given {
  if (!isObject(value) || Array.isArray(value)) return naarVolledig();
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== Object.prototype && parent !== null) for (const _ in parent) return naarVolledig();
  return value;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : naarVolledig();
}
