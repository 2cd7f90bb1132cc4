/** Reads the sentences under `gegevens`: who and what there is, what is given and what is concluded. */
import type { CalendarUnit, ChoiceDeclaration, Declaration, Owner, TypeName } from './ast/index.ts';
import type { SyntaxFault } from './fault.ts';
import { shapeOfStatus } from './lexicon.ts';
import type { Span } from './span.ts';
import { isWordOfLanguage } from './tokens.ts';

export interface DeclarationResult {
  readonly declarations: readonly Declaration[];
  readonly faults: readonly Omit<SyntaxFault, 'file'>[];
}

interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** `text` is one sentence with its full stop, remarks blanked out; `start` its offset in the file. */
export function readDeclaration(text: string, start: number): DeclarationResult {
  const faults: Omit<SyntaxFault, 'file'>[] = [];
  const span: Span = { start, end: start + text.trimEnd().length };
  const bare = text.trimEnd();
  if (!bare.endsWith('.'))
    faults.push({ code: 'punt-ontbreekt', span: { start: span.end - 1, end: span.end }, data: {} });
  const body = bare.replace(/\.$/, '');
  const role = /^(?:De|Het)\s+(\S.*?)\s+is\s+een\s+(persoon|kalenderjaar)$/.exec(tidy(body));
  if (role) {
    return {
      declarations: [
        {
          kind: 'role-declaration',
          name: tidy(role[1] ?? ''),
          of: role[2] === 'persoon' ? 'persoon' : 'kalenderjaar',
          span,
        },
      ],
      faults,
    };
  }
  const colon = colonAfterHead(body);
  const head = tidy(colon === -1 ? body : body.slice(0, colon));
  const items = colon === -1 ? [] : splitItems(body.slice(colon + 1), start + colon + 1, faults);
  const declarations = colon === -1 ? [] : readItems(head, items, span, faults);
  if (declarations === undefined || colon === -1) {
    faults.push({ code: 'gegeven-niet-begrepen', span: { start, end: start + head.length }, data: { kop: head } });
    return { declarations: [], faults };
  }
  return { declarations, faults };
}

/** The colon that opens the list; one inside `(zonder bewijs: nee)` does not count. */
function colonAfterHead(body: string): number {
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const char = body.charAt(at);
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === ':' && depth === 0) return at;
  }
  return -1;
}

