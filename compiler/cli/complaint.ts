/**
 * What stops a command, told to its user. `found`: what was pointed at is not right (exit code 1); `use`: the command
 * itself is not right (exit code 2).
 */
export class Complaint extends Error {
  override readonly name = 'Complaint';
  readonly kind: 'found' | 'use';
  readonly code: string;
  readonly hint: string | undefined;
  /** Where: a file with its line, or a path in JSON. */
  readonly place: string | undefined;

  constructor(
    kind: 'found' | 'use',
    code: string,
    message: string,
    { hint, place }: { hint?: string | undefined; place?: string | undefined } = {},
  ) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.hint = hint;
    this.place = place;
  }
}

/** Stops with exit code 1: a file, a case or the rules are not right. */
export function badInput(
  code: string,
  message: string,
  more: { hint?: string | undefined; place?: string | undefined } = {},
): never {
  throw new Complaint('found', code, message, more);
}

/** Stops with exit code 2: the command was not given as it should. */
export function wrongUse(code: string, message: string, hint?: string): never {
  throw new Complaint('use', code, message, { hint });
}
