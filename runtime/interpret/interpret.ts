/** Answers one question about a case. */
import type { Day } from '../date.ts';
import { parseDay, yearOf } from '../date.ts';
import { fault, shown } from '../fault.ts';
import { countingLaw, switchable } from '../ir/index.ts';
import type { Conclusion, Program } from '../ir/index.ts';
import type { FeitPad, Uitkomst, Uitleg } from '../outcome.ts';
import type { Vraag, Zaak } from '../zaak.ts';
import { frameOf } from './decide.ts';
import { snapped } from './grids.ts';
import { explain, withoutReasons } from './explain.ts';
import { stepsTaken, withSteps } from './meter.ts';
import type { Frame, Prepared, ReadCase, Run, Target } from './model.ts';
import { readZaak, reread } from './read-zaak.ts';
import { fineRun, runFor } from './run.ts';
import { outcomeValue } from './show.ts';
import { solve } from './solve.ts';
import type { Settled, Solved } from './solve.ts';
import { standsThroughout } from './throughout.ts';
import { formOf } from './values.ts';
import type { Atom, Missing, Value } from './values.ts';

export interface Question {
  /** Id of the conclusion. */
  readonly conclusion: string;
  readonly vraag: Vraag;
}

export interface InterpretOptions {
  /**
   * Whether to explain the outcome; `regels`: only which of its own rules count, not what they rest on; without it,
   * `uitleg` names the outcome only. Default true.
   */
  readonly uitleg?: boolean | 'regels';
  /** The most steps that it may take; more is a Fault `te-veel-rekenwerk`. Default: no limit. */
  readonly stappen?: number;
}

/** What is asked, found in the program and the case. */
interface Asked {
  readonly run: Run;
  readonly target: Target;
  readonly persons: readonly number[];
  readonly day: Day;
  readonly explained: boolean | 'regels';
}

/**
 * The outcome of a conclusion for the case on the day of the question. A case that is read beforehand (`readZaak`)
 * remembers what earlier questions found out. A question or case that cannot be right is a Fault.
 */
export function interpret(
  program: Program,
  zaak: Zaak | ReadCase,
  question: Question,
  options: InterpretOptions = {},
): Uitkomst<unknown> {
  if (typeof (question.vraag as unknown) !== 'object' || (question.vraag as unknown) === null)
    fault(
      'vraag',
      'geen-vraag',
      `${shown(question.vraag)} is geen vraag; schrijf bijvoorbeeld { "peildatum": "2025-03-01" }.`,
    );
  const first = isRead(zaak) ? zaak : readZaak(program, zaak);
  if (first.whole !== program) throw new Error('Internal error: the case was read for another program.');
  const read = reread(first, lawFor(program, question.vraag));
  const conclusion = conclusionOf(read.prepared, question.conclusion);
  const day = parseDay(question.vraag.peildatum, 'vraag.peildatum');
  const persons = conclusion.slots.map((slot) => personOf(read, question.vraag[slot], `vraag.${slot}`));
  const ask = (zaak: ReadCase): Uitkomst<unknown> =>
    counted(runFor(zaak, yearOf(day)), (run) =>
      answer({
        run,
        target: read.prepared.compiler.target(conclusion.id),
        persons,
        day,
        explained: options.uitleg ?? true,
      }),
    );
  return options.stappen === undefined ? ask(read) : within(read, yearOf(day), options.stappen, ask);
}

/** Adds up the steps that were taken for all questions of the run. */
function counted<T>(run: Run, work: (run: Run) => T): T {
  const before = stepsTaken();
  try {
    return work(run);
  } finally {
    run.steps += stepsTaken() - before;
  }
}

/**
 * What was stopped halfway is not remembered. Steps that earlier questions took in its place count: whether a question is
 * stopped does not depend on what was asked before it.
 */
function within<T>(read: ReadCase, year: number, steps: number, work: (read: ReadCase) => T): T {
  try {
    const answer = withSteps(steps, () => work(read));
    const taken = read.runs.get(year)?.steps ?? 0;
    return taken <= steps ? answer : withSteps(steps, () => work({ ...read, runs: new Map() }));
  } catch (error) {
    read.runs.delete(year);
    throw error;
  }
}

