/** The extension: starts the language server of Lidwoord and shows its voorbeelden as tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';

import { showExamples, type ListedExample } from './examples.ts';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  client = new LanguageClient('lidwoord', 'Lidwoord', server(context), {
    // not what is shown of earlier versions ('git:'): those have the same regelingen once more
    documentSelector: ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({ language: 'lidwoord', scheme })),
    synchronize: { configurationSection: 'lidwoord', fileEvents: workspace.createFileSystemWatcher('**/*.lid') },
    initializationOptions: { eigenKlassen: true, instellingen: workspace.getConfiguration('lidwoord') },
  });
  context.subscriptions.push(
    commands.registerCommand('lidwoord.herstart', () => client?.restart()),
    commands.registerCommand('lidwoord.kiesVoorbeeld', chooseExample),
  );
  try {
    await client.start();
  } catch (error) {
    void window.showErrorMessage(
      `Lidwoord kan niet worden gestart: ${error instanceof Error ? error.message : 'onbekende oorzaak'}. Noem een ander programma in de instelling lidwoord.opdracht, of maak haar leeg.`,
    );
    return;
  }
  context.subscriptions.push(showExamples(client));
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** What was set, or the program of this folder, or the server that comes with the extension. */
function server(context: ExtensionContext): ServerOptions {
  const set = workspace.getConfiguration('lidwoord').get<string>('opdracht')?.trim();
  if (set) return { command: set, args: ['lsp'], transport: TransportKind.stdio };
  for (const folder of workspace.workspaceFolders ?? []) {
    const module = [
      join(folder.uri.fsPath, 'node_modules', 'lidwoord', 'bin', 'lidwoord.js'),
      join(folder.uri.fsPath, 'bin', 'lidwoord.js'),
    ].find((path) => existsSync(path));
    if (module) return { command: 'node', args: [module, 'lsp'], transport: TransportKind.stdio };
  }
  return { module: context.asAbsolutePath(join('dist', 'server.mjs')), transport: TransportKind.stdio };
}

async function chooseExample(): Promise<void> {
  const all = (await client?.sendRequest<readonly ListedExample[]>('lidwoord/voorbeelden')) ?? [];
  // those of the file that is open come first
  const here = window.activeTextEditor?.document.uri.toString();
  const ordered = [...all.filter(({ uri }) => isSame(uri, here)), ...all.filter(({ uri }) => !isSame(uri, here))];
  const chosen = await window.showQuickPick(
    ordered.map(({ id, titel, regeling }) => ({ label: titel, description: regeling, id })),
    { placeHolder: 'Van welk voorbeeld wilt u de waarden naast de leden zien?' },
  );
  if (chosen) await workspace.getConfiguration('lidwoord').update('voorbeeld', chosen.id);
}

/** The same document, however its uri is written. */
function isSame(uri: string, other: string | undefined): boolean {
  return other !== undefined && Uri.parse(uri).toString() === Uri.parse(other).toString();
}
