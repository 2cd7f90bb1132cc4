/** The same questions on two days, or without and with one act: what comes out otherwise, by how much, and which leden make the difference. */
import { compareLaws, createProject, groundsOf, outcomeText } from '../../../compiler/service/index.ts';
import type { ChangedOutcome, Editor, Project, Uitkomst, Vraag, Zaak } from '../../../compiler/service/index.ts';
import type { Compared, CompareRequest, Difference, Switchable } from './protocol.ts';

interface Asked {
  readonly title: string;
  readonly conclusion: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
}

export function compareAll(editor: Editor, { before, after, cases, examples, switched }: CompareRequest): Compared {
  const project = editor.project();
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
  const differences = asked.map((each): Difference => {
    const [change] = compareLaws(van, naar, [each]).changed;
    return change ? changedBy(change, each) : unchanged(project, each);
  });
  return changedFirst(differences);
}

function changedBy({ van, naar, leden, question }: ChangedOutcome, { title }: Asked): Difference {
  const { weg: gone, erbij: come } = leden;
  return { title, conclusion: question, before: van.tekst, after: naar.tekst, changed: true, gone, come };
}

function unchanged(project: Project, { title, conclusion, zaak, vraag }: Asked): Difference {
  const answer = project.ask(conclusion, zaak, vraag);
  const text = answer.ok ? outcomeText(answer.uitkomst) : answer.problem.message;
  const name = answer.ok ? answer.conclusion.name : conclusion;
  return { title, conclusion: name, before: text, after: text, changed: false, gone: [], come: [] };
}

function compareDays(project: Project, asked: Asked, before: string, after: string): Difference {
  const zaak = inAnyYear(project, asked.zaak);
  const on = (peildatum: string): Uitkomst<unknown> | string => {
    const answer = project.ask(asked.conclusion, zaak, { ...asked.vraag, peildatum });
    return answer.ok ? answer.uitkomst : answer.problem.message;
  };
  const [one, other] = [on(before), on(after)];
  const rules = (outcome: Uitkomst<unknown> | string): ReadonlySet<string> =>
    new Set(typeof outcome === 'string' ? [] : groundsOf(outcome.uitleg).all);
  const [countedBefore, countedAfter] = [rules(one), rules(other)];
  return {
    title: asked.title,
    conclusion: project.program.conclusions.find(({ id }) => id === asked.conclusion)?.name ?? asked.conclusion,
    before: shown(one),
    after: shown(other),
    changed: exact(one) !== exact(other),
    gone: [...countedBefore].filter((address) => !countedAfter.has(address)),
    come: [...countedAfter].filter((address) => !countedBefore.has(address)),
  };
}

function changedFirst(differences: readonly Difference[]): Compared {
  return {
    differences: [...differences.filter(({ changed }) => changed), ...differences.filter(({ changed }) => !changed)],
  };
}

function shown(outcome: Uitkomst<unknown> | string): string {
  return typeof outcome === 'string' ? outcome : outcomeText(outcome);
}

function exact(outcome: Uitkomst<unknown> | string): string {
  return typeof outcome === 'string' ? outcome : `${outcome.soort} ${outcome.uitleg.uitkomst}`;
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
