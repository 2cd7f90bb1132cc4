/** What the server can do, and what it found out about the editor. */
import {
  TextDocumentSyncKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver/node';

import type { Legend } from './translate.ts';

/** A watcher of files does not always tell of a folder that comes, goes or gets another name. */
const FILES: FileOperationRegistrationOptions = {
  filters: [
    { scheme: 'file', pattern: { glob: '**/*.lid', matches: 'file' } },
    { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
  ],
};

export function capabilitiesOf(legend: Legend): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: [' '] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    inlayHintProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: { legend: { tokenTypes: [...legend.types], tokenModifiers: [] }, full: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES },
    },
  };
}

/** What the editor asks for again when the server says that it changed. */
export interface Refreshes {
  readonly inlays: boolean;
  readonly lenses: boolean;
}

export const refreshesOf = ({ capabilities: { workspace } }: InitializeParams): Refreshes => ({
  inlays: workspace?.inlayHint?.refreshSupport === true,
  lenses: workspace?.codeLens?.refreshSupport === true,
});
