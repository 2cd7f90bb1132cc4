/** Reads headings: `regeling …`, `gebruikt …`, `artikel 2a titel`, `geldig van …`, `parameter …: …`. */
import type { ParameterValue, Section, TypeName, Use, Validity } from './ast/index.ts';
import { readType } from './declarations.ts';
import type { Report } from './fault.ts';
import { namedShort } from './header.ts';
import { labelOf, levelOf } from './headings.ts';
import {
  dayAfter,
  parseDutchDate,
  parseDutchDuration,
  parseDutchMoney,
  parseDutchNumber,
  parseDutchPercentage,
  type Parsed,
} from './literals.ts';
import type { Line, StructureBlock, TableBlock } from './skeleton.ts';
import type { Span } from './span.ts';

/** `gebruikt Algemene wet … (Awir); AWR zonder partner` */
export function readUses(block: StructureBlock): readonly Use[] {
  const text = [block.rest, ...block.body].map((line) => line.text).join(' ');
  return text.split(';').map((part) => {
    const [name = '', without = ''] = part
      .trim()
      .replace(/\.$/, '')
      .split(/\s+zonder\s+/);
    const short = namedShort(name)?.abbreviation ?? name;
    return { name: short.trim(), without: without === '' ? [] : without.split(/\s*,\s*/), span: useSpan(block, name) };
  });
}

/** The place of one regeling behind `gebruikt`, or all of it when the name runs over a line end. */
function useSpan(block: StructureBlock, name: string): Span {
  if (block.span.end - block.span.start > 10_000) return block.span;
  const line = [block.rest, ...block.body].find(({ text }) => text.includes(name.trim()));
  if (!line || name.trim() === '') return block.span;
  const start = line.span.start + line.text.indexOf(name.trim());
  return { start, end: start + name.trim().length };
}

/** `artikel 2a Hoogte`, `lid 3`, `onderdeel c`, `onder 1°`; of a beleidsregel `paragraaf 2.1`, of an uitspraak `overweging 5` */
export function readHeading(
  block: StructureBlock,
  report: Report,
): Pick<Section, 'level' | 'label' | 'title' | 'headingSpan'> | undefined {
  const patterns: Record<string, RegExp> = {
    artikel: /^(\d+(?:[.:]\d+)?[a-z]*)(?:\s+(.+))?$/,
    paragraaf: /^(\d+(?:\.\d+)*)(?:\s+(.+))?$/,
    overweging: /^(\d+(?:\.\d+)*)(?:\s+(.+))?$/,
    lid: /^(\d+[a-z]?)()$/,
    onderdeel: /^([a-z]{1,2})()$/,
    onder: /^(\d+[°º])()$/,
  };
  const match = patterns[block.keyword]?.exec(block.rest.text);
  if (!match) {
    const examples: Record<string, string> = {
      artikel: 'artikel 2a',
      paragraaf: 'paragraaf 2.1',
      overweging: 'overweging 5.1',
      lid: 'lid 3',
      onderdeel: 'onderdeel c',
      onder: 'onder 1°',
    };
    report({
      code: 'kop-onvolledig',
      span: block.span,
      data: { kop: block.keyword, voorbeeld: examples[block.keyword] ?? '' },
    });
    return undefined;
  }
  const title = match[2];
  return {
    level: levelOf(block.keyword),
    label: labelOf(block.keyword, (match[1] ?? '').replace('º', '°')),
    ...(title ? { title } : {}),
    headingSpan: block.span,
  };
}

/** `geldig van 1 januari 2021 tot 1 januari 2023` */
export function readValidity(block: StructureBlock, report: Report): Validity | undefined {
  return readPeriod(block.rest, block.span, report);
}

/** `van 1 januari 2021 tot 1 januari 2023`; `span` is what the messages point at. */
export function readPeriod(rest: Line, span: Span, report: Report): Validity | undefined {
  const match = /^(?:van\s+(\d.*?))?\s*(?:(tot\s+en\s+met|tot)\s+(\d.*))?$/.exec(rest.text.replace(/\s+/g, ' '));
  if (!match || (!match[1] && !match[3])) {
    report({
      code: 'kop-onvolledig',
      span,
      data: { kop: 'geldig', voorbeeld: 'geldig van 1 januari 2021 tot 1 januari 2023' },
    });
    return undefined;
  }
  const from = match[1] === undefined ? undefined : dated(match[1], rest.span, report);
  const end = match[3] === undefined ? undefined : dated(match[3], rest.span, report);
  const to = end !== undefined && match[2] !== 'tot' ? dayAfter(end) : end;
  if (from !== undefined && to !== undefined && from >= to)
    report({ code: 'geldigheid-omgekeerd', span, data: { van: match[1] ?? '', tot: match[3] ?? '' } });
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), span };
}

