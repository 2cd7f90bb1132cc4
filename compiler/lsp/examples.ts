/** Requests of our own: the voorbeelden of the workspace, and whether they come out. For a list of tests. */
import type { Connection } from 'vscode-languageserver/node';

import type { ExampleMark } from '../service/index.ts';
import { breath, type Session } from './session.ts';
import { rangeOf, type Place } from './translate.ts';

export function answerAboutExamples(connection: Connection, session: Session): void {
  connection.onRequest('lidwoord/voorbeelden', () => {
    const { place, workspace } = session;
    return place.editor
      .examples()
      .filter(({ file }) => workspace.isOwn(file))
      .map((mark) => ({
        id: mark.id,
        titel: mark.title,
        regeling: mark.regeling,
        uri: place.uriOf(mark.file),
        range: rangeOf(place, mark.file, mark),
      }));
  });
  connection.onRequest('lidwoord/toets', async (asked: { readonly ids?: readonly string[] } | null | undefined) => {
    const { place } = session;
    const results: object[] = [];
    for (const mark of place.editor.runExamples(undefined, asked?.ids)) {
      results.push(resultOf(place, mark));
      await breath();
    }
    return results;
  });
}

function resultOf(place: Place, mark: ExampleMark): object {
  return {
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
  };
}
