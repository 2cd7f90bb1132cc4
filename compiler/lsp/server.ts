/** One conversation with an editor. */
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  DiagnosticSeverity,
  InlayHintKind,
  ResponseError,
  SemanticTokensBuilder,
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type Diagnostic,
  type DidChangeWorkspaceFoldersParams,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { tokenClasses, type ExampleMark, type Source } from '../service/index.ts';
import { guarded } from './guarded-input.ts';
import { highlightsOf, lensesOf, linksOf, symbolsFor } from './overview.ts';
import {
  actionOf,
  completionOf,
  diagnosticOf,
  foldOf,
  hoverOf,
  legendOf,
  locationOf,
  rangeOf,
  SOURCE,
  symbolOf,
  workspaceEdit,
  type Legend,
  type Place,
} from './translate.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

export interface ServeOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
  /** The rules that come with Lidwoord, by full path. */
  readonly library: () => readonly Source[];
}

/** What the user set in the editor. */
interface Settings {
  /** Day in force: versions of other days are dimmed, and citations shown as of this day. */
  readonly peildatum?: string;
  /** Id of the voorbeeld whose values stand beside the leden. */
  readonly voorbeeld?: string;
  readonly waarden: boolean;
  /** Whether a voorbeeld that does not come out is reported as a message. */
  readonly voorbeeldenMelden: boolean;
}

const DEFAULTS: Settings = { waarden: true, voorbeeldenMelden: true };

/** Milliseconds of rest after a keystroke before messages are sent. */
const REST = 60;

/** Answers until the editor leaves; the exit code of the protocol. */
export function serve(options: ServeOptions): Promise<0 | 1> {
  return new Promise((resolve) => {
    const connection = createConnection(guarded(options.input), options.output);
    const session = new Session(connection, options);
    session.begin();
    let asked = false;
    connection.onShutdown(() => {
      asked = true;
      session.end();
    });
    connection.onExit(() => {
      resolve(asked ? 0 : 1);
    });
    options.input.on('end', () => {
      session.end();
      resolve(asked ? 0 : 1);
    });
    connection.listen();
  });
}

class Session {
  readonly #connection: Connection;
  readonly #options: ServeOptions;
  readonly #documents = new TextDocuments(TextDocument);
  #workspace: Workspace;
  #legend: Legend = legendOf(false, tokenClasses);
  #settings: Settings = DEFAULTS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the changes: what was begun for an older one is left. */
  #turn = 0;
  readonly #published = new Map<string, string>();
  /** The last results; those of before stand until there are new ones. */
  #marks = new Map<string, ExampleMark>();
  #folders: readonly string[] = [];
  #canRefreshInlays = false;
  #canRefreshLenses = false;

  constructor(connection: Connection, options: ServeOptions) {
    this.#connection = connection;
    this.#options = options;
    this.#workspace = openWorkspace([], options.library);
  }