function readItems(
  head: string,
  items: readonly Piece[],
  span: Span,
  faults: Omit<SyntaxFault, 'file'>[],
): readonly Declaration[] | undefined {
  const choice = /^(?:Een\s+)?(.+?)\s+(is\s+een\s+van|wordt\s+bepaald\s+als\s+een\s+van)$/s.exec(head);
  if (choice) {
    const symbols = items.map(({ text, span: at }) => ({ name: text, span: at }));
    return [
      {
        kind: 'choice-declaration',
        name: tidy(choice[1] ?? ''),
        concluded: (choice[2] ?? '').startsWith('wordt'),
        symbols,
        span,
      } satisfies ChoiceDeclaration,
    ];
  }
  const closed = /\(zonder\s+(verzoek|bewijs):\s*nee\)$/.exec(head)?.[1];
  const plain = head.replace(/\s*\(zonder\s+(?:verzoek|bewijs).*$/s, '');
  if (/^Een verzoek kan zijn$/.test(plain))
    return items.map((item) => statusOf(item, { kind: 'persoon' }, false, true, 'verzoek', faults)).flat();
  if (/^(Bepaald worden|Bepaald wordt)$/.test(plain))
    return items.map((item) => valueOf(item, { kind: 'zaak' }, true, faults)).flat();
  const has = /^Een\s+(.+?)\s+heeft$/s.exec(plain);
  if (has) return items.map((item) => valueOf(item, ownerOf(`een ${has[1] ?? ''}`), false, faults)).flat();
  const values = /^Van\s+(.+?)\s+word(?:en|t)\s+bepaald$/s.exec(plain);
  if (values) return items.map((item) => valueOf(item, ownerOf(values[1] ?? ''), true, faults)).flat();
  const status = /^Van\s+(.+?)\s+(staat\s+vast|wordt\s+bepaald)\s+of\s+(?:hij|zij|het|deze)$/s.exec(plain);
  if (!status) return undefined;
  const concluded = (status[2] ?? '').startsWith('wordt');
  return items
    .map((item) =>
      statusOf(item, ownerOf(status[1] ?? ''), concluded, false, closed as 'verzoek' | 'bewijs' | undefined, faults),
    )
    .flat();
}

function ownerOf(text: string): Owner {
  const name = tidy(text).replace(/^(een|de|het)\s+/, '');
  if (name === 'persoon') return { kind: 'persoon' };
  if (name === 'twee personen') return { kind: 'paar' };
  if (name === 'zaak') return { kind: 'zaak' };
  const called = tidy(text);
  return { kind: 'object', name, ...(/^een\s/.test(called) ? {} : { called }) };
}

/** What closes an item, before the next one: between them a semicolon is missing. */
const ITEM_OVER =
  /,\s*(?:in\s+de\s+tijd|per\s+berekeningsjaar)(?=\s+[^\s,])|:\s*(?:bedrag(?:\s+per\s+(?:maand|jaar|uur))?|uren(?:\s+per\s+(?:maand|jaar))?|percentage|getal|aantal|datum|duur|tekst)(?=\s+(?:een|de|het)\s)/;

/** The items of a list; one whose semicolon is missing is reported, and read all the same. */
function splitItems(text: string, start: number, faults: Omit<SyntaxFault, 'file'>[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const take = (part: string): void => {
    const lead = part.length - part.trimStart().length;
    const body = part.trim();
    const span = { start: start + from + lead, end: start + from + lead + body.length };
    if (body !== '') pieces.push({ text: tidy(body), span });
    from += part.length;
  };
  for (const part of text.split(';')) {
    let left = part;
    for (let over = ITEM_OVER.exec(left); over; over = ITEM_OVER.exec(left)) {
      const end = over.index + over[0].length;
      const at = start + from + end;
      faults.push({ code: 'puntkomma-ontbreekt', span: { start: at - 1, end: at }, data: {} });
      take(left.slice(0, end));
      left = left.slice(end);
    }
    take(left);
    from += 1;
  }
  return pieces;
}

function takeSuffixes(text: string): { rest: string; inTime: boolean; perYear: boolean } {
  let rest = text;
  let inTime = false;
  let perYear = false;
  for (;;) {
    const comma = rest.lastIndexOf(',');
    const suffix = comma === -1 ? '' : rest.slice(comma + 1).trimStart();
    if (suffix === 'in de tijd') inTime = true;
    else if (suffix === 'per berekeningsjaar') perYear = true;
    else return { rest, inTime, perYear };
    rest = rest.slice(0, comma);
  }
}

function valueOf(item: Piece, owner: Owner, concluded: boolean, faults: Omit<SyntaxFault, 'file'>[]): Declaration[] {
  const { rest, inTime, perYear } = takeSuffixes(item.text);
  const match = /^(?:(?:een|de|het)\s+)?(.+?)\s*:\s*(.+)$/s.exec(rest);
  if (!match) {
    faults.push({ code: 'gegeven-niet-begrepen', span: item.span, data: { kop: item.text } });
    return [];
  }
  const type = readType(match[2] ?? '');
  if (type.name === 'onbekend') faults.push({ code: 'type-onbekend', span: item.span, data: { type: type.text } });
  const clauseWord = clauseWordIn(match[1] ?? '');
  if (clauseWord !== undefined)
    faults.push({
      code: 'naam-niet-toegestaan',
      span: item.span,
      data: { naam: tidy(match[1] ?? ''), woord: clauseWord },
    });
  return [
    { kind: 'value-declaration', owner, concluded, name: tidy(match[1] ?? ''), type, inTime, perYear, span: item.span },
  ];
}

function statusOf(
  item: Piece,
  owner: Owner,
  concluded: boolean,
  request: boolean,
  closed: 'verzoek' | 'bewijs' | undefined,
  faults: Omit<SyntaxFault, 'file'>[],
): Declaration[] {
  const { rest: written, inTime, perYear } = takeSuffixes(item.text);
  const rest = request || shapeOfStatus(written) ? written : meantStatus(written);
  if (rest !== written) faults.push({ code: 'gegeven-niet-begrepen', span: item.span, data: { kop: item.text } });
  if (rest === undefined) return [];
  return [
    {
      kind: 'status-declaration',
      owner,
      concluded,
      phrase: tidy(rest),
      inTime,
      perYear,
      request,
      ...(closed ? { closed } : {}),
      span: item.span,
    },
  ];
}

/**
 * What was meant by a fact with its verb first ('woont in Nederland'), or with one form of an own verb at its end ('boeken
 * lenen moet'): it is at fault, but every sentence that uses it is read.
 */
function meantStatus(written: string): string | undefined {
  const [first = '', ...others] = tidy(written).split(' ');
  const turned = [...others, first].join(' ');
  const own = (phrase: string, verb: string): string[] => (OWN_VERB.test(verb) ? [`${phrase}|${verb}`] : []);
  const tries = others.length === 0 ? [] : [turned, ...own(tidy(written), others.at(-1) ?? ''), ...own(turned, first)];
  return tries.find((one) => shapeOfStatus(one) !== undefined);
}

/** Looks like the singular of a verb: 'huurt', 'moet'; also 'niet' does, which is no verb. */
const OWN_VERB = /^(?!niet$)[a-zà-ÿ]{2,}t$|^(?:kan|mag)$/;

/**
 * A word that opens or carries a clause; within a name it would make every sentence with that name ambiguous. A name that
 * is a word of the language by itself ('de', 'van') would make every sentence unreadable.
 */
export function clauseWordIn(name: string): string | undefined {
  if (isWordOfLanguage(name)) return name.toLowerCase();
  return /(?:^|\s)(indien|tenzij|mits|bedraagt|bedragen|voor zover|met dien verstande dat)(?=\s|$)/i
    .exec(name)?.[1]
    ?.toLowerCase();
}

const CALENDAR: readonly CalendarUnit[] = ['dag', 'week', 'maand', 'kwartaal', 'jaar'];
/** As what is counted is written: `aantal dagen`. */
export const PLURALS: Readonly<Record<CalendarUnit, string>> = {
  dag: 'dagen',
  week: 'weken',
  maand: 'maanden',
  kwartaal: 'kwartalen',
  jaar: 'jaren',
};
const PER = `(?:\\s+per\\s+(?:kalender(?=maand|kwartaal|jaar))?(${CALENDAR.join('|')}))?`;
const AMOUNT = new RegExp(`^bedrag${PER.replace(CALENDAR.join('|'), `uur|${CALENDAR.join('|')}`)}$`);
const HOURS = new RegExp(`^uren${PER}$`);
const COUNT = new RegExp(`^aantal(?:\\s+(${Object.values(PLURALS).join('|')})${PER})?$`);
const PLAIN = ['percentage', 'getal', 'datum', 'duur', 'tekst'] as const;

/** Every kind of value there is, as it is written. */
export const TYPE_NAMES: readonly string[] = [
  'bedrag',
  ...['maand', 'jaar', 'kwartaal', 'week', 'dag', 'uur'].map((unit) => `bedrag per ${unit}`),
  'uren',
  ...CALENDAR.map((unit) => `uren per ${unit}`),
  'aantal',
  ...Object.values(PLURALS).map((units) => `aantal ${units}`),
  ...PLAIN,
];

/** `bedrag per maand`, `aantal dagen`, `percentage`, … */
export function readType(text: string): TypeName {
  const name = tidy(text);
  const amount = AMOUNT.exec(name);
  if (amount) return { name: 'bedrag', ...perOf(amount[1] as CalendarUnit | 'uur' | undefined) };
  const hours = HOURS.exec(name);
  if (hours) return { name: 'uren', ...perOf(hours[1] as CalendarUnit | undefined) };
  const count = COUNT.exec(name);
  if (count) {
    const of = CALENDAR.find((unit) => PLURALS[unit] === count[1]);
    return { name: 'aantal', ...(of ? { of } : {}), ...perOf(count[2] as CalendarUnit | undefined) };
  }
  const plain = PLAIN.find((one) => one === name);
  return plain ? { name: plain } : { name: 'onbekend', text: name };
}

function perOf<P extends string>(per: P | undefined): { readonly per?: P } {
  return per === undefined ? {} : { per };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
