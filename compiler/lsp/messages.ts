/** Tells the editor what is wrong, a moment after each change: first in the text, then in what the voorbeelden give. */
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver/node';

import { failureText, type ExampleMark } from '../service/index.ts';
import { lensesOf } from './overview.ts';
import { breath, type Session } from './session.ts';
import { diagnosticOf, rangeOf, SOURCE, type Place } from './translate.ts';

/** Milliseconds of rest after a keystroke before messages are sent. */
const REST = 60;

export class Messages {
  readonly #connection: Connection;
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the changes: what was begun for an older one is left. */
  #turn = 0;
  /** By uri, what the editor was told last. */
  readonly #published = new Map<string, string>();
  /** The last results; those of before stand until there are new ones. */
  #marks: ReadonlyMap<string, ExampleMark> = new Map();

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
    connection.onCodeLens(({ textDocument }) => {
      const file = session.file(textDocument);
      const shown = file !== undefined && session.settings.voorbeeldenMelden;
      return shown ? lensesOf(session.place, file, this.#marks) : [];
    });
  }

  /** Something changed: tell what is wrong now, when there is a moment of rest. */
  later(): void {
    this.end();
    this.#timer = setTimeout(() => void this.#publish(this.#turn), REST);
  }

  /** Leaves what was begun. */
  end(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  async #publish(turn: number): Promise<void> {
    const { settings } = this.#session;
    try {
      if (!settings.voorbeeldenMelden) this.#marks = new Map();
      this.#send();
      if (settings.voorbeeldenMelden) await this.#runAll(turn);
      await this.#prepare(turn);
    } catch (error) {
      this.#connection.console.error(failureText(error, false));
    }
  }

  async #runAll(turn: number): Promise<void> {
    // those before the eyes first, then the others; each time all that is known is told
    const [seen, others] = this.#toRun();
    await this.#run(turn, seen);
    await this.#run(turn, others);
  }

  /** The first completion is not the one that has to wait. */
  async #prepare(turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    for (const _ of this.#session.editor.prepareCompletion()) {
      await breath();
      if (turn !== this.#turn) return;
    }
  }

  /** The voorbeelden of the files that are open, and the other ones of the workspace. */
  #toRun(): readonly [readonly ExampleMark[], readonly ExampleMark[]] {
    const { editor, workspace } = this.#session;
    const own = editor.examples().filter(({ file }) => workspace.isOwn(file));
    const known = new Set(own.map(({ id }) => id));
    this.#marks = new Map([...this.#marks].filter(([id]) => known.has(id)));
    return [own.filter(({ file }) => workspace.isOpen(file)), own.filter(({ file }) => !workspace.isOpen(file))];
  }

  /** Runs voorbeelden, one at a time, and tells what came out; nothing when the text changed meanwhile. */
  async #run(turn: number, examples: readonly ExampleMark[]): Promise<void> {
    const { editor, refreshes } = this.#session;
    const marks = new Map(this.#marks);
    if (turn !== this.#turn || examples.length === 0) return;
    for (const mark of editor.runExamples(
      undefined,
      examples.map(({ id }) => id),
    )) {
      if (turn !== this.#turn) return;
      marks.set(mark.id, mark);
      await breath();
    }
    if (turn !== this.#turn) return;
    this.#marks = marks;
    this.#send();
    if (refreshes.lenses) await this.#connection.sendRequest('workspace/codeLens/refresh');
  }

  #send(): void {
    const { place, workspace } = this.#session;
    const own = workspace.own();
    for (const file of own) {
      const wrong = [...this.#marks.values()].filter((mark) => mark.file === file && mark.state === 'fout');
      this.#tell(place.uriOf(file), [
        ...place.editor.diagnostics(file).map((each) => diagnosticOf(place, each)),
        ...wrong.flatMap((mark) => failing(place, mark)),
      ]);
    }
    // of a file that is gone nothing stays behind
    const here = new Set(own.map(place.uriOf));
    for (const uri of [...this.#published.keys()].filter((each) => !here.has(each))) {
      this.#tell(uri, []);
      this.#published.delete(uri);
    }
  }

  /** Only what is new. */
  #tell(uri: string, diagnostics: Diagnostic[]): void {
    const key = JSON.stringify(diagnostics);
    if (this.#published.get(uri) === key) return;
    this.#published.set(uri, key);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

function failing(place: Place, { file, title, checks }: ExampleMark): Diagnostic[] {
  return checks
    .filter(({ ok }) => !ok)
    .map(({ start, expected, got, question, difference }) => {
      const range = rangeOf(place, file, { start, end: start });
      const { line, character } = range.start;
      return {
        range: { start: range.start, end: { line, character: character + 1 } },
        severity: DiagnosticSeverity.Warning,
        code: 'voorbeeld-komt-niet-uit',
        source: SOURCE,
        message: `Voorbeeld ‘${title}’, ${question}: verwacht ${expected}, kreeg ${got}.${difference === undefined ? '' : ` ${difference}`}`,
      };
    });
}
