/** What a word means: a connective, a name with its declaration and forms, a cited lid with its text. */
import { PLURALS, type Ast, type Lexicon } from '../../../grammar/index.ts';
import type { Provision } from '../../../runtime/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { addressInWords } from '../address-words.ts';
import { dayText } from '../answer-text.ts';
import { citedAt } from './citations.ts';
import { connectives } from './connectives.ts';
import { nameAt, type NameAt } from './names.ts';
import { wordAt, type State } from './state.ts';
import type { Hover, HoverPart } from './types.ts';

export interface HoverOptions {
  /** Day on which a cited lid is shown; without it the newest version. */
  readonly date?: string;
  /** What a name comes to in the chosen voorbeeld. */
  readonly outcomeOf?: (symbol: Symbol) => string | undefined;
}

export function hover(state: State, file: string, offset: number, options: HoverOptions = {}): Hover | undefined {
  const cited = citedAt(state, file, offset);
  if (cited)
    return {
      ...cited.range,
      parts: cited.addresses.slice(0, 3).flatMap((address) => provisionParts(state, address, options.date)),
    };
  const found = wordAt(state, file, offset);
  if (!found) return undefined;
  const { word } = found;
  const name = nameAt(state, file, offset);
  if (name && name.kind !== 'persoon') return { ...word.span, parts: nameParts(state, name, options) };
  if (name)
    return {
      ...word.span,
      parts: [
        { kind: 'kop', text: name.name },
        { kind: 'tekst', text: 'Een persoon van dit voorbeeld.' },
      ],
    };
  const meaning = word.token === undefined ? undefined : connectives[word.token];
  if (!meaning) return undefined;
  const written = state.text(file).slice(word.span.start, word.span.end).replace(/\s+/g, ' ').toLowerCase();
  return {
    ...word.span,
    parts: [
      { kind: 'kop', text: written },
      { kind: 'tekst', text: meaning.text },
      ...(meaning.source ? [{ kind: 'bron', text: meaning.source } as const] : []),
    ],
  };
}

function nameParts(state: State, name: NameAt, { outcomeOf }: HoverOptions): readonly HoverPart[] {
  if (name.kind === 'regeling') {
    const scope = state.compiled.resolved.scopes.get(name.name);
    return [
      { kind: 'kop', text: scope ? `${scope.name} (${scope.abbreviation})` : name.name },
      ...(scope?.bron ? [{ kind: 'bron', text: scope.bron } as const] : []),
    ];
  }
  const shown = name.symbols.filter(({ kind }) => kind !== 'choice' && kind !== 'object');
  const symbols = shown.length > 0 ? shown : name.symbols;
  return symbols.flatMap((symbol) => {
    const value = outcomeOf?.(symbol);
    return [
      { kind: 'kop', text: symbol.kind === 'status' ? symbol.declared.replace(/\|\S+$/, '') : symbol.name } as const,
      { kind: 'tekst', text: describe(symbol) } as const,
      ...(value === undefined ? [] : [{ kind: 'waarde', text: value } as const]),
      ...parameterParts(symbol),
      ...formsPart(state.compiled.parsed.lexicons.get(name.stretch.regeling ?? ''), name),
    ];
  });
}

/** 'Bepaald in de Wzt: bedrag per jaar.' */
export function describe(symbol: Symbol): string {
  const where = `van de ${symbol.regeling}`;
  switch (symbol.kind) {
    case 'role':
      return `Een rol ${where}: de zaak zegt wie.`;
    case 'parameter':
      return `Parameter ${where}: ${typeText(symbol.declaration.type)}${symbol.declaration.index ? `, per ${symbol.declaration.index}` : ''}.`;
    case 'value':
      return `${symbol.concluded ? 'Uitkomst' : 'Gegeven'} ${where}: ${symbol.type ? typeText(symbol.type) : symbol.choice === undefined ? 'het type volgt uit de regel' : 'een keuze'}${ownerText(symbol)}${timeText(symbol)}.`;
    case 'status':
      return `${symbol.request ? 'Verzoek' : symbol.concluded ? 'Uitkomst' : 'Gegeven'} ${where}: ja of nee${ownerText(symbol)}${timeText(symbol)}${closedText(symbol)}.`;
    case 'symbol':
      return `Een keuze ${where}.`;
    case 'choice':
      return `Een keuze ${where}: ${symbol.symbols.join('; ')}.`;
    case 'object':
      return `Een ding in de zaak, ${where}.`;
    case 'judgement':
      return `Een oordeel ${where}, door ${symbol.declaration.by.join(' of ')}: ${symbol.declaration.question}`;
  }
}