function dated(text: string, span: Span, report: Report): string | undefined {
  const parsed = parseDutchDate(text);
  if (parsed.ok) return parsed.value;
  report({
    code: parsed.reason.endsWith('bestaat niet') ? 'datum-bestaat-niet' : 'datum-niet-begrepen',
    span,
    data: { reden: parsed.reason },
  });
  return undefined;
}

interface NameAndType {
  readonly name: string;
  readonly nameSpan: Span;
  readonly type: TypeName;
  readonly index?: string;
}

/** `naam: type; naam: type`, of a decision table that gives more than one value. */
export function readNamesAndTypes({ text, span }: Line): readonly NameAndType[] {
  const pieces = [...text.matchAll(/[^;]+/g)].filter(([piece]) => piece.trim() !== '');
  if (pieces.length === 0) return [readNameAndType({ text, span })];
  return pieces.map(({ index, 0: piece }) => {
    const name = piece.trim();
    const start = span.start + index + (piece.length - piece.trimStart().length);
    return readNameAndType({ text: name, span: { start, end: start + name.length } });
  });
}

/** `naam: type[, per index]` */
export function readNameAndType(rest: Line): NameAndType {
  const colon = rest.text.indexOf(':');
  const written = (colon === -1 ? rest.text : rest.text.slice(0, colon)).trim();
  const [typeText = '', ...extra] = (colon === -1 ? '' : rest.text.slice(colon + 1)).split(',');
  const index = extra
    .map((part) => /^\s*per\s+(.+?)\s*$/.exec(part)?.[1])
    .find((found) => found !== undefined && found !== 'berekeningsjaar');
  return {
    name: written.replace(/\s+/g, ' '),
    nameSpan: { start: rest.span.start, end: rest.span.start + written.length },
    type: readType(typeText),
    ...(index ? { index } : {}),
  };
}

/** A constant of a parameter, by its type; undefined (with a report) when it cannot be read. */
export function readConstant(
  text: string,
  span: Span,
  type: TypeName,
  report: Report,
): ParameterValue['value'] | undefined {
  const readers: Record<string, { as: ParameterValue['value']['type']; parse: (text: string) => Parsed }> = {
    bedrag: { as: 'bedrag', parse: parseDutchMoney },
    percentage: { as: 'percentage', parse: parseDutchPercentage },
    getal: { as: 'getal', parse: parseDutchNumber },
    aantal: { as: 'getal', parse: parseDutchNumber },
    uren: { as: 'getal', parse: (written) => parseDutchNumber(written.replace(/\s+uren$/, '')) },
    datum: { as: 'datum', parse: parseDutchDate },
    duur: { as: 'duur', parse: parseDutchDuration },
    tekst: { as: 'tekst', parse: (value) => ({ ok: true, value }) },
  };
  const reader = readers[type.name];
  const parsed =
    text === 'nihil' ? ({ ok: true, value: '0' } as const) : (unitMissing(text, type) ?? reader?.parse(text));
  if (!reader || !parsed) return undefined;
  if (!parsed.ok) {
    report({
      code: reader.as === 'datum' ? 'datum-niet-begrepen' : 'bedrag-niet-begrepen',
      span,
      data: { reden: parsed.reason },
    });
    return undefined;
  }
  return { kind: 'literal', type: reader.as, text, value: parsed.value, span };
}

/** A bare number does not say whether it is euros or a percentage: 1,5 may be 1,5% or 150%. */
function unitMissing(text: string, { name }: TypeName): Parsed | undefined {
  if (!/^-?\d[\d.]*(?:,\d+)?$/.test(text)) return undefined;
  if (name === 'bedrag') return { ok: false, reason: `'${text}' is geen bedrag; € ontbreekt` };
  if (name === 'percentage') return { ok: false, reason: `'${text}' is geen percentage; % ontbreekt` };
  return undefined;
}

/** Inline values: `met ingang van D: € 16,94 tot D; met ingang van D: € 0` */
export function readInlineValues(lines: readonly Line[], type: TypeName, report: Report): ParameterValue[] {
  const pieces = lines.filter(({ text }) => !/^bron\s/.test(text)).flatMap((line) => piecesOf(line));
  const values: { from: string; to?: string; value: ParameterValue['value']; span: Span }[] = [];
  for (const piece of pieces) {
    const match =
      /^met\s+ingang\s+van\s+(\d[^:]*?)\s*:\s*(.+?)(?:\s+(tot(?:\s+en\s+met)?)\s+(\d{1,2}\s+\S+\s+\d{4}|\d\S*))?$/.exec(
        piece.text.replace(/\s+/g, ' '),
      );
    if (!match) {
      report({ code: 'cel-niet-begrepen', span: piece.span, data: { cel: piece.text, kolom: 'met ingang van' } });
      continue;
    }
    const from = dated(match[1] ?? '', piece.span, report);
    const end = match[4] === undefined ? undefined : dated(match[4], piece.span, report);
    const to = end !== undefined && match[3] !== 'tot' ? dayAfter(end) : end;
    const value = readConstant(match[2] ?? '', piece.span, type, report);
    if (from !== undefined && to !== undefined && from >= to)
      report({ code: 'geldigheid-omgekeerd', span: piece.span, data: { van: match[1] ?? '', tot: match[4] ?? '' } });
    if (from !== undefined && value)
      values.push({ from, ...(to === undefined ? {} : { to }), value, span: piece.span });
  }
  return values.map((value, index) => closeBy(value, values[index + 1]?.from));
}