function isRead(zaak: Zaak | ReadCase): zaak is ReadCase {
  return (zaak as { kind?: unknown } | null | undefined)?.kind === 'gelezen zaak';
}

const laws = new WeakMap<Program, Map<string, Program>>();

/** The rules that count for the question; remembered, for questions come by the thousand. */
function lawFor(program: Program, vraag: Vraag): Program {
  const choice = `${vraag.met ?? ''}@${vraag.bekendOp ?? ''}`;
  const made = laws.get(program) ?? new Map<string, Program>();
  laws.set(program, made);
  const law = made.get(choice) ?? chosenLaw(program, vraag);
  made.set(choice, law);
  return law;
}

function chosenLaw(program: Program, { met, bekendOp }: Vraag): Program {
  if (met === undefined && bekendOp === undefined) return countingLaw(program);
  if (bekendOp !== undefined) parseDay(bekendOp, 'vraag.bekendOp');
  const names = (met ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !program.regelingen.some((one) => one.id === name || one.name === name));
  if (unknown !== undefined) {
    const choice = switchable(program)
      .map(({ id }) => id)
      .join(', ');
    fault(
      'vraag.met',
      'onbekende-regeling',
      `${shown(unknown)} is geen beleidsregel of uitspraak van deze regels; wel: ${choice || '(geen)'}.`,
    );
  }
  return countingLaw(program, { met: names, ...(bekendOp === undefined ? {} : { bekendOp }) });
}

function conclusionOf(prepared: Prepared, id: string): Conclusion {
  return (
    prepared.conclusions.get(id) ??
    fault('conclusion', 'onbekende-conclusie', `${shown(id)} is geen conclusie van deze regels.`)
  );
}

function personOf({ persons, complete }: ReadCase, id: string | undefined, path: string): number {
  if (id === undefined) return fault(path, 'persoon-ontbreekt', 'De vraag noemt hier geen persoon.');
  const person = persons.indexOf(id);
  if (person >= 0) return person;
  if (!complete) return persons.push(id) - 1;
  return fault(
    path,
    'onbekende-persoon',
    `${shown(id)} is geen persoon van deze zaak; de personen zijn: ${persons.join(', ') || '(geen)'}.`,
  );
}

function answer(asked: Asked): Uitkomst<unknown> {
  const { run, target, persons, day } = asked;
  const evaluate = (): Value => run.ask(run, target, persons, day);
  const solved = solve(run, evaluate);
  const likely = solved.kind === 'vast' ? solved : solved.perhaps;
  if (likely === undefined || (solved.kind === 'vast' && !mayChange(run, solved)))
    return solved.kind === 'vast' ? settledOutcome(asked, solved) : unknownOutcome(asked, solved);
  return whenFactsChange(asked, solved, likely);
}

const mayChange = ({ prepared }: Run, { regardless }: Settled): boolean =>
  prepared.analysis.looksAround && regardless.some(({ inTime }) => inTime);

/**
 * Trying out answers takes an unknown fact to be the same on all days of its hole. When an outcome then stands
 * whatever the answers, it must also stand when they change with the days. Where there are too many answers to try out,
 * this is how an outcome that seems to stand is proved.
 */
function whenFactsChange(asked: Asked, solved: Solved, likely: Settled): Uitkomst<unknown> {
  const { run, target, persons, day } = asked;
  const stands = standsThroughout(fineRun(run.zaak, target, day), { target, persons, day }, formOf(likely.value));
  if (stands === 'ja') return settledOutcome(asked, likely);
  const missing =
    solved.kind === 'open' ? solved.missing : likely.regardless.flatMap((atom) => atom.missing).map(withoutStretch);
  const outcome = unknownOutcome(asked, { kind: 'open', missing });
  return stands === 'te veel' ? { ...outcome, nietUitgezocht: true } : outcome;
}

