/** What all answers start from: the project as it is now, the settings, and which document a request is about. */
import { pathToFileURL } from 'node:url';
import type {
  InitializeParams,
  Position,
  Range as LspRange,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';

import { tokenClasses, type Editor, type Range, type Source } from '../service/index.ts';
import { refreshesOf, type Refreshes } from './capabilities.ts';
import { readSettings, type Settings } from './settings.ts';
import { legendOf, type Legend, type Place } from './translate.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** A document that is ours, and an offset in it. */
export interface At {
  readonly file: string;
  readonly offset: number;
}

export class Session {
  settings: Settings = readSettings(undefined);
  legend: Legend = legendOf(false, tokenClasses);
  refreshes: Refreshes = { inlays: false, lenses: false };
  workspace: Workspace;

  readonly #library: () => readonly Source[];
  #folders: readonly string[] = [];

  /** `library`: the rules that come with Lidwoord, by full path. */
  constructor(library: () => readonly Source[]) {
    this.#library = library;
    this.workspace = openWorkspace([], library);
  }

  begin(params: InitializeParams): void {
    const one = params.rootUri ?? (params.rootPath ? pathToFileURL(params.rootPath).href : undefined); // older editors
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (one === undefined ? [] : [one]);
    this.workspace = openWorkspace(this.#folders, this.#library);
    const wishes = (params.initializationOptions ?? {}) as { eigenKlassen?: unknown; instellingen?: unknown };
    this.settings = readSettings(wishes.instellingen);
    this.legend = legendOf(wishes.eigenKlassen === true, tokenClasses);
    this.refreshes = refreshesOf(params);
  }

  changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    this.workspace = openWorkspace(this.#folders, this.#library);
  }

  get editor(): Editor {
    return this.workspace.editor();
  }

  get place(): Place {
    return { editor: this.editor, uriOf: this.workspace.uriOf };
  }

  /** The name of a document in the project; undefined for one that is not ours. */
  file({ uri }: { readonly uri: string }): string | undefined {
    const file = this.workspace.fileOf(uri);
    return file !== undefined && this.editor.text(file) !== undefined ? file : undefined;
  }

  /** The file and the offset that a request is about; undefined for a document that is not ours. */
  at(document: { readonly uri: string }, position: Position): At | undefined {
    const file = this.file(document);
    return file === undefined ? undefined : { file, offset: this.offset(file, position) };
  }

  offset(file: string, { line, character }: Position): number {
    return this.editor.offset(file, { line, column: character });
  }

  stretch(file: string, { start, end }: LspRange): Range {
    return { start: this.offset(file, start), end: this.offset(file, end) };
  }
}

/** Lets what the editor sent in the meantime go first. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
