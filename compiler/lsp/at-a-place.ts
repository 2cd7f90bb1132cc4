/** Requests about a place in the text: what may be written there, what stands there, and what it is called. */
import { ErrorCodes, ResponseError, type Connection, type Position } from 'vscode-languageserver/node';

import { highlightsOf } from './overview.ts';
import type { Session } from './session.ts';
import { completionOf, hoverOf, locationOf, rangeOf, workspaceEdit } from './translate.ts';

export function answerAtAPlace(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    const { place } = session;
    return at ? place.editor.completion(at.file, at.offset).map((each) => completionOf(place, at.file, each)) : [];
  });
  connection.onHover(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    const { place } = session;
    const { peildatum, voorbeeld } = session.settings;
    const found =
      at &&
      place.editor.hover(at.file, at.offset, {
        ...(peildatum ? { date: peildatum } : {}),
        ...(voorbeeld ? { example: voorbeeld } : {}),
      });
    return found ? hoverOf(place, at.file, found) : null;
  });
  connection.onDefinition(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    const { place } = session;
    return at ? place.editor.definition(at.file, at.offset).map((each) => locationOf(place, each)) : [];
  });
  connection.onReferences(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    const { place } = session;
    return at ? place.editor.references(at.file, at.offset).map((each) => locationOf(place, each)) : [];
  });
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    return at ? highlightsOf(session.place, at.file, at.offset) : [];
  });
  connection.onPrepareRename(({ textDocument, position }) => {
    const at = session.at(textDocument, position);
    const { place } = session;
    const found = at && place.editor.renamable(at.file, at.offset);
    if (!found) throw refused('Hier staat geen naam die u kunt wijzigen.');
    return { range: rangeOf(place, at.file, found), placeholder: found.name };
  });
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    renamed(session, { textDocument, position }, newName),
  );
}

function renamed(
  session: Session,
  { textDocument, position }: { readonly textDocument: { readonly uri: string }; readonly position: Position },
  name: string,
): ReturnType<typeof workspaceEdit> {
  const at = session.at(textDocument, position);
  const { place } = session;
  const result = at && place.editor.rename(at.file, at.offset, name);
  if (!result) throw refused('Dit document hoort niet bij de regels.');
  if (!result.ok) throw refused(result.reason);
  const foreign = result.edits.find(({ file }) => !session.workspace.isOwn(file));
  if (foreign) throw refused(`Deze naam staat in ${foreign.file}, buiten uw map; daar kan zij niet worden gewijzigd.`);
  return workspaceEdit(place, result.edits);
}

/** A request that cannot be done, with the reason to show. */
const refused = (reason: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, reason);
