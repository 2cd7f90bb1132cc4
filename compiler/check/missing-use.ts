/**
 * One cause, one message: a regeling that forgets `gebruikt`, or has no `gegevens` at all, does not know any of its
 * names. That is said once, at the first of them, and not at each.
 */
import type { Span } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/index.ts';
import type { RegelingScope, Resolved, Symbol } from '../resolve/index.ts';

type TextOf = (file: string) => string | undefined;

/** Messages that a name is not known where it stands. */
const UNKNOWN = new Set(['onbekende-naam', 'onbekend-gezegde', 'onbekende-wet']);
/** What comes of a sentence in which a name is not known. */
const BROKEN = new Set(['zin-niet-begrepen', 'wie-ontbreekt', 'bepaling-zonder-regel']);
/** From so many on they have one cause: one unknown name is more likely a slip of the pen. */
const FEWEST_UNDECLARED = 2;
const SHORTEST_NAME = 4;

/** The same messages, with those that have one cause taken together. */
export function withMissingUses(
  diagnostics: readonly Diagnostic[],
  resolved: Resolved,
  textOf: TextOf,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => UNKNOWN.has(code))) return diagnostics;
  return [...resolved.scopes.values()].reduce(
    (left, scope) => withoutDeclarations(withoutUses(left, scope, resolved, textOf), scope, textOf),
    diagnostics,
  );
}

// ── `gebruikt` is missing ────────────────────────────────────────────────────────────────────────────────────────

function withoutUses(
  diagnostics: readonly Diagnostic[],
  scope: RegelingScope,
  resolved: Resolved,
  textOf: TextOf,
): readonly Diagnostic[] {
  const own = diagnostics.filter((each) => UNKNOWN.has(each.code) && isIn(each, scope));
  const candidates = [...resolved.scopes.values()]
    .filter(({ abbreviation }) => !scope.visible.includes(abbreviation))
    .map((other) => ({
      other,
      found: own.filter((each) => declaredName(each, other, resolved, textOf) !== undefined),
    }))
    .filter(({ found }) => found.some(({ code }) => code !== 'onbekende-wet'))
    .sort((a, b) => b.found.length - a.found.length || a.other.visible.length - b.other.visible.length);
  const best = candidates[0];
  if (!best) return diagnostics;
  const { other, found } = best;
  const first = inOrder(found)[0] as Diagnostic;
  const named = inOrder(found).filter(({ code }) => code !== 'onbekende-wet');
  const names = new Set(named.map((each) => declaredName(each, other, resolved, textOf) ?? ''));
  const message = diagnostic('gebruikt-ontbreekt', first, {
    namen: [...names],
    regeling: scope.name,
    andere: `${other.name} (${other.abbreviation})`,
    ...whereToUse(first, scope),
  });
  const declared = resolved.symbols.filter(({ regeling }) => other.visible.includes(regeling));
  const left = diagnostics.filter(
    (each) =>
      !found.includes(each) && !(BROKEN.has(each.code) && isIn(each, scope) && speaksOf(each, declared, textOf)),
  );
  return withoutUses([...left, message], scope, { ...resolved, scopes: without(resolved, other) }, textOf);
}

function without({ scopes }: Resolved, { abbreviation }: RegelingScope): Resolved['scopes'] {
  return new Map([...scopes].filter(([name]) => name !== abbreviation));
}

function isIn({ file, span }: Diagnostic, { parts }: RegelingScope): boolean {
  return parts.some(
    (part) => part.file === file && part.regeling.span.start <= span.start && span.start <= part.regeling.span.end,
  );
}

/** What the other regeling, or one that it uses itself, calls that of which it was said that it is not known. */
function declaredName(each: Diagnostic, other: RegelingScope, resolved: Resolved, textOf: TextOf): string | undefined {
  const written = writtenAt(each, textOf);
  if (each.code === 'onbekende-wet') return [other.name, other.abbreviation].find((name) => name === written);
  const bare = written.toLowerCase().replace(/^(?:de|het|een|geen)\s+/, '');
  const found = namedIn(bare, resolved.symbols).find(({ regeling }) => other.visible.includes(regeling));
  return found && (found.kind === 'status' ? found.declared.replace(/\|\S+$/, '') : found.name);
}

const named = new WeakMap<Resolved['symbols'], Map<string, readonly Symbol[]>>();

/** All declarations of the words, or of what stands among them, in their order; many messages are about one name. */
function namedIn(bare: string, symbols: Resolved['symbols']): readonly Symbol[] {
  const all = named.get(symbols) ?? new Map<string, readonly Symbol[]>();
  named.set(symbols, all);
  const known = all.get(bare);
  if (known) return known;
  const found = symbols.filter((symbol) => {
    const name = keyOf(symbol);
    const within = symbol.kind === 'role' || name.includes(' ');
    return name === bare || (within && ` ${bare} `.includes(` ${name} `));
  });
  all.set(bare, found);
  return found;
}

/** The words by which a symbol is recognised. */
function keyOf(symbol: Symbol): string {
  return (symbol.kind === 'status' && !symbol.request ? symbol.phrase : symbol.name).toLowerCase();
}

/** Does the sentence have a name in it that the other regeling declares? */
function speaksOf(each: Diagnostic, declared: readonly Symbol[], textOf: TextOf): boolean {
  const text = textOf(each.file) ?? '';
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', each.span.start) - 1) + 1;
  const sentence = text
    .slice(start, each.span.end + 80)
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return declared.map(keyOf).some((name) => name.length >= SHORTEST_NAME && sentence.includes(name));
}

/** Where the name of the other regeling is to be written, when that is certain. */
function whereToUse({ file }: Place, { parts }: RegelingScope): { readonly plaats?: Place; readonly erbij?: true } {
  const part = parts.find((one) => one.file === file);
  if (!part) return {};
  const last = part.regeling.uses.at(-1);
  const end = (last?.span ?? part.regeling.headerSpan).end;
  return { plaats: { file, span: { start: end, end } }, ...(last ? { erbij: true as const } : {}) };
}

// ── No `gegevens` at all ─────────────────────────────────────────────────────────────────────────────────────────

function withoutDeclarations(
  diagnostics: readonly Diagnostic[],
  scope: RegelingScope,
  textOf: TextOf,
): readonly Diagnostic[] {
  const declares = scope.parts.some(({ regeling }) => regeling.items.some(({ kind }) => kind === 'declarations'));
  if (declares || scope.visible.length > 1) return diagnostics;
  const found = diagnostics.filter(
    (each) => each.code !== 'onbekende-wet' && UNKNOWN.has(each.code) && isIn(each, scope),
  );
  const names = wordsOf(found, textOf);
  if (names.length < FEWEST_UNDECLARED) return diagnostics;
  const first = inOrder(found)[0] as Diagnostic;
  const message = diagnostic('gegevens-ontbreken', first, { namen: names, regeling: scope.name });
  return [...diagnostics.filter((each) => !found.includes(each)), message];
}

// ── What is written ──────────────────────────────────────────────────────────────────────────────────────────────

function writtenAt({ file, span }: { readonly file: string; readonly span: Span }, textOf: TextOf): string {
  return (textOf(file) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** Each name once, in the order of the text. */
function wordsOf(found: readonly Diagnostic[], textOf: TextOf): readonly string[] {
  const names = inOrder(found).map((each) => writtenAt(each, textOf).replace(/^(?:de|het|een|geen)\s+/i, ''));
  return [...new Set(names)];
}

function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...found].sort((a, b) => (a.file === b.file ? a.span.start - b.span.start : a.file < b.file ? -1 : 1));
}