const withoutStretch = ({ stretch, ...rest }: Missing): Missing => ({
  ...rest,
  pad: stretch === undefined ? rest.pad : `${rest.pad}@${stretch}`,
});

type Open = Extract<Uitkomst<unknown>, { soort: 'onbekend' | 'oordeelNodig' }>;

/** A fact outranks a judgement: only when no fact is missing, it is for a human to decide. */
function unknownOutcome(asked: Asked, { missing, only, first }: Solved & { kind: 'open' }): Open {
  const ontbreekt = missing.flatMap(({ soort, pad, naam, vraag }) =>
    soort === 'oordeel' ? [] : [{ soort, pad, naam, vraag }],
  );
  const oordelen = missing.flatMap(({ oordeel }) => (oordeel === undefined ? [] : [oordeel]));
  if (ontbreekt.length === 0 && oordelen.length > 0) {
    const tried = first !== undefined && oordelen.filter(({ soort }) => soort === 'ja-nee').length <= MOST_TRIED;
    return {
      soort: 'oordeelNodig',
      oordelen,
      ...(tried && perAnswer(asked, first)),
      uitleg: reasons(asked, undefined),
    };
  }
  return {
    soort: 'onbekend',
    ontbreekt,
    ...(oordelen.length > 0 && { oordelen }),
    ...(only && perAnswer(asked, only)),
    uitleg: reasons(asked, undefined),
  };
}

/** Each answer may lead to a further judgement, with its own answers; with more of them the tree is left out. */
const MOST_TRIED = 4;

function perAnswer(asked: Asked, atom: Atom): { readonly perAntwoord: Readonly<Record<string, Uitkomst<unknown>>> } {
  return { perAntwoord: { ja: whenAnswered(asked, atom, true), nee: whenAnswered(asked, atom, false) } };
}

/** The same question, once the answer is given. */
function whenAnswered(asked: Asked, only: Atom, given: boolean): Uitkomst<unknown> {
  const zaak = asked.run.answered.get(only)?.(given) ?? asked.run.zaak;
  return answer({ ...asked, run: runFor(zaak, asked.run.year) });
}

function settledOutcome(asked: Asked, { value, regardless }: Settled): Uitkomst<unknown> {
  const uitleg = reasons(asked, value);
  if (typeof value === 'object' && 'kind' in value && value.kind === 'strijdig') {
    const regels = value.rules.map((rule) => ({
      adres: rule.address,
      waarde: outcomeValue(asked.target.conclusion.type, rule.value) as boolean,
      ...(rule.about !== undefined && { over: rule.about }),
    }));
    return { soort: 'strijdig', regels, uitleg };
  }
  const ongeacht = [...new Set(regardless.flatMap(({ missing }) => missing.map(({ pad }) => pad)))];
  const facts = { uitleg, gebruikt: factsRead(asked), ...(ongeacht.length > 0 && { ongeacht }) };
  if (typeof value === 'object' && 'kind' in value && value.kind === 'geen') return { soort: 'geen', ...facts };
  return { soort: 'bepaald', waarde: outcomeValue(asked.target.conclusion.type, value), ...facts };
}

/** How many times what was read was gathered: a mark for what came by already, cheaper than a set. */
let visits = 0;

/** The facts on which the outcome was based, by path. */
function factsRead({ run, target, persons, day }: Asked): readonly FeitPad[] {
  visits += 1;
  const paths: FeitPad[] = [];
  const visit = (frame: Frame): void => {
    frame.visit = visits;
    for (const place of frame.facts) {
      if (place.visit === visits) continue;
      place.visit = visits;
      paths.push(place.path());
    }
    for (const call of frame.calls) if (call.visit !== visits) visit(call);
  };
  visit(frameOf(run, target, persons, snapped(run, target, day)));
  return [...new Set(paths)]; // facts of two regelingen may share a place
}

function reasons(asked: Asked, outcome: Value | undefined): Uitleg {
  const { run, target, persons, day, explained } = asked;
  if (explained === false) return withoutReasons(run, target, persons, day, outcome);
  return explain(run, target, persons, day, outcome, explained === 'regels');
}