function piecesOf(line: Line): Line[] {
  const pieces: Line[] = [];
  let at = 0;
  for (const part of line.text.split(';')) {
    const text = part.trim().replace(/\.$/, '');
    const start = line.span.start + at + (part.length - part.trimStart().length);
    if (text !== '') pieces.push({ text, span: { start, end: start + text.length } });
    at += part.length + 1;
  }
  return pieces;
}

function closeBy<V extends { readonly to?: string }>(value: V, next: string | undefined): V {
  return value.to === undefined && next !== undefined ? { ...value, to: next } : value;
}

/** A table of values: columns `jaar` or `met ingang van` and `tot`, then `bedraagt` or the symbols, `bron`, `status`. */
export function readValueTable(block: TableBlock, type: TypeName, report: Report): ParameterValue[] {
  const [head, ...rows] = block.rows;
  const columns = head?.cells.map(({ text }) => text.toLowerCase()) ?? [];
  const originals = head?.cells.map(({ text }) => text) ?? [];
  const at = (name: string): number => columns.indexOf(name);
  if (at('jaar') === -1 && at('met ingang van') === -1)
    report({ code: 'tabel-zonder-kop', span: block.span, data: { kolom: 'jaar' } });
  const values: ParameterValue[] = [];
  for (const row of rows) {
    if (row.cells.length !== columns.length) {
      report({
        code: 'tabelrij-verkeerde-lengte',
        span: row.span,
        data: { verwacht: String(columns.length), kreeg: String(row.cells.length) },
      });
      continue;
    }
    const period = periodOf(row.cells, at, report);
    if (!period) continue;
    const cell = (name: string): string | undefined => row.cells[at(name)]?.text || undefined;
    const source = cell('bron');
    const status = cell('status');
    for (const [index, original] of originals.entries()) {
      const text = row.cells[index]?.text ?? '';
      if (['jaar', 'met ingang van', 'tot', 'bron', 'status', 'noot'].includes(columns[index] ?? '') || text === '')
        continue;
      const span = row.cells[index]?.span ?? row.span;
      const value = readConstant(text, span, type, report);
      const symbol = columns[index] === 'bedraagt' ? undefined : original;
      if (value)
        values.push({
          ...period,
          ...(symbol ? { symbol } : {}),
          value,
          ...(source ? { source } : {}),
          ...(status ? { status } : {}),
          span,
        });
    }
  }
  return closeOpenRows(values);
}

function periodOf(
  cells: readonly Line[],
  at: (name: string) => number,
  report: Report,
): { from: string; to?: string } | undefined {
  const year = cells[at('jaar')];
  if (year) {
    if (/^\d{4}$/.test(year.text)) return { from: `${year.text}-01-01`, to: `${String(Number(year.text) + 1)}-01-01` };
    report({ code: 'cel-niet-begrepen', span: year.span, data: { cel: year.text, kolom: 'jaar' } });
    return undefined;
  }
  const start = cells[at('met ingang van')];
  const end = cells[at('tot')];
  const from = start && dated(start.text, start.span, report);
  if (from === undefined) return undefined;
  const to = end && end.text !== '' ? dated(end.text, end.span, report) : undefined;
  if (start && end && to !== undefined && from >= to) {
    const span = { start: start.span.start, end: end.span.end };
    report({ code: 'geldigheid-omgekeerd', span, data: { van: start.text, tot: end.text } });
  }
  return { from, ...(to === undefined ? {} : { to }) };
}

function closeOpenRows(values: readonly ParameterValue[]): ParameterValue[] {
  const starts = new Map<string | undefined, string[]>();
  for (const { symbol, from } of [...values].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const known = starts.get(symbol) ?? [];
    if (known.at(-1) !== from) known.push(from);
    starts.set(symbol, known);
  }
  const next = new Map<string, string | undefined>();
  for (const [symbol, all] of starts) all.forEach((from, at) => next.set(`${from} ${symbol ?? ''}`, all[at + 1]));
  return values.map((value) => closeBy(value, next.get(`${value.from} ${value.symbol ?? ''}`)));
}
