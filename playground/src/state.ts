/** What the views share: the texts, what the worker made of them, and what is chosen. */
import type { ExampleMark, OutlineNode } from '../../compiler/service/index.ts';
import type { Answered, Beside, Overview, Question, Ran } from './engine/protocol.ts';
import { createStore } from './store.ts';

export const panels = ['gegevens', 'verloop', 'vergelijken', 'typescript', 'register'] as const;
export type Panel = (typeof panels)[number];

/** What is seen on a narrow screen, one at a time. */
export type Tab = 'regelingen' | 'regels' | 'voorbeelden' | 'uitkomst' | Panel;

export type DialogName = 'hulp' | 'delen' | 'werk' | 'zinsvormen';

/** The case that inlay, explanation, form and plot are about. */
export interface Selection {
  /** The voorbeeld it is, or began as. */
  readonly example: string | undefined;
  readonly title: string;
  readonly regeling: string;
  readonly question: Question;
  readonly questions: readonly Pick<Question, 'conclusion' | 'vraag'>[];
  /** Its facts are no longer those of the voorbeeld. */
  readonly own: boolean;
}

export interface Notice {
  readonly kind: 'bericht' | 'let-op';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Where the editor should go, or the explanation. */
export interface Goal {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** Brings it into view, and leaves the keyboard where it is. */
  readonly quiet?: boolean;
}

export interface State {
  readonly files: readonly string[];
  /** Files whose text is not what it came as. */
  readonly edited: ReadonlySet<string>;
  readonly file: string;
  readonly overview: Overview | undefined;
  readonly outlines: Readonly<Record<string, readonly OutlineNode[]>>;
  /** How each voorbeeld came out, by id; places count from the voorbeeld itself, which may have moved since. */
  readonly marks: ReadonlyMap<string, ExampleMark>;
  /** Voorbeelden whose computation did not end and was stopped. */
  readonly stopped: ReadonlySet<string>;
  /** The rules could not be read in time: nothing can be computed until they are others. */
  readonly isUnread: boolean;
  readonly ran: Ran | undefined;
  readonly selection: Selection | undefined;
  readonly answered: Answered | undefined;
  /** The question that was last answered, and not stopped. */
  readonly answeredOf: Question | undefined;
  /** What the leden of a file yield in the chosen voorbeeld. */
  readonly beside: Beside | undefined;
  /** The day of the law that is shown: versions not in force then are dimmed. */
  readonly date: string;
  readonly goal: Goal | undefined;
  /** The address whose place in the explanation is looked for. */
  readonly sought: { readonly address: string } | undefined;
  /** The fact that is looked for in the form, by its path in the case. */
  readonly soughtFact: { readonly pad: string } | undefined;
  /** The lid in which the cursor stands. */
  readonly here: OutlineNode | undefined;
  readonly panel: Panel | undefined;
  /** The panel has the place of the text too. */
  readonly panelOnly: boolean;
  readonly tab: Tab;
  readonly dialog: DialogName | undefined;
  readonly tour: { readonly name: string; readonly step: number } | undefined;
  readonly notices: readonly Notice[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly theme: 'licht' | 'donker' | 'systeem';
  /** What the theme comes to on this device. */
  readonly dark: boolean;
}

export const state = createStore<State>({
  files: [],
  edited: new Set(),
  file: '',
  overview: undefined,
  outlines: {},
  marks: new Map(),
  stopped: new Set(),
  isUnread: false,
  ran: undefined,
  selection: undefined,
  answered: undefined,
  answeredOf: undefined,
  beside: undefined,
  date: '2025-01-01',
  goal: undefined,
  sought: undefined,
  soughtFact: undefined,
  here: undefined,
  panel: undefined,
  panelOnly: false,
  tab: 'regels',
  dialog: undefined,
  tour: undefined,
  notices: [],
  canUndo: false,
  canRedo: false,
  theme: 'systeem',
  dark: false,
});

/** Says something in the bar at the bottom; the same thing only once. */
export function notify(notice: Notice): void {
  const others = state.get().notices.filter(({ text }) => text !== notice.text);
  state.set({ notices: [...others, notice].slice(-3) });
}

export function dismiss(notice: Notice): void {
  state.set({ notices: state.get().notices.filter((each) => each !== notice) });
}
