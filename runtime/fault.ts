/**
 * A value given by a user of the API that cannot be right: its place, a code and a Dutch message.
 * `path` reads like JSON: `personen.anna.toetsingsinkomen`, `partner[1].van`; '' is the value as a whole.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly path: string;
  readonly code: string;

  constructor(path: string, code: string, message: string) {
    super(message);
    this.path = path;
    this.code = code;
  }
}

/** Refuses a given value; see `Fault`. */
export function fault(path: string, code: string, message: string): never {
  throw new Fault(path, code, message);
}

/** The path of a field (`personen` → `personen.anna`) or of an item of a list (`partner` → `partner[1]`). */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

const LONGEST_QUOTE = 60;

/** A given value as the subject of a Dutch sentence; long texts are shortened. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
    case 'undefined':
      return 'Niets';
    case 'function':
      return 'Een functie';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'Een lijst' : 'Een object';
    default:
      return String(value);
  }
}
