/** Between the offsets of the service and the places of Monaco. */
import type { Location, TextEdit } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';

export function uriOf(file: string): monaco.Uri {
  return monaco.Uri.from({ scheme: 'lidwoord', path: `/${file}` });
}

export function fileOf(uri: monaco.Uri): string {
  return uri.path.slice(1);
}

export function rangeIn(
  model: monaco.editor.ITextModel,
  { start, end }: { readonly start: number; readonly end: number },
): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}

/** Of files that have no text in the editor yet nothing is said. */
export function locationOf(place: Location): monaco.languages.Location[] {
  const uri = uriOf(place.file);
  const model = monaco.editor.getModel(uri);
  return model === null ? [] : [{ uri, range: rangeIn(model, place) }];
}

export function editIn(model: monaco.editor.ITextModel, edit: TextEdit): monaco.languages.TextEdit {
  return { range: rangeIn(model, edit), text: edit.text };
}
