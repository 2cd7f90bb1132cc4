/** The desk: what the views may do with the texts, the worker and what is chosen. */
import type { Fold, Location, Source, TextEdit, Zaak } from '../../compiler/service/index.ts';
import type { Engine } from './engine/client.ts';
import type { Question } from './engine/protocol.ts';
import { openSending } from './engine/sending.ts';
import { state } from './state.ts';
import { chooseFirst, openChoosing } from './work/choosing.ts';
import type { Texts } from './work/history.ts';
import type { Kept } from './work/kept.ts';
import { openKeeping } from './work/keeping.ts';
import { openTexts } from './work/texts.ts';

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
  /** Other facts for the chosen case; `lost`: what a click takes away by it, which the reader can get back. */
  readonly setZaak: (zaak: Zaak, lost?: string) => void;
  readonly goTo: (place: Location) => void;
  /** To where a fact or an amount is described, by its id. */
  readonly goToDeclaration: (id: string) => Promise<void>;
  /** What can be folded in the text as it is now; versions not in force on the day say so. */
  readonly folds: (file: string, date: string) => Promise<readonly Fold[]>;
  /** The voorbeelden that the reader sees: they are run before others. */
  readonly looksAt: (examples: readonly string[]) => void;
  /** When the worker knows every text as it is now. */
  readonly settled: () => Promise<void>;
}

interface Begin {
  readonly kept: Kept | undefined;
  /** It came with a link: the texts that the browser had kept, which it takes the place of. */
  readonly replaced: Kept['texts'] | undefined;
  /** Of what a first visit begins with, the conclusion that it shows. */
  readonly firstAsked: string;
}

export function openWorkshop(came: readonly Source[], { kept, replaced, firstAsked }: Begin): Workshop {
  const texts = openTexts(came, kept?.texts, replaced);
  const sending = openSending(texts, (known) => chooseFirst(known, keeping.soon, { kept, firstAsked }));
  const keeping = openKeeping(texts, { welcomed: kept?.welcomed ?? false, replacing: replaced !== undefined });
  const { engine, settled } = sending;
  const { choose, ask, askAgain, setZaak } = openChoosing(engine, keeping.soon);

  /** The last that was asked: editor and fold marks ask the same after every change. */
  let folded: { readonly key: string; readonly found: Promise<readonly Fold[]> } | undefined;
  async function folds(file: string, date: string): Promise<readonly Fold[]> {
    await settled();
    const key = `${sending.version()} ${date} ${file}`;
    if (folded?.key !== key) folded = { key, found: engine.call('folding', { file, date }) };
    return folded.found;
  }

  const goTo: Workshop['goTo'] = ({ file, start, end }) => {
    state.set({ file, goal: { file, start, end }, tab: 'regels', panelOnly: false });
  };

  queueMicrotask(texts.announce); // when the page has said which file is open

  return {
    engine,
    prepare: engine.prepare,
    begin: sending.begin,
    text: texts.get,
    original: texts.original,
    texts: texts.all,
    typed: texts.typed,
    change: texts.change,
    apply: texts.apply,
    undo: texts.undo,
    redo: texts.redo,
    reset: texts.reset,
    resetAll: texts.resetAll,
    watchTexts: (see) => {
      texts.watch({ told: see });
    },
    kept: keeping.kept,
    choose,
    ask,
    askAgain,
    setZaak,
    folds,
    looksAt: sending.looksAt,
    settled,
    goTo,
    goToDeclaration: async (id) => {
      await settled();
      const place = await engine.call('declaration', { id });
      if (place) goTo({ ...place, end: place.start });
    },
  };
}
