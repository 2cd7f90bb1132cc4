/** What the worker tells, as the page shows it from then on. */
import type { AskedCase } from '../../../compiler/service/index.ts';
import { notify, state, type Selection, type State } from '../state.ts';
import type { Halted } from './client.ts';
import type { Answered, Chosen, ChosenAnswer, Ran } from './protocol.ts';

/** The question as it is put again when the rules are others. */
export function chosenIn({ example, question, questions, own }: Selection): Chosen {
  const { conclusion, vraag } = question;
  const follows = questions.some((each) => each.conclusion === conclusion && isSame(each.vraag, vraag));
  return { question, follows, ...(example !== undefined && !own && { example }) };
}

/** The case that Uitkomst explains: its values stand beside the text, and where the mouse rests. */
export function caseShown(selection: Selection): string | AskedCase {
  const { title, question, questions } = selection;
  const { example, follows } = chosenIn(selection);
  if (follows && example !== undefined) return example;
  const own = selection.own ? `${title}, met andere gegevens` : title;
  return { title: own, zaak: question.zaak, questions: follows ? questions : [question] };
}

/** Whether it is the same case, also when its voorbeeld was read anew. */
export function isSameCase(one: Selection | undefined, other: Selection | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return one === other;
  const [first, second] = [caseShown(one), caseShown(other)];
  return typeof first === 'string' && first === second;
}

/** The answer to what is still asked. */
export function afterAnswer({ answered, example, question }: ChosenAnswer): Partial<State> {
  const { selection, answered: before } = state.get();
  const questions = example?.questions;
  const isOther = question && selection && !isSame([selection.question, selection.questions], [question, questions]);
  return {
    ...(isOther && {
      selection: { ...selection, question, questions: questions ?? selection.questions },
      answeredOf: question,
    }),
    ...((before === undefined || !isSame(before, answered)) && { answered }),
  };
}

/** Marks stay until there are newer ones, so that the list does not flicker. `present`: when it is known which there are. */
export function withMarks(told: Ran, present: ReadonlySet<string> | undefined): Partial<State> {
  const { marks: known, stopped: before } = state.get();
  const gone = present ? [...known.keys()].filter((id) => !present.has(id)) : [];
  const stopped = new Set(
    [...before].filter((id) => told.marks.every((mark) => mark.id !== id) && present?.has(id) !== false),
  );
  const isStopped = stopped.size < before.size && { stopped };
  if (told.marks.length === 0 && gone.length === 0) return { ...isStopped };
  const marks = new Map(known);
  for (const mark of told.marks) marks.set(mark.id, mark);
  for (const id of gone) marks.delete(id);
  return { marks, ...isStopped };
}

/** Said until they are read. */
export const UNREAD_RULES =
  'Het lezen van de regels duurde te lang en is gestopt. Er is nu geen enkele uitkomst. Maak de laatste wijziging ongedaan, of pas haar aan.';

const STOPPED = {
  rules: UNREAD_RULES,
  examples:
    'De berekening van meer dan één voorbeeld duurde te lang en is gestopt. De andere voorbeelden worden daarom niet nagerekend. Maak de laatste wijziging ongedaan, of pas haar aan.',
  example: (title: string) =>
    `De berekening van het voorbeeld ‘${title}’ duurde te lang en is gestopt. De andere voorbeelden worden wel nagerekend.`,
  question:
    'De berekening duurde te lang en is gestopt. Pas de gegevens of de vraag aan; de regels en de voorbeelden werken door.',
  beside:
    'Wat de leden in het gekozen voorbeeld opleveren, duurde te lang en is gestopt. Het staat niet naast de tekst; de regels en de voorbeelden werken door.',
};

/** What did not end, said to the reader and shown where its outcome would be. `back`: a way to the texts as they were. */
export function afterStop(what: Halted, back: { readonly label: string; readonly run: () => void } | undefined): void {
  const action = back && { action: back };
  switch (what.kind) {
    case 'rules':
      state.set({ marks: new Map(), ran: undefined, isUnread: true }); // how they came out before says nothing of the rules as they are
      notify({ kind: 'let-op', text: STOPPED.rules, ...action });
      return;
    case 'example': {
      const title = state.get().overview?.examples.find(({ id }) => id === what.id)?.title ?? what.id;
      state.set(withoutMark(what.id));
      if (what.isLast) notify({ kind: 'let-op', text: STOPPED.examples, ...action });
      else if (what.isNew) notify({ kind: 'let-op', text: STOPPED.example(title), ...action });
      return;
    }
    case 'question':
      if (what.asked === 'ask' && isSame(what.body, state.get().selection?.question))
        state.set({ answered: stoppedAnswer(state.get().answered) });
      if (what.asked !== 'example') notify({ kind: 'let-op', text: STOPPED.question }); // who chooses one says so himself
      return;
    case 'beside':
      notify({ kind: 'let-op', text: STOPPED.beside });
  }
}

/** A voorbeeld is grey when its computation was stopped. */
function withoutMark(id: string): Partial<State> {
  const { marks: known, stopped, selection, answered } = state.get();
  const marks = new Map(known);
  marks.delete(id);
  const isChosen = selection?.example === id && !selection.own;
  return {
    marks,
    stopped: new Set([...stopped, id]),
    ...(isChosen && { answered: stoppedAnswer(answered) }),
  };
}

/** In the place of an outcome that would never come. */
export function stoppedAnswer(before: Answered | undefined): Answered {
  const nothing = { lines: [], missing: [], judgements: [] };
  return { question: before?.question ?? '', soort: 'gestopt', text: 'De berekening is gestopt.', ...nothing };
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
