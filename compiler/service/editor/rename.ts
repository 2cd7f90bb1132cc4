/** Gives a name another name, in every form and every file; refuses what would change a meaning. */
import { formsOfStatus, Lexicon, shapeOfStatus } from '../../../grammar/index.ts';
import { compile } from '../../compile.ts';
import type { StatusSymbol } from '../../resolve/index.ts';
import { nameAt, occurrencesIn, type NameAt, type Occurrence } from './names.ts';
import type { State } from './state.ts';
import type { Range, RenameResult, TextEdit } from './types.ts';

/** What would be renamed here, and how it is called now; undefined where nothing can be renamed. */
export function renamable(state: State, file: string, offset: number): (Range & { readonly name: string }) | undefined {
  const name = nameAt(state, file, offset);
  if (!name || name.kind === 'regeling') return undefined;
  return { start: name.word.span.start, end: name.word.span.end, name: currentName(name) };
}

function currentName(name: NameAt): string {
  const status = statusOf(name);
  return status && !status.noun ? status.declared : name.name;
}

const statusOf = ({ symbols }: NameAt): StatusSymbol | undefined =>
  symbols.find((symbol): symbol is StatusSymbol => symbol.kind === 'status' && !symbol.request);

const refuse = (reason: string): RenameResult => ({ ok: false, reason });

export function rename(state: State, file: string, offset: number, wanted: string): RenameResult {
  const name = nameAt(state, file, offset);
  if (!name) return refuse('Hier staat geen naam die u kunt wijzigen.');
  if (name.kind === 'regeling') return refuse('De afkorting van een regeling wijzigt u in de kop van die regeling.');
  const next = wanted.replace(/\s+/g, ' ').trim();
  const current = currentName(name);
  if (next === current) return { ok: true, edits: [] };
  const problem = name.kind === 'persoon' ? problemOfPerson(next) : problemOfName(state, name, next);
  if (problem !== undefined) return refuse(problem);
  const forms = formsFor(name, current, next);
  if (forms === undefined)
    return refuse(
      `'${next}' is anders gebouwd dan '${current}'. Houd hetzelfde werkwoord aan het eind, en ook het voltooid deelwoord ervoor.`,
    );
  const edits = (occurrencesIn(state).get(name.key) ?? []).map((place) => edit(state, place, forms));
  const made = edits.filter((each) => each !== undefined);
  if (made.length < edits.length)
    return refuse(
      `'${current}' staat ergens in een vorm die '${next}' niet heeft. Kies een naam die net zo is gebouwd, met het voltooid deelwoord voor het werkwoord.`,
    );
  return proven(state, made, next);
}

