/** What stands in the way of an outcome, and what it would be: said under a condition, for nothing is decided yet. */
import type { Uitkomst } from '../../../runtime/index.ts';
import { addressInWords } from '../address-words.ts';
import { judgementText, NOT_SEARCHED } from '../answer-text.ts';
import { stated, verbFirst } from './statement.ts';
import { sentence, type Words } from './words.ts';

export function openLines(words: Words, uitkomst: Uitkomst<unknown>): readonly string[] {
  switch (uitkomst.soort) {
    case 'bepaald':
    case 'geen':
    case 'strijdig':
      return [];
    case 'onbekend':
      return [
        ...uitkomst.ontbreekt.map(({ vraag }) => `Nog te beantwoorden: ${vraag}`),
        ...(uitkomst.oordelen ?? []).map((one) => `Daarna te beoordelen door ${one.door}: ${judgementText(one)}`),
        ...(uitkomst.nietUitgezocht ? [NOT_SEARCHED] : []),
        ...perAnswer(words, uitkomst, 'is het antwoord'),
      ];
    case 'oordeelNodig':
      return [
        ...uitkomst.oordelen.map(
          (one) =>
            `Te beoordelen door ${one.door}, op grond van ${addressInWords(one.grondslag)}: ${judgementText(one)}`,
        ),
        ...(uitkomst.nietUitgezocht ? [NOT_SEARCHED] : []),
        ...perAnswer(words, uitkomst, 'luidt het oordeel'),
      ];
  }
}

type Open = Extract<Uitkomst<unknown>, { soort: 'onbekend' | 'oordeelNodig' }>;

function perAnswer(words: Words, { perAntwoord }: Open, opening: string): readonly string[] {
  return Object.entries(perAntwoord ?? {}).map(([answer, outcome]) =>
    sentence(`${opening} ${answer}, dan ${wouldBe(words, outcome)}`),
  );
}

/** After 'dan': the verb comes first. */
function wouldBe(words: Words, outcome: Uitkomst<unknown>): string {
  const { uitleg } = outcome;
  if (uitleg.soort !== 'besluit' || (outcome.soort !== 'bepaald' && outcome.soort !== 'geen')) {
    return outcome.soort === 'oordeelNodig' ? 'is nog een oordeel nodig' : 'is nog niet te zeggen wat de uitkomst is';
  }
  return verbFirst(stated(words, uitleg).text);
}
