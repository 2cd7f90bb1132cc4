/** The desk: the texts as they came and as they are now, and the way between editor, worker and what is kept. */
import type { Fold, Location, Source, TextEdit, Zaak } from '../../compiler/service/index.ts';
import { startEngine, Stopped } from './engine/client.ts';
import type { Engine, Halted } from './engine/client.ts';
import EngineWorker from './engine/worker.ts?worker';
import type { Answered, Chosen, ChosenAnswer, News, Question, Ran, WantedBeside } from './engine/protocol.ts';
import { createReader } from './news.ts';
import { placeOf } from './parts/addresses.ts';
import { afterPicture } from './parts/picture.ts';
import { notify, state } from './state.ts';
import type { Selection, State } from './state.ts';
import { createHistory, type Texts } from './work/history.ts';
import { browserStorage, isWork, keep, keptTexts, textsIn, type Kept } from './work/kept.ts';

export interface Workshop {
  readonly engine: Engine;
  /** What is needed for the text has been read: the worker may read what it needs. */
  readonly prepare: () => void;
  /** The text can be changed: from now on the worker may take a processor of its own. */
  readonly begin: () => void;
  readonly text: (file: string) => string | undefined;
  readonly original: (file: string) => string | undefined;
  readonly texts: () => ReadonlyMap<string, string>;
  /** The user typed. */
  readonly typed: (file: string, text: string) => void;
  /** Changes files as one step that can be undone; null takes a file away. */
  readonly change: (after: Texts) => void;
  readonly apply: (edits: readonly TextEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: (file: string) => void;
  readonly resetAll: () => void;
  /** Hears of texts that changed otherwise than by typing in the editor. */
  readonly watchTexts: (see: (file: string, text: string | null) => void) => void;
  readonly kept: () => Kept;
  readonly choose: (example: string) => Promise<void>;
  readonly ask: (question: Question) => Promise<void>;
  /** The chosen question once more, whose answer was stopped. */
  readonly askAgain: () => Promise<void>;
  /** Other facts for the chosen case. */
  readonly setZaak: (zaak: Zaak) => void;
  readonly goTo: (place: Location) => void;
  /** What can be folded in the text as it is now; versions not in force on the day say so. */
  readonly folds: (file: string, date: string) => Promise<readonly Fold[]>;
  /** The voorbeelden that the reader sees: they are run before others. */
  readonly looksAt: (examples: readonly string[]) => void;
  /** When the worker knows every text as it is now. */
  readonly settled: () => Promise<void>;
}

/** A pause in typing this long begins a new step to undo, in ms. */
const NEW_STEP = 900;
const KEEP_AFTER = 250;

const STOPPED = {
  rules: 'De berekening duurde te lang en is gestopt. Maak de laatste wijziging ongedaan, of pas haar aan.',
  examples:
    'De berekening van meer dan één voorbeeld duurde te lang en is gestopt. De andere voorbeelden worden daarom niet nagerekend. Maak de laatste wijziging ongedaan, of pas haar aan.',
  example: (title: string) =>
    `De berekening van het voorbeeld ‘${title}’ duurde te lang en is gestopt. De andere voorbeelden worden wel nagerekend.`,
  question:
    'De berekening duurde te lang en is gestopt. Pas de gegevens of de vraag aan; de regels en de voorbeelden werken door.',
  beside:
    'Wat de leden in het gekozen voorbeeld opleveren, duurde te lang en is gestopt. Het staat niet naast de tekst; de regels en de voorbeelden werken door.',
};

interface Begin {
  readonly kept: Kept | undefined;
  /** It came with a link: the texts that the browser had kept, which it takes the place of. */
  readonly replaced: Kept['texts'] | undefined;
  /** Of what a first visit begins with, the conclusion that it shows. */
  readonly firstAsked: string;
}

export function openWorkshop(came: readonly Source[], { kept, replaced, firstAsked }: Begin): Workshop {
  const storage = browserStorage();
  const originals = new Map(came.map(({ file, text }) => [file, text]));
  const texts = new Map(originals);
  const history = createHistory();
  const watchers: ((file: string, text: string | null) => void)[] = [];
  const dirty = new Set<string>();
  /** Files that were changed in this window; of others another window may know better. */
  const mine = new Set<string>();
  let unsaved = false;
  let replacing = replaced !== undefined;
  let welcomed = kept?.welcomed ?? false;
  let version = 0;
  let busy = false;
  let begun = false;
  let waiters: (() => void)[] = [];
  let typedAt = -Infinity;
  let sending = false;
  let inView: readonly string[] = [];
  let besideAsked = '';
  /** What was chosen when the worker was last told of a change: its answer comes with the news. */
  let asked: { readonly version: number; readonly selection: Selection | undefined } = {
    version,
    selection: undefined,
  };
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const reader = createReader();

  const engine = startEngine(
    {
      ran: (ran) => {
        state.set(afterRan(ran));
      },
      news,
      stopped,
    },
    () => new EngineWorker(),
  );

  /** What the worker makes of the rules. */
  function news({ ran, ...told }: News): void {
    state.set({ ...reader.read(told), ...(ran && afterRan(ran)) });
    afterPicture(() => {
      seen(told.version);
    });
  }

  function stopped(what: Halted): void {
    const action = history.canUndo() ? { action: { label: 'Ongedaan maken', run: undo } } : {};
    switch (what.kind) {
      case 'rules':
        state.set({ marks: new Map(), ran: undefined }); // how they came out before says nothing of the rules as they are
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
        notify({ kind: 'let-op', text: STOPPED.question });
        return;
      case 'beside':
        notify({ kind: 'let-op', text: STOPPED.beside });
    }
  }

  /** It is about what is shown, and the text has not changed since. */
  function isWanted({ file, example }: WantedBeside): boolean {
    const now = state.get();
    return dirty.size === 0 && file === now.file && example === now.selection?.example;
  }

  /** Asks what stands beside the text when another text or voorbeeld is chosen; with a change of the text it comes by itself. */
  async function lookBeside(): Promise<void> {
    const { file, selection, beside, stopped: endless } = state.get();
    const example = selection?.example;
    if (example === undefined || endless.has(example) || !begun || version === 0) return;
    if (besideAsked === `${file}\n${example}` || (beside?.file === file && beside.example === example)) return;
    besideAsked = `${file}\n${example}`;
    await settled();
    try {
      const inlays = await engine.call('inlays', { file, example });
      if (isWanted({ file, example })) state.set({ beside: { file, example, inlays } });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    } finally {
      besideAsked = '';
    }
  }

  /** Of an older version too: what came out is told once, and what changed since is told after it. */
  function afterRan(ran: Ran): Partial<State> {
    const isLatest = ran.version === version;
    const ids = isLatest && ran.finished ? state.get().overview?.examples.map(({ id }) => id) : undefined;
    const { chosen, beside } = ran;
    const isAsked = chosen && asked.version === ran.version && asked.selection === state.get().selection;
    return {
      ...(isLatest && { ran }),
      ...(isAsked && afterAnswer(chosen)),
      ...(beside && isWanted(beside) && { beside }),
      ...withMarks(ran, ids && new Set(ids)),
    };
  }

  async function send(): Promise<void> {
    if (!begun || busy || dirty.size === 0) return;
    busy = true;
    const files = [...dirty].flatMap((file): Source[] => {
      const text = texts.get(file);
      return text === undefined ? [] : [{ file, text }];
    });
    const removed = [...dirty].filter((file) => !texts.has(file));
    dirty.clear();
    version += 1;
    const { file: first, selection } = state.get();
    const chosen = selection && chosenIn(selection);
    const example = selection?.example;
    asked = { version, selection };
    try {
      const told = await engine.update({
        files,
        removed,
        version,
        first,
        inView,
        ...(chosen && { chosen }),
        ...(example !== undefined && { beside: { file: first, example } }),
      });
      news(told);
      if (state.get().selection === undefined) await chooseFirst();
    } catch (error) {
      if (!(error instanceof Stopped))
        notify({ kind: 'let-op', text: `Er ging iets mis: ${(error as Error).message}` });
    } finally {
      busy = false;
      if (dirty.size > 0) void send();
      else afterPicture(tellWaiters);
    }
  }

  /** What came of the change is in the picture: now all the rest. */
  function seen(of: number): void {
    const rest = reader.rest();
    if (Object.keys(rest).length > 0) state.set(rest);
    engine.seen(of);
  }

  function tellWaiters(): void {
    if (busy || dirty.size > 0) return;
    const told = waiters;
    waiters = [];
    for (const tell of told) tell();
  }

  /** Once for all that changes in one go, and without waiting: what is on its way already holds back the next. */
  function sendSoon(): void {
    if (sending) return;
    sending = true;
    queueMicrotask(() => {
      sending = false;
      void send();
    });
  }

  function keepSoon(): void {
    unsaved = true;
    clearTimeout(keeping);
    keeping = setTimeout(save, KEEP_AFTER);
  }

  function schedule(): void {
    sendSoon();
    keepSoon();
    const edited = new Set([...new Set([...texts.keys(), ...originals.keys()])].filter(isEdited));
    const files = [...texts.keys()].toSorted();
    const before = state.get();
    const now = {
      edited: isSame([...before.edited], [...edited]) ? before.edited : edited,
      files: files.join('\n') === before.files.join('\n') ? before.files : files,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    };
    const names = Object.keys(now) as (keyof typeof now)[];
    if (names.some((name) => now[name] !== before[name])) state.set(now);
  }

  const isEdited = (file: string): boolean => texts.get(file) !== originals.get(file);

  function put(file: string, text: string | null): void {
    mine.add(file);
    if (text === null) texts.delete(file);
    else texts.set(file, text);
    dirty.add(file);
  }

  function putAll(changed: Texts): void {
    for (const [file, text] of changed) {
      put(file, text);
      for (const see of watchers) see(file, text);
    }
    const { file } = state.get();
    if (!texts.has(file)) state.set({ file: [...texts.keys()].toSorted()[0] ?? '' });
    schedule();
  }

  function change(after: Texts): void {
    const real = new Map([...after].filter(([file, text]) => (texts.get(file) ?? null) !== text));
    if (real.size === 0) return;
    history.add({ before: new Map([...real.keys()].map((file) => [file, texts.get(file) ?? null])), after: real });
    putAll(real);
  }

  function undo(): void {
    step(history.undo());
  }

  function step(changed: Texts | undefined): void {
    if (changed === undefined) return;
    const [file] = changed.keys();
    putAll(changed);
    if (file !== undefined && texts.has(file)) state.set({ file });
  }

  function apply(edits: readonly TextEdit[]): void {
    const after = new Map<string, string>();
    for (const { file, start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
      const now = after.get(file) ?? texts.get(file) ?? '';
      after.set(file, now.slice(0, start) + text + now.slice(end));
    }
    change(after);
  }

  function keptNow(): Kept {
    const changed = [...new Set([...texts.keys(), ...originals.keys()])].filter(isEdited);
    const { file, selection, theme } = state.get();
    return {
      texts: Object.fromEntries(changed.map((each) => [each, texts.get(each) ?? null])),
      file,
      theme,
      welcomed,
      ...(selection?.example !== undefined && { example: selection.example }),
      ...(selection?.own === true && { own: selection.question }),
    };
  }

  /** What other windows keep stays as it is, except for the files that were changed here. */
  function withOthers(now: Kept): Kept {
    const stored = replacing ? undefined : keptTexts(storage);
    if (stored === undefined) return now;
    const others = Object.entries(stored).filter(([file]) => !mine.has(file));
    const own = Object.entries(now.texts).filter(([file]) => mine.has(file));
    return { ...now, texts: Object.fromEntries([...others, ...own]) };
  }

  function save(): void {
    welcomed = true;
    unsaved = false;
    if (keep(storage, withOthers(keptNow()))) {
      replacing = false;
      return;
    }
    const { edited, selection } = state.get();
    if (edited.size === 0 && selection?.own !== true) return;
    notify({
      kind: 'let-op',
      text: 'Uw werk kan niet in deze browser worden bewaard: er is geen plaats, of het mag niet. Bewaar het zelf met Werk, Alle bestanden.',
    });
  }

  async function ask(question: Question, put = engine.call): Promise<void> {
    try {
      const answered = await put('ask', question);
      const before = state.get();
      if (before.selection?.question !== question) return;
      if (before.answered === undefined || !isSame(before.answered, answered)) state.set({ answered });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      if (state.get().selection?.question === question) state.set({ answered: stoppedAnswer(state.get().answered) });
    }
  }

  async function choose(id: string, conclusion?: string): Promise<void> {
    const example = await engine.call('example', { id });
    if (example === undefined) return;
    const { title, regeling, zaak, questions } = example;
    const first = questions.find((each) => each.conclusion === conclusion) ?? firstWrong(id, questions) ?? questions[0];
    if (first === undefined) return;
    await begin({ example: id, title, regeling, questions, question: { ...first, zaak }, own: false });
  }

  async function begin(selection: Selection): Promise<void> {
    const { question } = selection;
    const isStopped = !selection.own && selection.example !== undefined && state.get().stopped.has(selection.example);
    state.set({
      selection,
      answered: isStopped ? stoppedAnswer(undefined) : undefined,
      date: question.vraag.peildatum,
    });
    schedule();
    if (!isStopped) await ask(question);
  }

  /** The case that was filled in the last time, on the voorbeeld that it began as. */
  async function chooseOwn(question: Question, id: string | undefined): Promise<void> {
    const example = id === undefined ? undefined : await engine.call('example', { id });
    const regeling = question.conclusion.split('/')[0] ?? '';
    const { title, questions } = example ?? { title: 'Eigen geval', questions: [] };
    await begin({ example: example?.id, title, regeling, questions, question, own: true });
  }

  /** To begin with: the voorbeeld that was chosen the last time, or the first of what is open. */
  async function chooseFirst(): Promise<void> {
    const { file, overview } = state.get();
    const first = overview?.examples.find((each) => each.file === file) ?? overview?.examples[0];
    const wanted = kept?.example !== undefined && overview?.examples.some(({ id }) => id === kept.example);
    const id = wanted ? kept.example : first?.id;
    if (kept?.own) {
      await chooseOwn(kept.own, wanted ? id : undefined);
      return;
    }
    if (id === undefined) return;
    await choose(id, wanted ? undefined : firstAsked);
    if (kept?.file === undefined) openAtLid();
  }

  if (kept) {
    for (const [file, text] of Object.entries(kept.texts)) {
      if (text === null) texts.delete(file);
      else texts.set(file, text);
    }
  }
  if (replaced && Object.keys(replaced).length > 0) {
    const both = [...new Set([...Object.keys(replaced), ...Object.keys(kept?.texts ?? {})])];
    const before = (file: string): string | null =>
      file in replaced ? (replaced[file] ?? null) : (originals.get(file) ?? null);
    history.add({
      before: new Map(both.map((file) => [file, before(file)])),
      after: new Map(both.map((file) => [file, texts.get(file) ?? null])),
    });
  }
  for (const file of texts.keys()) dirty.add(file);
  addEventListener('pagehide', () => {
    if (unsaved) save(); // else another window may have kept more since
  });
  addEventListener('storage', ({ key, newValue }) => {
    const theirs = isWork(key) ? textsIn(newValue) : undefined;
    if (theirs) takeOver(theirs);
  });

  /** What another window changed is changed here too, as one step that can be undone. */
  function takeOver(theirs: Kept['texts']): void {
    const all = new Set([...texts.keys(), ...originals.keys(), ...Object.keys(theirs)]);
    const after = new Map<string, string | null>();
    for (const file of all) {
      const text = file in theirs ? (theirs[file] ?? null) : (originals.get(file) ?? null);
      if (text !== (texts.get(file) ?? null) && !(unsaved && mine.has(file))) after.set(file, text);
    }
    if (after.size === 0) return;
    change(after);
    for (const file of after.keys()) mine.delete(file);
    notify({
      kind: 'bericht',
      text: `In een ander venster is gewijzigd: ${[...after.keys()].join(', ')}. Dat staat nu ook hier; met Ongedaan maken gaat u terug.`,
    });
  }

  const settled = (): Promise<void> => {
    if (!busy && dirty.size === 0) return Promise.resolve();
    return new Promise((tell) => {
      waiters.push(tell);
      void send();
    });
  };

  /** The last that was asked: editor and fold marks ask the same after every change. */
  let folded: { readonly key: string; readonly found: Promise<readonly Fold[]> } | undefined;
  async function folds(file: string, date: string): Promise<readonly Fold[]> {
    await settled();
    const key = `${version} ${date} ${file}`;
    if (folded?.key !== key) folded = { key, found: engine.call('folding', { file, date }) };
    return folded.found;
  }

  state.watch(() => void lookBeside());

  queueMicrotask(schedule); // when the page has said which file is open

  return {
    engine,
    prepare: engine.prepare,
    begin: () => {
      begun = true;
      void send();
    },
    text: (file) => texts.get(file),
    original: (file) => originals.get(file),
    texts: () => texts,
    typed: (file, text) => {
      const before = texts.get(file) ?? '';
      if (before === text) return;
      put(file, text);
      void send(); // before all else: the worker goes on while the editor draws
      const now = performance.now();
      history.add({ before: new Map([[file, before]]), after: new Map([[file, text]]) }, now - typedAt < NEW_STEP);
      typedAt = now;
      schedule();
    },
    change,
    apply,
    undo,
    redo: () => {
      step(history.redo());
    },
    reset: (file) => {
      change(new Map([[file, originals.get(file) ?? null]]));
    },
    resetAll: () => {
      const all = [...new Set([...texts.keys(), ...originals.keys()])].filter(isEdited);
      change(new Map(all.map((file) => [file, originals.get(file) ?? null])));
    },
    watchTexts: (see) => {
      watchers.push(see);
    },
    kept: keptNow,
    choose: (id) => choose(id),
    ask: async (question) => {
      const { selection } = state.get();
      if (selection === undefined) return;
      state.set({ selection: { ...selection, question }, date: question.vraag.peildatum });
      keepSoon();
      await ask(question);
    },
    askAgain: async () => {
      const { selection } = state.get();
      if (selection === undefined) return;
      state.set({ answered: undefined });
      await ask(selection.question, engine.again);
    },
    setZaak: (zaak) => {
      const { selection } = state.get();
      if (selection === undefined) return;
      const question = { ...selection.question, zaak };
      state.set({ selection: { ...selection, question, own: true } });
      keepSoon();
      void ask(question);
    },
    folds,
    looksAt: (examples) => {
      inView = examples;
    },
    settled,
    goTo: ({ file, start, end }) => {
      state.set({ file, goal: { file, start, end }, tab: 'regels', panelOnly: false });
    },
  };
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

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The question as it is put again when the rules are others. */
function chosenIn({ example, question, questions, own }: Selection): Chosen {
  const { conclusion, vraag } = question;
  const follows = questions.some((each) => each.conclusion === conclusion && isSame(each.vraag, vraag));
  return { question, follows, ...(example !== undefined && !own && { example }) };
}

/** The answer to what is still asked. */
function afterAnswer({ answered, example, question }: ChosenAnswer): Partial<State> {
  const { selection, answered: before } = state.get();
  const questions = example?.questions;
  const isOther = question && selection && !isSame([selection.question, selection.questions], [question, questions]);
  return {
    ...(isOther && { selection: { ...selection, question, questions: questions ?? selection.questions } }),
    ...((before === undefined || !isSame(before, answered)) && { answered }),
  };
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
function stoppedAnswer(before: Answered | undefined): Answered {
  const nothing = { lines: [], missing: [], judgements: [] };
  return { question: before?.question ?? '', soort: 'gestopt', text: 'De berekening is gestopt.', ...nothing };
}

/** Marks stay until there are newer ones, so that the list does not flicker. */
function withMarks(told: Ran, present: ReadonlySet<string> | undefined): Partial<State> {
  const known = state.get().marks;
  const gone = present ? [...known.keys()].filter((id) => !present.has(id)) : [];
  if (told.marks.length === 0 && gone.length === 0) return {};
  const marks = new Map(known);
  for (const mark of told.marks) marks.set(mark.id, mark);
  for (const id of gone) marks.delete(id);
  const stopped = new Set([...state.get().stopped].filter((id) => !marks.has(id)));
  return { marks, ...(stopped.size < state.get().stopped.size && { stopped }) };
}
