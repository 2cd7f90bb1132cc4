/** Applies every amending act to the regeling that it changes, in the order in which they enter into force. */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';
import type { Act, Touched } from './act.ts';
import { AmendMemory, type Change } from './amend-memory.ts';
import { brokenReferences } from './broken-references.ts';
import { comparedByArtikel } from './by-artikel.ts';
import { differences } from './compare.ts';
import { coincidences } from './coincidence.ts';
import { onLaterVersions } from './later-versions.ts';
import { onRegelingen, type Placed } from './of-acts.ts';
import { apply } from './operations.ts';
import type { TreePart } from './tree.ts';
import { withoutAct } from './undo.ts';

export interface AmendOptions {
  /** Names or abbreviations of acts that are not to count. The voorbeelden go too: they may cite what such an act made. */
  readonly without?: readonly string[];
  /** Makes the changes of acts that are incorporated already once more, from the text before them. */
  readonly again?: boolean;
}

export interface Amended {
  readonly parsed: ParseResult;
  readonly acts: readonly Act[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `memory`: what amending an earlier state of these files left; it makes amending quicker, and nothing else. */
export function amend(parsed: ParseResult, options: AmendOptions = {}, memory = new AmendMemory()): Amended {
  const placed = parsed.files.flatMap(({ file, wijzigingen }) => wijzigingen.map((tree): Placed => ({ file, tree })));
  if (placed.length === 0) return { parsed, acts: [], diagnostics: [] };
  const ordered = onRegelingen(placed);
  const diagnostics: Diagnostic[] = [...ordered.diagnostics];
  const { without, again } = options;
  const law = new Law(parsed);
  const acts = ordered.acts
    .filter(({ tree }) => dayOf(tree) !== undefined)
    .toSorted((a, b) => executed(a.tree).localeCompare(executed(b.tree)))
    .flatMap((one) => {
      const before = law.of(one.tree.target);
      // whoever is not found is proposed from all regelingen
      const make = (tree = one.tree, parts = before): Change =>
        change({ file: one.file, tree }, parts, options, () => law.names());
      const isCompared = one.tree.incorporated && !again && !isOff(one.tree, without);
      const whole = (): Change => (isCompared ? comparedByArtikel(one.tree, before, memory, make) : make());
      const made = before.length === 0 ? make() : memory.change(one, before, { without, again }, whole);
      if (made.parts) law.put(one.tree.target, made.parts);
      diagnostics.push(...made.diagnostics);
      return made.act ? [made.act] : [];
    });
  const counting = acts.filter(
    ({ incorporated, name, short, changes }) =>
      !incorporated &&
      ![[name, short] as const, [changes ?? '', changes] as const].some(([one, other]) =>
        isNamed(options.without, one, other),
      ),
  );
  diagnostics.push(...coincidences(counting), ...counting.flatMap((act) => brokenReferences(act, law.all())));
  const files = law.files(ordered.acts);
  const lessened = (options.without ?? []).length > 0;
  return { parsed: { ...parsed, files: lessened ? files.map(withoutExamples) : files }, acts, diagnostics };
}

function withoutExamples(source: Ast.SourceFile): Ast.SourceFile {
  const regelingen = source.regelingen.map((regeling) => ({
    ...regeling,
    items: regeling.items.filter(({ kind }) => kind !== 'example' && kind !== 'example-table'),
  }));
  return { ...source, regelingen };
}

function isNamed(names: readonly string[] = [], name: string, short: string | undefined): boolean {
  return names.includes(name) || (short !== undefined && names.includes(short));
}

function isOff({ name, short, act }: Ast.Wijziging, without: AmendOptions['without']): boolean {
  return isNamed(without, name, short) || isNamed(without, act ?? '', undefined);
}

/** On this day an act changes the text: it finds there what acts before it left, also when it works back in time. */
function executed({ dates }: Ast.Wijziging): string {
  return dates.inForce ?? dates.back ?? '';
}

/** From this day an act works. */
function dayOf({ dates }: Ast.Wijziging): string | undefined {
  return dates.back ?? dates.inForce;
}

/** `before`: the regeling that the act changes; `names`: of all regelingen. */
function change(
  { file, tree }: Placed,
  before: readonly TreePart[],
  options: AmendOptions,
  names: () => readonly string[],
): Change {
  const { name, short, target, dates, incorporated, headerSpan } = tree;
  const day = dayOf(tree);
  if (day === undefined) return { diagnostics: [] };
  if (before.length === 0) {
    const holes = { wet: target, lijktOp: nearNames(target, names()) };
    return { diagnostics: target === '' ? [] : [diagnostic('onbekende-wet', { file, span: headerSpan }, holes)] };
  }
  const known = dates.published ?? (dates.back === undefined ? undefined : dates.inForce);
  const act: Act = {
    name,
    ...(short ? { short } : {}),
    target,
    ...(tree.act ? { changes: tree.act } : {}),
    day,
    executed: executed(tree),
    ...(known ? { known } : {}),
    incorporated,
    touched: [],
  };
  const off = isOff(tree, options.without);
  if (off && !incorporated) return { act, diagnostics: [] };
  const base = incorporated ? withoutAct(before, tree, day) : before;
  if (off) return { act, parts: base, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const touched: Touched[] = [];
  let parts = base;
  for (const amendment of tree.amendments) {
    const edit = { target, day, incorporated, ...(known ? { known } : {}), file };
    for (const one of [{ day, amendment }, ...onLaterVersions(amendment, parts, { day, until: executed(tree) })]) {
      const edited = apply({ ...edit, ...one, parts });
      parts = edited.parts;
      touched.push(...edited.touched);
      diagnostics.push(...edited.diagnostics);
    }
  }
  if (incorporated) diagnostics.push(...differences({ made: parts, present: before, touched, day }));
  const kept = incorporated && !options.again;
  return { act: { ...act, touched }, ...(kept ? {} : { parts }), diagnostics };
}

/** All regelingen while acts change them. */
class Law {
  readonly #parsed: ParseResult;
  readonly #parts = new Map<string, readonly TreePart[]>();

  constructor(parsed: ParseResult) {
    this.#parsed = parsed;
    for (const { file, regelingen } of parsed.files)
      for (const regeling of regelingen)
        this.#parts.set(regeling.abbreviation, [...this.of(regeling.abbreviation), { file, regeling }]);
  }

  of(abbreviation: string): readonly TreePart[] {
    return this.#parts.get(abbreviation) ?? [];
  }

  put(abbreviation: string, parts: readonly TreePart[]): void {
    this.#parts.set(abbreviation, parts);
  }

  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  all(): readonly TreePart[] {
    return [...this.#parts.values()].flat();
  }

  /** The files as they were, with changed regelingen; what an act declares is a part of the regeling that it changes. */
  files(acts: readonly Placed[]): readonly Ast.SourceFile[] {
    const left = new Map([...this.#parts].map(([name, parts]) => [name, [...parts] as TreePart[]] as const));
    return this.#parsed.files.map((source) => {
      const regelingen = source.regelingen.flatMap(({ abbreviation }) => {
        const next = left.get(abbreviation)?.shift();
        return next ? [next.regeling] : [];
      });
      const own = acts.filter(({ file, tree }) => file === source.file && tree.items.length > 0);
      return { ...source, regelingen: [...regelingen, ...own.flatMap(({ tree }) => this.#declaredBy(tree))] };
    });
  }

  #declaredBy({ target, items, incorporated, headerSpan, span }: Ast.Wijziging): readonly Ast.Regeling[] {
    const [home] = this.of(target);
    if (!home) return [];
    const { name, abbreviation } = home.regeling;
    const own = incorporated ? items.filter(({ kind }) => kind === 'example' || kind === 'example-table') : items;
    return [{ kind: 'regeling', name, abbreviation, headerSpan, dates: {}, basis: [], uses: [], items: own, span }];
  }
}
