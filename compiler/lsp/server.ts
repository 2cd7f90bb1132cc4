/** One conversation with an editor, from the first message to the last. */
import {
  createConnection,
  TextDocuments,
  type Connection,
  type DidChangeWorkspaceFoldersParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Source } from '../service/index.ts';
import { answerAtAPlace } from './at-a-place.ts';
import { capabilitiesOf } from './capabilities.ts';
import { answerAboutExamples } from './examples.ts';
import { guarded } from './guarded-input.ts';
import { Messages } from './messages.ts';
import { answerOfADocument } from './of-a-document.ts';
import { phaseOfConversation } from './phase.ts';
import { Session } from './session.ts';
import { readSettings } from './settings.ts';

export interface ServeOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
  /** The rules that come with Lidwoord, by full path. */
  readonly library: () => readonly Source[];
}

/** Answers until the editor leaves; the exit code of the protocol. */
export function serve({ input, output, version, library }: ServeOptions): Promise<0 | 1> {
  return new Promise((resolve) => {
    const phase = phaseOfConversation();
    const connection = createConnection(guarded(input), output, phase.options);
    const session = new Session(library);
    const messages = new Messages(connection, session);
    connection.onInitialize((params) => {
      session.begin(params);
      return { serverInfo: { name: 'lidwoord', version }, capabilities: capabilitiesOf(session.legend) };
    });
    connection.onInitialized(() => {
      messages.later();
    });
    hearChanges(connection, session, messages);
    answerAtAPlace(connection, session);
    answerOfADocument(connection, session);
    answerAboutExamples(connection, session);
    phase.refuseOn(connection);
    const leave = (): void => {
      messages.end();
      resolve(phase.isShutDown() ? 0 : 1);
    };
    connection.onShutdown(() => {
      messages.end();
    });
    connection.onExit(leave);
    input.on('end', leave);
    connection.listen();
  });
}

/** Whatever changes in the texts, on disk, in the settings or among the folders: messages follow. */
function hearChanges(connection: Connection, session: Session, messages: Messages): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    session.workspace.open(document.uri, document.getText());
    messages.later();
  });
  documents.onDidClose(({ document }) => {
    session.workspace.close(document.uri);
    messages.later();
  });
  documents.listen(connection);
  const changedOnDisk = (uris: readonly string[]): void => {
    for (const uri of uris) session.workspace.changedOnDisk(uri);
    messages.later();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    changedOnDisk(changes.map(({ uri }) => uri));
  });
  connection.workspace.onDidCreateFiles(({ files }) => {
    changedOnDisk(files.map(({ uri }) => uri));
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    changedOnDisk(files.map(({ uri }) => uri));
  });
  connection.workspace.onDidRenameFiles(({ files }) => {
    changedOnDisk(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });
  connection.onDidChangeConfiguration((params: { settings?: { lidwoord?: unknown } | null } | null) => {
    session.settings = readSettings(params?.settings?.lidwoord);
    messages.later();
    if (session.refreshes.inlays) void connection.languages.inlayHint.refresh();
  });
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }: DidChangeWorkspaceFoldersParams) => {
    session.changeFolders(event);
    for (const document of documents.all()) session.workspace.open(document.uri, document.getText());
    messages.later();
  });
}
