/** A comparison of two laws as Dutch text and as a table in Markdown. */
import type { Address } from '../../runtime/index.ts';
import { addressInWords, listed } from './address-words.ts';
import type { ChangedOutcome, Comparison } from './compare.ts';

/** What is compared with what, in words: 'het recht van 31 december 2020'. */
export interface Sides {
  readonly van: string;
  readonly naar: string;
}

/** A heading, then a few lines for every outcome that is not the same. */
export function comparisonLines({ asked, changed }: Comparison, { van, naar }: Sides): readonly string[] {
  const lines = changed.flatMap((change) => [
    '',
    change.title,
    `  ${change.question}`,
    `    ${van}: ${change.van.tekst}`,
    `    ${naar}: ${change.naar.tekst}${change.verschil === undefined ? '' : `  (${change.verschil})`}`,
    ...because(change).map((text) => `    ${text}`),
  ]);
  return [...lines, '', summary(asked, changed.length)];
}

/** The same as a table. */
export function comparisonMarkdown({ asked, changed }: Comparison, { van, naar }: Sides): readonly string[] {
  const head = [
    `| geval | vraag | ${cell(van)} | ${cell(naar)} | verschil | waardoor |`,
    '|---|---|---:|---:|---:|---|',
  ];
  const rows = changed.map((change) => {
    const cells = [
      change.title,
      change.question,
      change.van.tekst,
      change.naar.tekst,
      change.verschil ?? '',
      because(change).join('; '),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [summary(asked, changed.length), ...(changed.length === 0 ? [] : ['', ...head, ...rows])];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function summary(asked: number, changed: number): string {
  const questions = asked === 1 ? '1 vraag gesteld' : `${String(asked)} vragen gesteld`;
  if (changed === 0) return `${questions}; geen enkele uitkomst verandert.`;
  return `${questions}; ${changed === 1 ? '1 uitkomst verandert' : `${String(changed)} uitkomsten veranderen`}.`;
}

/** Which leden count on one side only, which on both with another text, and which amounts differ. */
function because({ leden, bedragen }: ChangedOutcome): readonly string[] {
  const other = leden.weg.filter((address) => leden.erbij.includes(address));
  const [gone, fresh] = [leden.weg, leden.erbij].map((all) => all.filter((address) => !other.includes(address)));
  return [
    told('telt niet meer', gone),
    told('telt nu', fresh),
    told('heeft een andere tekst', other),
    bedragen.length === 0
      ? ''
      : `ander bedrag: ${listed(bedragen.map(({ naam, van, naar }) => `${naam} (${van} wordt ${naar})`))}`,
  ].filter((text) => text !== '');
}

function told(what: string, addresses: readonly Address[] = []): string {
  return addresses.length === 0 ? '' : `${what}: ${listed([...new Set(addresses.map(addressInWords))])}`;
}
