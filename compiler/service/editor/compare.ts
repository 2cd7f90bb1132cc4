/** The same questions on two days, or without and with one act: what comes out otherwise, by how much, and why. */
import type { Vraag, Zaak } from '../../../runtime/index.ts';
import { outcomeText } from '../answer-text.ts';
import { compareAsked, compareLaws, type Asked, type ChangedOutcome } from '../compare.ts';
import { createProject, type Project } from '../project.ts';

/** What counts only when a question names it, or can be left out. */
export interface Switchable {
  readonly kind: 'wijziging' | 'regeling';
  readonly id: string;
  readonly name: string;
}

export interface CompareRequest {
  /** Compares without and with this, each case on its own day; absent: the two days. */
  readonly switched?: Switchable;
  readonly before: string;
  readonly after: string;
  readonly cases: readonly {
    readonly title: string;
    readonly question: { readonly conclusion: string; readonly zaak: Zaak; readonly vraag: Vraag };
  }[];
  /** Ids of voorbeelden; of each its first question. */
  readonly examples: readonly string[];
}

/** One question to two laws. */
export interface Difference {
  readonly title: string;
  readonly conclusion: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
  /** Of two amounts or numbers, with its sign: '+ € 12,50'. */
  readonly difference?: string;
  /** Addresses of the rules that counted only before, and only after. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** Dated amounts that have another value. */
  readonly amounts: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface Compared {
  /** What changes first. */
  readonly differences: readonly Difference[];
  /** Why nothing could be compared. */
  readonly problem?: string;
}

/** All that can be left out or switched on: amending acts, beleidsregels, uitspraken. */
export function switchable({ acts, program }: Project): readonly Switchable[] {
  return [
    // an act that amends two laws is two in the rules, and one here
    ...[...new Set(acts.map(({ name }) => name))].map((name): Switchable => ({ kind: 'wijziging', id: name, name })),
    ...program.regelingen
      .filter(({ optional }) => optional === true)
      .map(({ id, name }): Switchable => ({ kind: 'regeling', id, name })),
  ];
}

export function compareCases(project: Project, { before, after, cases, examples, switched }: CompareRequest): Compared {
  const asked = [
    ...cases.map(({ title, question }): Asked => ({ title, ...question })),
    ...examples.flatMap((id): readonly Asked[] => {
      const example = project.examples.find((each) => each.id === id);
      const [first] = example?.expectations ?? [];
      if (!example || !first) return [];
      return [{ title: example.title, conclusion: first.conclusion, zaak: example.zaak, vraag: first.vraag }];
    }),
  ];
  if (switched) return compareSwitched(project, asked, switched);
  return changedFirst(asked.map((each) => compareDays(project, each, before, after)));
}

/** Each case on its own day, first without and then with what is switched. */
function compareSwitched(project: Project, asked: readonly Asked[], { kind, id }: Switchable): Compared {
  const { program } = project;
  const isAct = kind === 'wijziging';
  const without = isAct ? createProject(project.sources, { without: [id] }) : project;
  const [fault] = without.diagnostics.filter(({ severity }) => severity === 'fout');
  if (isAct && fault) return { differences: [], problem: `Zonder ${id} bevatten de regels fouten: ${fault.text}` };
  const van = isAct ? { program: without.program } : { program, zonder: [id] };
  const naar = isAct ? { program } : { program, met: [id] };
  return changedFirst(
    asked.map((each) => {
      const [change] = compareLaws(van, naar, [each]).changed;
      return change ? changedBy(project, change, each) : unchanged(project, each);
    }),
  );
}

/** The same facts on another day: its law, its age, its year. */
function compareDays(project: Project, asked: Asked, before: string, after: string): Difference {
  const zaak = inAnyYear(project, asked.zaak);
  const on = (peildatum: string): Asked => ({ ...asked, zaak, vraag: { ...asked.vraag, peildatum } });
  const change = compareAsked(project.program, on(before), on(after));
  return change ? changedBy(project, change, asked) : unchanged(project, on(after));
}

function nameOf({ program }: Project, conclusion: string): string {
  return program.conclusions.find(({ id }) => id === conclusion)?.name ?? conclusion;
}

function changedBy(
  project: Project,
  { van, naar, leden, bedragen, verschil }: ChangedOutcome,
  { title, conclusion }: Asked,
): Difference {
  return {
    title,
    conclusion: nameOf(project, conclusion),
    before: van.tekst,
    after: naar.tekst,
    changed: true,
    ...(verschil === undefined ? {} : { difference: verschil }),
    gone: leden.weg,
    come: leden.erbij,
    amounts: bedragen.map((each) => ({ name: each.naam, before: each.van, after: each.naar })),
  };
}

function unchanged(project: Project, { title, conclusion, zaak, vraag }: Asked): Difference {
  const answer = project.ask(conclusion, zaak, vraag);
  const text = answer.ok ? outcomeText(answer.uitkomst) : answer.problem.message;
  const name = nameOf(project, conclusion);
  return { title, conclusion: name, before: text, after: text, changed: false, gone: [], come: [], amounts: [] };
}

function changedFirst(differences: readonly Difference[]): Compared {
  return {
    differences: [...differences.filter(({ changed }) => changed), ...differences.filter(({ changed }) => !changed)],
  };
}

/** A fact of one year becomes a fact of whatever year is asked about: the same case, in another year. */
function inAnyYear({ program }: Project, zaak: Zaak): Zaak {
  const perYear = new Set(program.facts.filter((fact) => fact.perYear).map(({ key }) => key));
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    if (perYear.has(key)) return entries.length === 1 ? entries[0]?.[1] : value;
    return Object.fromEntries(entries.map(([name, inside]) => [name, visit(inside, name)]));
  };
  return visit(zaak, '') as Zaak;
}
