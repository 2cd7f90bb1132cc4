/** The heading of a regeling or a wijziging, and the lines under it. */
import type { Basis, Dates } from './ast/index.ts';
import type { Report } from './fault.ts';
import { parseDutchDate } from './literals.ts';
import { readPaths, wordsOfFormula, type Cursor } from './provision-paths.ts';
import type { Line, StructureBlock } from './skeleton.ts';

export interface Header {
  readonly name: string;
  readonly abbreviation: string;
  readonly soort?: string;
  readonly bron?: string;
  readonly dates: Dates;
  readonly basis: readonly Basis[];
}

/** What stands under `wijziging Naam`. */
export interface AmendingHeader {
  readonly name: string;
  readonly short?: string;
  /** As written behind `wijzigt`. */
  readonly target: string;
  readonly bron?: string;
  readonly dates: Dates;
  readonly incorporated: boolean;
}

/** `regeling Wet op de zorgtoeslag (Wzt)` with `soort`, `bron`, `grondslag` and dates under it. */
export function readHeader(block: StructureBlock, report: Report): Header {
  const match = namedShort(block.rest.text);
  if (!match)
    report({
      code: 'kop-onvolledig',
      span: block.span,
      data: { kop: 'regeling', voorbeeld: 'regeling Wet op de zorgtoeslag (Wzt)' },
    });
  const name = match?.name ?? block.rest.text;
  const found: { soort?: string; bron?: string } = {};
  const basis: Basis[] = [];
  const dates: Mutable<Dates> = {};
  for (const line of block.body) {
    const { key, value } = keyed(line);
    if (key === 'soort' || key === 'bron') found[key] = value;
    else if (key === 'grondslag') basis.push(...readBasis(line, report));
    else if (!readDate(line, dates, report)) unknownLine(line, key, report);
  }
  return { name, abbreviation: match?.abbreviation ?? name, ...found, dates, basis };
}

/** `wijziging Wet verbetering uitvoerbaarheid toeslagen` with `wijzigt` and dates under it. */
export function readAmendingHeader(block: StructureBlock, report: Report): AmendingHeader {
  const match = namedShort(block.rest.text);
  const header: Mutable<AmendingHeader> = {
    name: match?.name ?? block.rest.text,
    ...(match ? { short: match.abbreviation } : {}),
    target: '',
    dates: {},
    incorporated: false,
  };
  const dates: Mutable<Dates> = {};
  for (const line of block.body) {
    const { key, value } = keyed(line);
    if (key === 'wijzigt') header.target = namedShort(value)?.abbreviation ?? value;
    else if (key === 'bron') header.bron = value;
    else if (/^verwerkt\s+in\s+de\s+regels$/.test(line.text)) header.incorporated = true;
    else if (!readDate(line, dates, report)) unknownLine(line, key, report);
  }
  const missing = [
    header.name === '' ? 'naam' : '',
    header.target === '' ? 'wijzigt' : '',
    dates.inForce === undefined ? 'inwerkingtreding' : '',
  ].filter((one) => one !== '');
  for (const deel of missing) report({ code: 'wijziging-onvolledig', span: headingSpan(block), data: { deel } });
  return { ...header, dates };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A name with its abbreviation in brackets at the end. */
export function namedShort(text: string): { readonly name: string; readonly abbreviation: string } | undefined {
  if (!text.endsWith(')')) return undefined;
  const open = text.indexOf('(', text.lastIndexOf(')', text.length - 2) + 1);
  const name = open === -1 ? '' : text.slice(0, open).trimEnd();
  const abbreviation = text.slice(open + 1, -1);
  return name === '' || abbreviation === '' ? undefined : { name, abbreviation };
}

function keyed(line: Line): { readonly key: string; readonly value: string } {
  const [, key = '', value = ''] = /^(\S+)\s+(.*)$/.exec(line.text) ?? [];
  return { key, value };
}

function headingSpan({ keyword, rest, span }: StructureBlock): StructureBlock['span'] {
  return { start: span.start, end: Math.max(rest.span.end, span.start + keyword.length) };
}

function unknownLine(line: Line, key: string, report: Report): void {
  report({ code: 'onbekend-kopwoord', span: line.span, data: { woord: key || line.text } });
}

const DATED: readonly (readonly [RegExp, keyof Dates])[] = [
  [/^treedt\s+in\s+werking\s+(?:met\s+ingang\s+van|op)\s+(.+)$/, 'inForce'],
  [/^werkt\s+terug\s+tot\s+en\s+met\s+(.+)$/, 'back'],
  [/^(?:bekendgemaakt|uitgesproken)\s+op\s+(.+)$/, 'published'],
];

/** `treedt in werking met ingang van D`, `werkt terug tot en met D`, `bekendgemaakt op D`, `uitgesproken op D`. */
function readDate(line: Line, dates: Mutable<Dates>, report: Report): boolean {
  for (const [pattern, key] of DATED) {
    const text = pattern.exec(line.text)?.[1];
    if (text === undefined) continue;
    const parsed = parseDutchDate(text.replace(/\s+/g, ' '));
    if (parsed.ok) dates[key] = parsed.value;
    else
      report({
        code: parsed.reason.endsWith('bestaat niet') ? 'datum-bestaat-niet' : 'datum-niet-begrepen',
        span: line.span,
        data: { reden: parsed.reason },
      });
    return true;
  }
  return false;
}

/** `grondslag artikel 47 lid 1 Awir; artikel 2 Wzt` */
function readBasis(line: Line, report: Report): Basis[] {
  const text = line.text.replace(/^grondslag\s+/, '');
  let at = line.span.end - text.length;
  return text.split(';').flatMap((part): Basis[] => {
    const start = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const span = { start, end: start + part.trim().length };
    const cursor: Cursor = { words: wordsOfFormula(part), at: 0 };
    const paths = readPaths(cursor);
    const regeling = cursor.words
      .slice(cursor.at)
      .filter((word) => ![',', 'van', 'de', 'het'].includes(word))
      .join(' ');
    if (paths && regeling !== '') return paths.map((path) => ({ regeling, path, span }));
    report({ code: 'kop-onvolledig', span, data: { kop: 'grondslag', voorbeeld: 'grondslag artikel 47 lid 1 Awir' } });
    return [];
  });
}
