import type { Span } from '../../../grammar/index.ts';
import type { Open } from './open.ts';
import type { Address, Constant, Vraag, Zaak } from '../../../runtime/index.ts';

/** A voorbeeld as meant: a case, and what is expected of it. A row of a table is one of its own. */
export interface ExampleCase {
  /** 'Wzt/Alleenstaande 2025', for a row 'Wzt/Grenzen 2025/3'. */
  readonly id: string;
  readonly regeling: string;
  readonly title: string;
  readonly source?: string;
  readonly file: string;
  readonly span: Span;
  readonly zaak: Zaak;
  readonly expectations: readonly Expectation[];
}

/** How a case is put together. */
export interface Closing {
  /** What `Voor het overige: nee.` closes; undefined where the voorbeeld does not say so. */
  readonly open: Open | undefined;
  readonly build: (open: Open | undefined) => Zaak;
}

interface Later extends Closing {
  readonly once: () => Zaak;
}

const later = new WeakMap<ExampleCase, Later>();

/** A voorbeeld of which the case is put together when somebody first asks for it: who only compiles runs none. */
export function withCase(example: Omit<ExampleCase, 'zaak'>, { open, build }: Closing): ExampleCase {
  let built: Zaak | undefined;
  const once = (): Zaak => {
    if (built === undefined) written.add((built = build(open)));
    return built;
  };
  return withLater(example, { open, build, once });
}

const written = new WeakSet<object>();

/** The case of a voorbeeld as its text says it: nobody changes it, an author who does makes another. */
export const isWritten = (zaak: unknown): zaak is Zaak =>
  typeof zaak === 'object' && zaak !== null && written.has(zaak);

function withLater(example: Omit<ExampleCase, 'zaak'>, how: Later): ExampleCase {
  const made = {
    ...example,
    get zaak(): Zaak {
      return how.once();
    },
  };
  later.set(made, how);
  return made;
}

/** The same voorbeeld where something else is open; itself when it closes nothing. */
export function reopened(example: ExampleCase, open: Open): ExampleCase {
  const known = later.get(example);
  if (!known?.open) return example;
  const { zaak: _zaak, ...rest } = Object.getOwnPropertyDescriptors(example);
  return withCase(Object.defineProperties({}, rest) as Omit<ExampleCase, 'zaak'>, { ...known, open });
}

/** The same voorbeeld, so many characters further on. */
export function movedCase(example: ExampleCase, by: number): ExampleCase {
  const on = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { id, regeling, title, source, file, span, expectations } = example;
  const moved = {
    id,
    regeling,
    title,
    ...(source === undefined ? {} : { source }),
    file,
    span: on(span),
    expectations: expectations.map((one) => ({ ...one, span: on(one.span) })),
  };
  const known = later.get(example);
  return known ? withLater(moved, known) : { ...moved, zaak: example.zaak };
}

/** One question and the answer that must come out. */
export interface Expectation {
  readonly conclusion: string;
  readonly vraag: Vraag;
  readonly expected: Expected;
  /** Each must be among the grounds: addresses of rules that count. */
  readonly grounds: readonly Address[];
  readonly span: Span;
}

export type Expected =
  | { readonly kind: 'waarde'; readonly value: Constant }
  | { readonly kind: 'status'; readonly value: boolean }
  | { readonly kind: 'geen' }
  /** `missing`: ids of facts or parameters that the outcome must name. */
  | { readonly kind: 'onbekend'; readonly missing: readonly string[] }
  | { readonly kind: 'strijdig' }
  /** `judgement`: id of a judgement that the outcome must wait for, if one is named; `about`: of whom. */
  | { readonly kind: 'oordeelNodig'; readonly judgement?: string; readonly about?: readonly string[] };
