/** Outcomes and expectations in a few readable words. */
import type { Conclusion, Constant, OordeelVraag, Program, Uitkomst, Vraag } from '../../runtime/index.ts';
import {
  exact,
  Fault,
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercentage,
  parseDay,
  parseDuration,
} from '../../runtime/index.ts';
import type { Expectation } from '../lower/index.ts';
import { addressInWords, listed } from './address-words.ts';
import { aboutOf, subjectText } from './subject.ts';

/** 'zorgtoeslag op 1 maart 2025', 'bram is partner van anna op 1 maart 2021' */
export function questionText(program: Program, conclusion: Conclusion, vraag: Vraag): string {
  const { name, kind, slots } = conclusion;
  const persons = slots.map((slot) => vraag[slot] ?? '?');
  return `${subjectText(name, kind, persons, aboutOf(program, conclusion))} op ${dayText(vraag.peildatum)}`;
}

/** The day in words; as it was written when it is no date. */
export function dayText(iso: string): string {
  try {
    return formatDate(parseDay(iso));
  } catch {
    return iso;
  }
}

/** Why the text is not a day; undefined when it is one. */
export function dayProblem(iso: string): string | undefined {
  try {
    parseDay(iso);
    return undefined;
  } catch (error) {
    return error instanceof Fault ? error.message : undefined;
  }
}

/** What an outcome comes to: '€ 1.355,04', 'ja', 'geen', "onbekend, want 'inkomensgegeven' van bram ontbreekt". */
export function outcomeText(uitkomst: Uitkomst<unknown>): string {
  switch (uitkomst.soort) {
    case 'bepaald':
    case 'geen':
      return readable(uitkomst);
    case 'onbekend':
      return unknownText(uitkomst.ontbreekt.map(({ naam, pad }) => `'${naam}' (${pad})`));
    case 'oordeelNodig':
      return `oordeel nodig: ${uitkomst.oordelen.map(judgementText).join(' ')}`;
    case 'strijdig':
      return `strijdig: ${listed([...new Set(uitkomst.regels.map(({ adres }) => addressInWords(adres)))])} spreken elkaar tegen`;
  }
}

/** Said under what is missing, when it could not be found out whether it matters. */
export const NOT_SEARCHED =
  'Er zijn te veel mogelijkheden om uit te zoeken of dit ertoe doet; misschien is de uitkomst steeds dezelfde. Vul eerst in wat u weet.';

function unknownText(missing: readonly string[]): string {
  if (missing.length === 0) return 'onbekend';
  return `onbekend, want ${listed(missing)} ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'}`;
}

function readable({ uitleg }: Uitkomst<unknown>): string {
  return uitleg.leesbaar;
}

/** What an example expects, in the same words. */
export function expectedText(program: Program, conclusion: Conclusion, { expected }: Expectation): string {
  switch (expected.kind) {
    case 'waarde':
      return constantText(expected.value, conclusion);
    case 'status':
      return expected.value ? 'ja' : 'nee';
    case 'geen':
    case 'strijdig':
      return expected.kind;
    case 'onbekend':
      return unknownText(expected.missing.map((id) => `'${nameOf(program, id)}'`));
    case 'oordeelNodig': {
      const { judgement } = expected;
      const clause = program.judgements.find(({ id }) => judgement === id || judgement === `${id}:bedrag`)?.clause;
      return clause === undefined
        ? 'oordeel nodig'
        : `oordeel nodig: ${judgement?.endsWith(':bedrag') ? 'het bedrag bij het oordeel ' : ''}of ${clause}`;
    }
  }
}

/** The question, and of an amount the bounds between which it must lie. */
export function judgementText({ vraag, tenMinste, tenHoogste }: OordeelVraag): string {
  const money = (text: string): string => (text === '0' ? 'nihil' : formatMoney(exact(text)));
  if (tenMinste === undefined && tenHoogste === undefined) return vraag;
  if (tenHoogste === undefined) return `${vraag} (ten minste ${money(tenMinste ?? '0')})`;
  return `${vraag} (${tenMinste === undefined ? '' : `ten minste ${money(tenMinste)}, `}ten hoogste ${money(tenHoogste)})`;
}

function nameOf(program: Program, id: string): string {
  return [...program.facts, ...program.parameters].find((declared) => declared.id === id)?.name ?? id;
}

function constantText({ kind, value }: Constant, { type }: Conclusion): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (kind === 'datum') return dayText(value);
  if (kind === 'duur') return formatDuration(parseDuration(value));
  if (kind !== 'number') return value;
  if (type?.kind === 'bedrag') return formatMoney(exact(value));
  return type?.kind === 'percentage' ? formatPercentage(exact(value)) : formatNumber(exact(value));
}