function problemOfPerson(next: string): string | undefined {
  return /^[A-ZÀ-Ö][\wÀ-ÿ'-]*$/.test(next)
    ? undefined
    : `'${next}' kan niet: de naam van een persoon is één woord met een hoofdletter.`;
}

function problemOfName(state: State, name: NameAt, next: string): string | undefined {
  if (next === '') return 'Een naam kan niet leeg zijn.';
  if (!/^[A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_%, -]+(?:\|[A-Za-zÀ-ÖØ-öø-ÿ]+)?$/.test(next))
    return `'${next}' kan geen naam zijn: gebruik letters, cijfers, spaties en koppeltekens.`;
  if (next.split(' ').length > 24) return 'Deze naam is te lang.';
  const taken = takenBy(state, name, next);
  return taken === undefined ? undefined : `De naam '${next}' bestaat al in de ${taken}.`;
}

/** A regeling that sees both the old and the new name. */
function takenBy(state: State, name: NameAt, next: string): string | undefined {
  const { resolved } = state.compiled;
  const owner = name.symbols[0]?.regeling ?? '';
  for (const scope of resolved.scopes.values()) {
    if (!scope.visible.includes(owner)) continue;
    const other = resolved.find(scope.abbreviation, next).find((symbol) => !name.symbols.includes(symbol));
    if (other) return other.regeling;
  }
  return undefined;
}

/** From every way the name is written now to how it is written then. */
function formsFor(name: NameAt, current: string, next: string): ReadonlyMap<string, string> | undefined {
  const status = statusOf(name);
  if (!status || status.noun || name.kind === 'persoon') return new Map([[fold(name.name), nounOf(status, next)]]);
  const [before, after] = [shapeOfStatus(current), shapeOfStatus(next)];
  if (before?.kind !== 'phrase' || after?.kind !== 'phrase' || before.verb !== after.verb || before.tail !== after.tail)
    return undefined;
  const fresh = new Map(formsOf(next).map(({ key, text }) => [key, text]));
  return new Map(
    formsOf(current).flatMap(({ key, text }) => {
      const form = fresh.get(key);
      return form === undefined ? [] : [[fold(text), form] as const];
    }),
  );
}

/** Of a declaration `een verzekerde is` only the noun is a name. */
function nounOf(status: StatusSymbol | undefined, next: string): string {
  const shape = status?.noun ? shapeOfStatus(next) : undefined;
  return shape?.kind === 'noun' ? shape.noun : next;
}

/** Every form, with a key that is the same for the same form of another name. */
function formsOf(declared: string): readonly { readonly key: string; readonly text: string }[] {
  const lexicon = new Lexicon();
  for (const form of formsOfStatus(declared)) lexicon.addForm(form);
  const count = new Map<string, number>();
  return lexicon.forms().map(({ text, entry }) => {
    const group = `${entry.category} ${entry.verb ?? ''} ${entry.negated === true ? 'niet' : ''}`;
    count.set(group, (count.get(group) ?? 0) + 1);
    return { key: `${group} ${count.get(group) ?? 0}`, text };
  });
}

function edit(state: State, place: Occurrence, forms: ReadonlyMap<string, string>): TextEdit | undefined {
  const written = state.text(place.file).slice(place.start, place.end);
  const next = forms.get(fold(written));
  if (next === undefined) return undefined;
  const capital = /^[A-ZÀ-Ö]/.test(written) && !/^[A-ZÀ-Ö]/.test(place.word.entry?.name ?? '');
  return {
    file: place.file,
    start: place.start,
    end: place.end,
    text: capital ? next.charAt(0).toUpperCase() + next.slice(1) : next,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

/** The rules with the new name must read as they did: as many conclusions, and no fault that was not there. */
function proven(state: State, edits: readonly TextEdit[], next: string): RenameResult {
  const { compiled, sources, memory } = state;
  const known = new Set(compiled.diagnostics.map(({ code, text }) => `${code} ${text}`));
  // who accepts the new name compiles this next
  const renamed = compile(
    sources.map(({ file, text }) => ({
      file,
      text: applied(
        text,
        edits.filter((each) => each.file === file),
      ),
    })),
    { memory },
  );
  const faults = (all: typeof compiled): number => all.diagnostics.filter(({ severity }) => severity === 'fout').length;
  const rules = (all: typeof compiled): number =>
    all.program.conclusions.reduce((total, conclusion) => total + conclusion.rules.length, 0);
  if (faults(renamed) > faults(compiled)) {
    const first = renamed.diagnostics.find(
      ({ severity, code, text }) => severity === 'fout' && !known.has(`${code} ${text}`),
    );
    return refuse(`Met de naam '${next}' zijn de regels niet meer te lezen: ${first?.text ?? 'er ontstaat een fout.'}`);
  }
  if (rules(renamed) !== rules(compiled) || renamed.examples.length !== compiled.examples.length)
    return refuse(`Met de naam '${next}' zouden andere regels iets anders gaan betekenen.`);
  return { ok: true, edits };
}

/** The text with the edits made. */
export function applied(text: string, edits: readonly Omit<TextEdit, 'file'>[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
