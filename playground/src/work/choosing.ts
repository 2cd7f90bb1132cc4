/** The case that is worked on: a voorbeeld, or facts of the user's own; and the question that is put to it. */
import type { Zaak } from '../../../compiler/service/index.ts';
import { isSame, stoppedAnswer } from '../engine/after.ts';
import { Stopped, type Engine } from '../engine/client.ts';
import type { Question } from '../engine/protocol.ts';
import { placeOf } from '../parts/addresses.ts';
import { notify, state, type Selection } from '../state.ts';
import type { Kept } from './kept.ts';

export interface Choosing {
  readonly choose: (example: string) => Promise<void>;
  readonly ask: (question: Question) => Promise<void>;
  /** The chosen question once more, whose answer was stopped. */
  readonly askAgain: () => Promise<void>;
  /** Other facts for the chosen case; `lost`: what a click takes away by it, which the reader can get back. */
  readonly setZaak: (zaak: Zaak, lost?: string) => void;
}

const UNREAD =
  'Er is nu niets te berekenen: het lezen van de regels duurde te lang. Maak de laatste wijziging ongedaan, of pas haar aan.';
const TOO_LARGE =
  'Dit voorbeeld is niet geopend: het duurde te lang om zijn gegevens klaar te zetten. Maak het kleiner.';

/** `changed`: what is chosen is kept too. */
export function openChoosing(engine: Engine, changed: () => void): Choosing {
  async function other(part: Partial<Selection> & Pick<Selection, 'question'>): Promise<void> {
    const { selection } = state.get();
    if (selection === undefined) return;
    const { question } = part;
    state.set({ selection: { ...selection, ...part }, date: question.vraag.peildatum });
    changed();
    await put(engine.call, question);
  }

  /** Says what went, with the way back to the case as it was. */
  function wayBack(text: string, before: Selection): void {
    const run = (): void => void begin(engine, changed, before);
    notify({ kind: 'bericht', text, action: { label: 'Ongedaan maken', run } });
  }

  return {
    choose: async (id) => {
      const { selection: before } = state.get();
      try {
        await choose(engine, changed, id);
        if (before?.own === true) wayBack(`Uw eigen gegevens bij ‘${before.title}’ staan er niet meer.`, before);
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
        notify({ kind: 'let-op', text: state.get().isUnread ? UNREAD : TOO_LARGE });
      }
    },
    ask: (question) => other({ question }),
    askAgain: async () => {
      const { selection } = state.get();
      if (selection === undefined) return;
      state.set({ answered: undefined });
      await put(engine.again, selection.question);
    },
    setZaak: (zaak, lost) => {
      const { selection } = state.get();
      if (selection === undefined) return;
      if (lost !== undefined) wayBack(lost, selection);
      void other({ question: { ...selection.question, zaak }, own: true });
    },
  };
}

async function put(call: Engine['call'], question: Question): Promise<void> {
  const isStillAsked = (): boolean => state.get().selection?.question === question;
  try {
    const answered = await call('ask', question);
    const { answered: before } = state.get();
    if (!isStillAsked()) return;
    const isOther = before === undefined || !isSame(before, answered);
    state.set({ answeredOf: question, ...(isOther && { answered }) });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (isStillAsked()) state.set({ answered: stoppedAnswer(state.get().answered) });
  }
}

async function choose(engine: Engine, changed: () => void, id: string, conclusion?: string): Promise<void> {
  const example = await engine.call('example', { id });
  if (example === undefined) return;
  const { title, regeling, zaak, questions } = example;
  const first = questions.find((each) => each.conclusion === conclusion) ?? firstWrong(id, questions) ?? questions[0];
  if (first === undefined) return;
  await begin(engine, changed, { example: id, title, regeling, questions, question: { ...first, zaak }, own: false });
}

async function begin(engine: Engine, changed: () => void, selection: Selection): Promise<void> {
  const { question, example, own } = selection;
  const isStopped = !own && example !== undefined && state.get().stopped.has(example);
  state.set({
    selection,
    answered: isStopped ? stoppedAnswer(undefined) : undefined,
    date: question.vraag.peildatum,
  });
  changed();
  if (!isStopped) await put(engine.call, question);
}

/** The case that was filled in the last time, on the voorbeeld that it began as. */
async function chooseOwn(
  engine: Engine,
  changed: () => void,
  question: Question,
  id: string | undefined,
): Promise<void> {
  const example = id === undefined ? undefined : await engine.call('example', { id });
  const regeling = question.conclusion.split('/')[0] ?? '';
  const { title, questions } = example ?? { title: 'Eigen geval', questions: [] };
  await begin(engine, changed, { example: example?.id, title, regeling, questions, question, own: true });
}

export interface FirstChoice {
  readonly kept: Kept | undefined;
  /** Of what a first visit begins with, the conclusion that it shows. */
  readonly firstAsked: string;
}

/** To begin with: the voorbeeld that was chosen the last time, or the first of what is open. */
export async function chooseFirst(
  engine: Engine,
  changed: () => void,
  { kept, firstAsked }: FirstChoice,
): Promise<void> {
  const { file, overview } = state.get();
  const first = overview?.examples.find((each) => each.file === file) ?? overview?.examples[0];
  const wanted = kept?.example !== undefined && overview?.examples.some(({ id }) => id === kept.example);
  const id = wanted ? kept.example : first?.id;
  if (kept?.own) {
    await chooseOwn(engine, changed, kept.own, wanted ? id : undefined);
    return;
  }
  if (id === undefined) return;
  await choose(engine, changed, id, wanted ? undefined : firstAsked);
  if (kept?.file === undefined) openAtLid();
}

/** Of a voorbeeld that does not come out, the question that the reader wants explained. */
function firstWrong(id: string, questions: Selection['questions']): Selection['questions'][number] | undefined {
  const checks = state.get().marks.get(id)?.checks ?? [];
  const at = checks.findIndex(({ ok }) => !ok);
  if (checks.length === questions.length) return questions[at];
  return questions.find(({ conclusion }) => conclusion === checks[at]?.conclusion);
}

/** A first visit begins at the lid that the outcome rests on, not at the declarations. */
function openAtLid(): void {
  const { answered, outlines, date, file, here, goal } = state.get();
  const address = answered?.lines.find((line) => line.address !== undefined)?.address;
  const place = address === undefined ? undefined : placeOf(outlines, address, date);
  if (here !== undefined || goal !== undefined || place?.file !== file) return;
  const { start } = place.heading;
  state.set({ goal: { file, start, end: start, quiet: true } });
}
