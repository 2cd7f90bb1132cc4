/** Who is partner, as the worked document has it, and cases by chance of two or three persons with facts in time. */
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';

import { compile } from '../../compiler/compile.ts';
import type { Conclusion, Fact, Program } from '../../runtime/ir/index.ts';
import { documentAt } from '../language/documents.ts';
import { inTime, turn } from './cases.ts';
import type { Case } from './cases.ts';

const document = documentAt(fileURLToPath(new URL('../language/uitgewerkt-partner.md', import.meta.url)));

export const partner: Program = compile([{ file: document.path, text: document.excerpts[0]?.text ?? '' }]).program;

const names = ['anna', 'bram', 'cas'];
const pairs = [
  ['anna', 'bram'],
  ['anna', 'cas'],
  ['bram', 'cas'],
] as const;

/** True in so many of ten cases: most facts that make a partner are rare, an address is often shared. */
function likelihood({ key }: Fact): number {
  if (/oonadres|eerderjarig|27/.test(key)) return 7;
  return key.includes('kind') ? 3 : 1;
}

function valueOf(fact: Fact): fc.Arbitrary<unknown> {
  if (fact.type.kind === 'duur') return fc.constantFrom('P2M', 'P3M', 'P4M');
  const value = fc.nat(9).map((n) => n < likelihood(fact));
  return fact.inTime ? inTime(value) : value;
}

/** Everything that may be said about such a subject; what is nee without proof or request is often left out. */
function saying(subject: Fact['of']['kind'], about: object): fc.Arbitrary<object> {
  const facts = partner.facts.filter(({ of }) => of.kind === subject);
  const model = Object.fromEntries(
    facts.map((fact) => [fact.key, fact.closed === undefined ? valueOf(fact) : fc.option(valueOf(fact))]),
  );
  return fc
    .record(model)
    .map((said) => ({ ...about, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) }));
}

const states = fc.record(
  Object.fromEntries(
    partner.conclusions
      .filter(({ name }: Conclusion) => name.includes('partner'))
      .map(({ id }) => [id, fc.nat(5).map((n) => n === 0)]),
  ),
);

export const partnerCase: fc.Arbitrary<Case> = fc.integer({ min: 2, max: 3 }).chain((count) => {
  const there = (...ids: readonly string[]): boolean => ids.every((id) => names.indexOf(id) < count);
  return fc
    .record({
      personen: fc.record(Object.fromEntries(names.slice(0, count).map((name) => [name, saying('persoon', {})]))),
      koppels: fc.tuple(...pairs.filter((pair) => there(...pair)).map((personen) => saying('paar', { personen }))),
      relaties: fc.tuple(
        ...[...pairs, ...pairs.map(([a, b]) => [b, a] as const)]
          .filter((pair) => there(...pair))
          .map(([van, tot]) => saying('gericht', { van, tot })),
      ),
      about: saying('zaak', { belanghebbende: 'anna' }),
      beginstand: fc.option(states, { freq: 5 }),
      peildatum: turn,
    })
    .map(({ about, beginstand, peildatum, ...rest }) => ({
      zaak: { ...about, ...rest, ...(beginstand !== null && { beginstand }) },
      vraag: { peildatum, degene: 'bram', belanghebbende: 'anna' },
    }));
});