/** A type as it is declared. */
export function typeText(type: Ast.TypeName): string {
  if (type.name === 'onbekend') return type.text;
  const what = type.name === 'aantal' && type.of !== undefined ? `aantal ${PLURALS[type.of]}` : type.name;
  return 'per' in type && type.per !== undefined ? `${what} per ${type.per}` : what;
}

function ownerText({ owner }: { readonly owner: { readonly kind: string; readonly name?: string } }): string {
  switch (owner.kind) {
    case 'persoon':
      return ', van een persoon';
    case 'paar':
      return ', van twee personen';
    case 'object':
      return `, van een ${owner.name ?? 'ding'}`;
    default:
      return '';
  }
}

function timeText({ inTime, perYear }: { readonly inTime: boolean; readonly perYear: boolean }): string {
  return (inTime ? ', in de tijd' : '') + (perYear ? ', per berekeningsjaar' : '');
}

function closedText({ closed }: { readonly closed?: string }): string {
  return closed === undefined ? '' : ` (zonder ${closed}: nee)`;
}

const MOST_VALUES = 8;

function parameterParts(symbol: Symbol): readonly HoverPart[] {
  if (symbol.kind !== 'parameter') return [];
  const { values, source } = symbol.declaration;
  const newest = values.slice(-MOST_VALUES).map(({ from, to, symbol: column, value }) => {
    const until = to === undefined ? '' : ` tot ${dayText(to)}`;
    return `${dayText(from)}${until}${column ? `, ${column}` : ''}: ${value.text}`;
  });
  const more = values.length > MOST_VALUES ? [`… en ${values.length - MOST_VALUES} eerdere`] : [];
  return [
    ...(newest.length > 0 ? [{ kind: 'tekst', text: [...more, ...newest].join('\n') } as const] : []),
    ...(source ? [{ kind: 'bron', text: source } as const] : []),
  ];
}

/** The other forms in which the name may be written. */
function formsPart(lexicon: Lexicon | undefined, { name, word }: NameAt): readonly HoverPart[] {
  const category = word.entry?.category;
  const same = (other: string): boolean =>
    other === category || (['phrase', 'inverted'].includes(other) && ['phrase', 'inverted'].includes(category ?? ''));
  const forms = (lexicon?.forms() ?? []).filter(({ entry }) => entry.name === name && same(entry.category));
  return forms.length < 2
    ? []
    : [{ kind: 'tekst', text: `Ook te schrijven als: ${forms.map(({ text }) => `‘${text}’`).join(', ')}.` }];
}

function provisionParts(state: State, address: string, date: string | undefined): readonly HoverPart[] {
  const versions = state.compiled.program.provisions.filter((provision) => provision.address === address);
  const version = versions.find(({ valid }) => date !== undefined && inForce(valid, date)) ?? versions.at(-1);
  if (!version)
    return [
      { kind: 'kop', text: addressInWords(address) },
      { kind: 'tekst', text: 'Deze bepaling staat niet in deze bestanden.' },
    ];
  return [
    { kind: 'kop', text: addressInWords(address) + (version.title ? ` — ${version.title}` : '') },
    ...(version.text === '' ? partsBelow(state, address) : [{ kind: 'wettekst', text: version.text } as const]),
    ...periodPart(version),
    ...(version.url ? [{ kind: 'bron', text: version.url } as const] : []),
  ];
}

/** Of an artikel without text of its own: the beginning of its leden; of a rule of our own, that it has none. */
function partsBelow(state: State, address: string): readonly HoverPart[] {
  const below = state.compiled.program.provisions.filter(
    (provision) => provision.address.startsWith(`${address}:`) && provision.text !== '',
  );
  const texts = new Map(
    below.map((provision) => [
      provision.address,
      `${provision.address.split(':').at(-1) ?? ''}. ${firstWords(provision.text, 14)}`,
    ]),
  );
  return texts.size === 0
    ? [{ kind: 'tekst', text: 'Hier staat geen wettekst bij: het is een toevoeging aan de wet.' }]
    : [{ kind: 'wettekst', text: [...texts.values()].slice(0, 6).join('\n') }];
}

export function firstWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length <= count ? text : `${words.slice(0, count).join(' ')} …`;
}

function periodPart({ valid }: Provision): readonly HoverPart[] {
  const { from, to } = valid;
  if (from === undefined && to === undefined) return [];
  const words = [...(from ? [`vanaf ${dayText(from)}`] : []), ...(to ? [`tot ${dayText(to)}`] : [])];
  return [{ kind: 'tekst', text: `Geldt ${words.join(' ')}.` }];
}

export function inForce({ from, to }: { readonly from?: string; readonly to?: string }, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}
