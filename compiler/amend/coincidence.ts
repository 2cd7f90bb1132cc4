/** Samenloop: two acts that change the same provision. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { under } from '../lower/index.ts';
import type { Act, Touched } from './act.ts';
import { inWords } from './addresses.ts';

/** One message for each pair of acts and each provision; acts stand in the order of their days. */
export function coincidences(acts: readonly Act[]): Diagnostic[] {
  return acts.flatMap((later, at) =>
    acts
      .slice(0, at)
      .filter(
        ({ name, short, target }) =>
          name !== later.name && target === later.target && later.changes !== (short ?? name),
      ) // prettier-ignore
      .flatMap((earlier) => between(earlier, later)),
  );
}

function between(earlier: Act, later: Act): Diagnostic[] {
  const met = new Set<string>();
  return later.touched.flatMap((touch) => {
    const other = earlier.touched.find((one) => meet(one, touch));
    const deepest = [touch.address, other?.address ?? ''].toSorted((a, b) => b.length - a.length)[0] ?? '';
    if (!other || met.has(deepest)) return [];
    met.add(deepest);
    return [message(earlier, later, touch, other, deepest)];
  });
}

/** An opschrift meets another opschrift only. */
const meet = (a: Touched, b: Touched): boolean =>
  (a.how === 'opschrift') === (b.how === 'opschrift') && (under(a.address, b.address) || under(b.address, a.address));

function message(earlier: Act, later: Act, touch: Touched, other: Touched, address: string): Diagnostic {
  const holes = { adres: inWords(address), eerste: earlier.name, tweede: later.name, dag: earlier.day };
  const place = { file: touch.file, span: touch.span };
  const second = { file: other.file, span: other.span };
  return earlier.day === later.day && earlier.executed === later.executed
    ? diagnostic('tegelijk-gewijzigd', place, holes, second)
    : diagnostic('samenloop', place, holes, second);
}
