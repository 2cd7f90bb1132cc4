import { interpret } from '../interpret/index.ts';
import type { Program } from '../ir/index.ts';
import type { Uitkomst } from '../outcome.ts';
import type { Zaak } from '../zaak.ts';

/** Asks the interpreter. A generated module types the case and the outcome; here both are what they are at run time. */
export function volledig(
  programma: Program,
  conclusie: string,
  zaak: object,
  vraag: { readonly peildatum: string },
): Uitkomst<unknown> {
  return interpret(programma, zaak as Zaak, { conclusion: conclusie, vraag });
}