  begin(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => {
      this.#later();
    });
    this.#documents.onDidChangeContent(({ document }) => {
      this.#workspace.open(document.uri, document.getText());
      this.#later();
    });
    this.#documents.onDidClose(({ document }) => {
      this.#workspace.close(document.uri);
      this.#later();
    });
    this.#documents.listen(connection);
    connection.onDidChangeWatchedFiles(({ changes }) => {
      changes.forEach(({ uri }) => {
        this.#workspace.changedOnDisk(uri);
      });
      this.#later();
    });
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      this.#settings = readSettings((settings as { lidwoord?: unknown } | null)?.lidwoord);
      this.#later();
      this.#refreshInlays();
    });
    connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }: DidChangeWorkspaceFoldersParams) => {
      const gone = new Set(event.removed.map(({ uri }) => uri));
      this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...event.added.map(({ uri }) => uri)];
      this.#workspace = openWorkspace(this.#folders, this.#options.library);
      for (const document of this.#documents.all()) this.#workspace.open(document.uri, document.getText());
      this.#later();
    });
    this.#answers();
    this.#around();
    this.#examples();
  }

  end(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  get #place(): Place {
    return { editor: this.#workspace.editor(), uriOf: this.#workspace.uriOf };
  }

  #initialize(params: InitializeParams): InitializeResult {
    const one = params.rootUri ?? (params.rootPath ? pathToFileURL(params.rootPath).href : undefined); // older editors
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (one === undefined ? [] : [one]);
    this.#workspace = openWorkspace(this.#folders, this.#options.library);
    const wishes = (params.initializationOptions ?? {}) as { eigenKlassen?: unknown; instellingen?: unknown };
    this.#settings = readSettings(wishes.instellingen);
    this.#legend = legendOf(wishes.eigenKlassen === true, tokenClasses);
    this.#canRefreshLenses = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    this.#canRefreshInlays = params.capabilities.workspace?.inlayHint?.refreshSupport === true;
    return {
      serverInfo: { name: 'lidwoord', version: this.#options.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        completionProvider: { triggerCharacters: [' '] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider: { prepareProvider: true },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        documentFormattingProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        inlayHintProvider: true,
        documentHighlightProvider: true,
        documentLinkProvider: {},
        workspaceSymbolProvider: true,
        codeLensProvider: {},
        semanticTokensProvider: { legend: { tokenTypes: [...this.#legend.types], tokenModifiers: [] }, full: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  /** The file and the offset that a request is about; undefined for a document that is not ours. */
  #at(uri: string, position: { line: number; character: number }): { file: string; offset: number } | undefined {
    const file = this.#file(uri);
    if (file === undefined) return undefined;
    return { file, offset: this.#workspace.editor().offset(file, { line: position.line, column: position.character }) };
  }

  #file(uri: string): string | undefined {
    const file = this.#workspace.fileOf(uri);
    return file !== undefined && this.#workspace.editor().text(file) !== undefined ? file : undefined;
  }

  #answers(): void {
    const connection = this.#connection;
    connection.onCompletion(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      if (!at) return [];
      const place = this.#place;
      return place.editor.completion(at.file, at.offset).map((each) => completionOf(place, at.file, each));
    });
    connection.onHover(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      const place = this.#place;
      const { peildatum, voorbeeld } = this.#settings;
      const found =
        at &&
        place.editor.hover(at.file, at.offset, {
          ...(peildatum ? { date: peildatum } : {}),
          ...(voorbeeld ? { example: voorbeeld } : {}),
        });
      return found ? hoverOf(place, at.file, found) : null;
    });
    connection.onDefinition(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      const place = this.#place;
      return at ? place.editor.definition(at.file, at.offset).map((each) => locationOf(place, each)) : [];
    });
    connection.onReferences(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      const place = this.#place;
      return at ? place.editor.references(at.file, at.offset).map((each) => locationOf(place, each)) : [];
    });
    connection.onPrepareRename(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      const place = this.#place;
      const found = at && place.editor.renamable(at.file, at.offset);
      if (!found) throw new ResponseError(INVALID, 'Hier staat geen naam die u kunt wijzigen.');
      return { range: rangeOf(place, at.file, found), placeholder: found.name };
    });
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      this.#rename(textDocument.uri, position, newName),
    );
    connection.onDocumentSymbol(({ textDocument }) => {
      const file = this.#file(textDocument.uri);
      const place = this.#place;
      return file === undefined ? [] : place.editor.outline(file).map((node) => symbolOf(place, node));
    });
    connection.onFoldingRanges(({ textDocument }) => {
      const file = this.#file(textDocument.uri);
      const place = this.#place;
      return file === undefined
        ? []
        : place.editor.folding(file, this.#settings.peildatum).map((fold) => foldOf(place, file, fold));
    });
    connection.onDocumentFormatting(async ({ textDocument }) => {
      const file = this.#file(textDocument.uri);
      if (file === undefined) return [];
      const place = this.#place;
      const edits = await place.editor.format(file);
      return edits.map((edit) => ({ range: rangeOf(place, file, edit), newText: edit.text }));
    });
    connection.onCodeAction(({ textDocument, range }) => {
      const file = this.#file(textDocument.uri);
      if (file === undefined) return [];
      const place = this.#place;
      const start = place.editor.offset(file, { line: range.start.line, column: range.start.character });
      const end = place.editor.offset(file, { line: range.end.line, column: range.end.character });
      return place.editor
        .diagnostics(file)
        .filter((diagnostic) => diagnostic.start <= end && start <= diagnostic.end)
        .flatMap((diagnostic) => diagnostic.fixes.map((fix) => actionOf(place, fix, diagnosticOf(place, diagnostic))));
    });
    connection.languages.semanticTokens.on(({ textDocument }) => {
      const builder = new SemanticTokensBuilder();
      const file = this.#file(textDocument.uri);
      const { editor } = this.#place;
      for (const token of file === undefined ? [] : editor.semanticTokens(file)) {
        const { line, column } = editor.position(file ?? '', token.start);
        builder.push(line, column, token.end - token.start, this.#legend.indexOf(token.class), 0);
      }
      return builder.build();
    });
    connection.languages.inlayHint.on(({ textDocument, range }) => this.#inlays(textDocument.uri, range));
  }

  #around(): void {
    const connection = this.#connection;
    connection.onDocumentHighlight(({ textDocument, position }) => {
      const at = this.#at(textDocument.uri, position);
      return at ? highlightsOf(this.#place, at.file, at.offset) : [];
    });
    connection.onDocumentLinks(({ textDocument }) => {
      const file = this.#file(textDocument.uri);
      return file === undefined ? [] : linksOf(this.#place, file);
    });
    connection.onWorkspaceSymbol(({ query }) => symbolsFor(this.#place, query));
    connection.onCodeLens(({ textDocument }) => {
      const file = this.#file(textDocument.uri);
      return file === undefined || !this.#settings.voorbeeldenMelden ? [] : lensesOf(this.#place, file, this.#marks);
    });
  }

  #rename(uri: string, position: { line: number; character: number }, name: string): ReturnType<typeof workspaceEdit> {
    const at = this.#at(uri, position);
    const place = this.#place;
    const result = at && place.editor.rename(at.file, at.offset, name);
    if (!result) throw new ResponseError(INVALID, 'Dit document hoort niet bij de regels.');
    if (!result.ok) throw new ResponseError(INVALID, result.reason);
    const foreign = result.edits.find(({ file }) => !this.#workspace.isOwn(file));
    if (foreign)
      throw new ResponseError(
        INVALID,
        `Deze naam staat in ${foreign.file}, buiten uw map; daar kan zij niet worden gewijzigd.`,
      );
    return workspaceEdit(place, result.edits);
  }

  #inlays(uri: string, range: { start: { line: number }; end: { line: number } }): InlayHint[] {
    const file = this.#file(uri);
    if (file === undefined || !this.#settings.waarden) return [];
    const { editor } = this.#place;
    const chosen = this.#settings.voorbeeld ?? editor.examples(file)[0]?.id;
    if (chosen === undefined) return [];
    return editor.inlays(file, chosen).flatMap(({ at, text, tooltip }) => {
      const { line, column } = editor.position(file, at);
      if (line < range.start.line || line > range.end.line) return [];
      return [
        {
          position: { line, character: column },
          label: `⟵ ${text}`,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          tooltip: `${tooltip ?? text}\n(voorbeeld ‘${chosen}’)`,
        },
      ];
    });
  }

  /** Requests of our own, for a list of voorbeelden and their results. */
  #examples(): void {
    this.#connection.onRequest('lidwoord/voorbeelden', () => {
      const place = this.#place;
      return place.editor
        .examples()
        .filter(({ file }) => this.#workspace.isOwn(file))
        .map((mark) => ({
          id: mark.id,
          titel: mark.title,
          regeling: mark.regeling,
          uri: place.uriOf(mark.file),
          range: rangeOf(place, mark.file, mark),
        }));
    });
    this.#connection.onRequest('lidwoord/toets', async ({ ids }: { ids?: readonly string[] } = {}) => {
      const place = this.#place;
      const results: object[] = [];
      for (const mark of place.editor.runExamples(undefined, ids)) {
        results.push({
          id: mark.id,
          goed: mark.state === 'goed',
          toetsen: mark.checks.map(({ ok, question, expected, got, difference, start }) => ({
            goed: ok,
            vraag: question,
            verwacht: expected,
            kreeg: got,
            ...(difference === undefined ? {} : { verschil: difference }),
            range: rangeOf(place, mark.file, { start, end: start }),
          })),
        });
        await breath();
      }
      return results;
    });
  }

  #later(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#publish(this.#turn), REST);
  }

  /** First what is wrong with the text; then, a voorbeeld at a time, what no longer comes out. */
  async #publish(turn: number): Promise<void> {
    try {
      if (!this.#settings.voorbeeldenMelden) this.#marks = new Map<string, ExampleMark>();
      this.#send();
      if (!this.#settings.voorbeeldenMelden) return;
      const marks = new Map<string, ExampleMark>();
      const { editor } = this.#place;
      const own = editor.examples().filter(({ file }) => this.#workspace.isOwn(file));
      for (const mark of editor.runExamples(
        undefined,
        own.map(({ id }) => id),
      )) {
        if (turn !== this.#turn) return;
        marks.set(mark.id, mark);
        await breath();
      }
      if (turn !== this.#turn) return;
      this.#marks = marks;
      this.#send();
      if (this.#canRefreshLenses) await this.#connection.sendRequest('workspace/codeLens/refresh');
    } catch (error) {
      this.#connection.console.error(
        `Fout in Lidwoord zelf: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #send(): void {
    const place = this.#place;
    const { editor } = place;
    for (const file of this.#workspace.own()) {
      const wrong = [...this.#marks.values()].filter((mark) => mark.file === file && mark.state === 'fout');
      const diagnostics = [
        ...editor.diagnostics(file).map((each) => diagnosticOf(place, each)),
        ...wrong.flatMap((mark) => failing(place, mark)),
      ];
      const uri = place.uriOf(file);
      const key = JSON.stringify(diagnostics);
      if (this.#published.get(uri) === key) continue;
      this.#published.set(uri, key);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
    // of a file that is gone nothing stays behind
    const here = new Set(this.#workspace.own().map((file) => place.uriOf(file)));
    for (const uri of this.#published.keys()) {
      if (here.has(uri)) continue;
      this.#published.delete(uri);
      void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  #refreshInlays(): void {
    if (this.#canRefreshInlays) void this.#connection.languages.inlayHint.refresh();
  }
}

/** JSON-RPC: the request itself cannot be. */
const INVALID = -32602;

/** Lets what the editor sent in the meantime go first. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function failing(place: Place, { file, title, checks }: ExampleMark): Diagnostic[] {
  return checks
    .filter(({ ok }) => !ok)
    .map(({ start, expected, got, question, difference }) => {
      const range = rangeOf(place, file, { start, end: start });
      const line = place.editor.position(file, start).line;
      return {
        range: { start: range.start, end: { line, character: range.start.character + 1 } },
        severity: DiagnosticSeverity.Warning,
        code: 'voorbeeld-komt-niet-uit',
        source: SOURCE,
        message: `Voorbeeld ‘${title}’, ${question}: verwacht ${expected}, kreeg ${got}.${difference === undefined ? '' : ` ${difference}`}`,
      };
    });
}

function readSettings(given: unknown): Settings {
  const { peildatum, voorbeeld, waarden, voorbeeldenMelden } = (
    typeof given === 'object' && given !== null ? given : {}
  ) as Record<string, unknown>;
  const day = typeof peildatum === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(peildatum) ? { peildatum } : {};
  return {
    ...day,
    ...(typeof voorbeeld === 'string' && voorbeeld !== '' ? { voorbeeld } : {}),
    waarden: waarden !== false,
    voorbeeldenMelden: voorbeeldenMelden !== false,
  };
}
