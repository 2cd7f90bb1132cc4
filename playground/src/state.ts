/** What the views share: the texts, what the worker made of them, and what is chosen. */
import type { ExampleResult } from '../../compiler/service/index.ts';
import type { Answered, Overview, Question, Ran } from './engine/protocol.ts';
import { createStore } from './store.ts';

export interface State {
  /** The file in the editor. */
  readonly file: string;
  readonly overview: Overview | undefined;
  readonly results: ReadonlyMap<string, ExampleResult>;
  readonly ran: Ran | undefined;
  /** The chosen voorbeeld. */
  readonly chosen: string | undefined;
  readonly question: Question | undefined;
  readonly answered: Answered | undefined;
  /** What was last done or went wrong, for the status line and for who cannot see the page. */
  readonly notice: string;
}

export const state = createStore<State>({
  file: '',
  overview: undefined,
  results: new Map(),
  ran: undefined,
  chosen: undefined,
  question: undefined,
  answered: undefined,
  notice: '',
});
