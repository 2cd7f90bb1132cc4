/** The same questions on two days: what comes out otherwise, by how much, and which leden make the difference. */
import { groundsOf, outcomeText } from '../../../compiler/service/index.ts';
import type { Editor, Project, Uitkomst, Vraag, Zaak } from '../../../compiler/service/index.ts';
import type { Compared, CompareRequest, Difference } from './protocol.ts';

interface Asked {
  readonly title: string;
  readonly conclusion: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
}

export function compareAll(editor: Editor, { before, after, cases, examples }: CompareRequest): Compared {
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
  return changedFirst(asked.map((each) => compareDays(project, each, before, after)));
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
