/** Requests about a whole document, or all of them: colours, outline, layout, repairs, values, links, search. */
import {
  InlayHintKind,
  SemanticTokensBuilder,
  type Connection,
  type InlayHint,
  type Range,
  type TextEdit as LspEdit,
} from 'vscode-languageserver/node';

import type { TextEdit } from '../service/index.ts';
import { linksOf, symbolsFor } from './overview.ts';
import type { Session } from './session.ts';
import { actionOf, diagnosticOf, foldOf, rangeOf, symbolOf } from './translate.ts';

export function answerOfADocument(connection: Connection, session: Session): void {
  answerOfLayout(connection, session);
  connection.onDocumentSymbol(({ textDocument }) => {
    const file = session.file(textDocument);
    const { place } = session;
    return file === undefined ? [] : place.editor.outline(file).map((node) => symbolOf(place, node));
  });
  connection.onWorkspaceSymbol(({ query }) => symbolsFor(session.place, query));
  connection.onFoldingRanges(({ textDocument }) => {
    const file = session.file(textDocument);
    const { place, settings } = session;
    return file === undefined
      ? []
      : place.editor.folding(file, settings.peildatum).map((fold) => foldOf(place, file, fold));
  });
  connection.onDocumentLinks(({ textDocument }) => {
    const file = session.file(textDocument);
    return file === undefined ? [] : linksOf(session.place, file);
  });
  connection.onCodeAction(({ textDocument, range }) => {
    const file = session.file(textDocument);
    if (file === undefined) return [];
    const { place } = session;
    const { start, end } = session.stretch(file, range);
    return place.editor
      .diagnostics(file)
      .filter((diagnostic) => diagnostic.start <= end && start <= diagnostic.end)
      .flatMap((diagnostic) => diagnostic.fixes.map((fix) => actionOf(place, fix, diagnosticOf(place, diagnostic))));
  });
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const builder = new SemanticTokensBuilder();
    const file = session.file(textDocument);
    const { editor, legend } = session;
    for (const token of file === undefined ? [] : editor.semanticTokens(file)) {
      const { line, column } = editor.position(file ?? '', token.start);
      builder.push(line, column, token.end - token.start, legend.indexOf(token.class), 0);
    }
    return builder.build();
  });
  connection.languages.inlayHint.on(({ textDocument, range }) => inlaysIn(session, textDocument, range));
}

/** The fixed layout: of all of it, of a part, and of the line that Enter was typed behind. */
function answerOfLayout(connection: Connection, session: Session): void {
  type Edits = Promise<readonly TextEdit[]>;
  const answer = async (document: { readonly uri: string }, ask: (file: string) => Edits): Promise<LspEdit[]> => {
    const file = session.file(document);
    if (file === undefined) return [];
    const { place } = session;
    return (await ask(file)).map((edit) => ({ range: rangeOf(place, file, edit), newText: edit.text }));
  };
  connection.onDocumentFormatting(({ textDocument }) => answer(textDocument, (file) => session.editor.format(file)));
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    answer(textDocument, (file) => session.editor.formatRange(file, session.stretch(file, range))),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    answer(textDocument, (file) => session.editor.formatAfterEnter(file, session.offset(file, position))),
  );
}

/** What each rule within the range yields in the chosen voorbeeld, or in the first of the file. */
function inlaysIn(session: Session, document: { readonly uri: string }, range: Range): InlayHint[] {
  const file = session.file(document);
  if (file === undefined || !session.settings.waarden) return [];
  const { editor } = session;
  const chosen = session.settings.voorbeeld ?? editor.examples(file)[0]?.id;
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
