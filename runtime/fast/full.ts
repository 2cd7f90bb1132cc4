import { interpret } from '../interpret/index.ts';
import type { Program } from '../ir/index.ts';
import type { Uitkomst } from '../outcome.ts';
import type { Zaak } from '../zaak.ts';
import { GEEN } from './types.ts';
import type { NietBepaald } from './types.ts';

/** Asks the interpreter. A generated module types the case and the outcome; here both are what they are at run time. */
export function volledig(
  programma: Program,
  conclusie: string,
  zaak: object,
  vraag: { readonly peildatum: string },
): Uitkomst<unknown> {
  return interpret(programma, zaak as Zaak, { conclusion: conclusie, vraag });
}

/** The outcome of the full way as the fast way says it: explained only when there is no value, for then all that is left is why. */
export function uitVolledig(
  programma: Program,
  conclusie: string,
  zaak: object,
  vraag: { readonly peildatum: string },
): unknown {
  const uitkomst = interpret(programma, zaak as Zaak, { conclusion: conclusie, vraag }, { uitleg: false });
  if (uitkomst.soort === 'bepaald') return uitkomst.waarde;
  if (uitkomst.soort === 'geen') return GEEN;
  return { soort: 'nietBepaald', uitkomst: volledig(programma, conclusie, zaak, vraag) } satisfies NietBepaald<unknown>;
}
