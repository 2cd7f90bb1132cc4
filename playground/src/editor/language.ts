/** What Monaco asks of a language, answered by the worker. */
import { tokenClasses } from '../../../compiler/service/index.ts';
import type { Completion, EditorDiagnostic, HoverPart } from '../../../compiler/service/index.ts';
import { caseShown } from '../engine/after.ts';
import { state } from '../state.ts';
import type { Workshop } from '../workshop.ts';
import { monaco } from './monaco.ts';
import { editIn, fileOf, locationOf, rangeIn } from './places.ts';

export const LANGUAGE = 'lidwoord';

const APPLY_FIX = 'lidwoord.herstel';

type Model = monaco.editor.ITextModel;
interface At {
  readonly file: string;
  readonly offset: number;
}

/** Once for the page. `ensureModel` makes a text of a file that was not opened yet. */
export function registerLanguage(workshop: Workshop, ensureModel: (file: string) => Model | undefined): void {
  monaco.languages.register({ id: LANGUAGE, extensions: ['.lid'] });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '//' },
    wordPattern: /[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9'’-]*/,
    onEnterRules: [
      // a sentence that has ended: the next heading or sentence begins at the margin
      { beforeText: /^ {2}\S.*\.$/, action: { indentAction: monaco.languages.IndentAction.Outdent } },
      { beforeText: /^ +$/, action: { indentAction: monaco.languages.IndentAction.Outdent } },
    ],
  });
  registerReading(workshop, ensureModel);
  registerWriting(workshop);
  registerLayout(workshop);
  monaco.editor.registerCommand(APPLY_FIX, (_, fix: EditorDiagnostic['fixes'][number]) => {
    workshop.apply(fix.edits);
  });
  monaco.editor.registerEditorOpener({
    openCodeEditor: (_, resource, place) => {
      const file = fileOf(resource);
      const model = ensureModel(file);
      if (model === undefined) return false;
      const range = place && 'startLineNumber' in place ? place : undefined;
      const start = range
        ? model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn })
        : place && 'lineNumber' in place
          ? model.getOffsetAt(place)
          : 0;
      workshop.goTo({ file, start, end: start });
      return true;
    },
  });
}

function at(model: Model, position: monaco.Position): At {
  return { file: fileOf(model.uri), offset: model.getOffsetAt(position) };
}

function registerReading(workshop: Workshop, ensureModel: (file: string) => Model | undefined): void {
  const { engine } = workshop;
  monaco.languages.registerDocumentSemanticTokensProvider(LANGUAGE, {
    getLegend: () => ({ tokenTypes: [...tokenClasses], tokenModifiers: [] }),
    releaseDocumentSemanticTokens: () => undefined,
    provideDocumentSemanticTokens: async (model) => {
      const version = model.getVersionId();
      await workshop.settled();
      const data = await engine.call('tokens', { file: fileOf(model.uri) });
      // Monaco would move them along with what was typed meanwhile, which is in them already; said so, it asks anew
      if (model.getVersionId() !== version) throw new Error('busy');
      return { data };
    },
  });
  monaco.languages.registerHoverProvider(LANGUAGE, {
    provideHover: async (model, position) => {
      await workshop.settled();
      const { selection, stopped } = state.get();
      const shown = selection && caseShown(selection);
      const example = typeof shown === 'string' && stopped.has(shown) ? undefined : shown;
      const hover = await engine.call('hover', { ...at(model, position), ...(example !== undefined && { example }) });
      return hover && { range: rangeIn(model, hover), contents: hover.parts.map(asMarkdown) };
    },
  });
  monaco.languages.registerDefinitionProvider(LANGUAGE, {
    provideDefinition: async (model, position) => {
      await workshop.settled();
      const places = await engine.call('definition', at(model, position));
      places.forEach(({ file }) => ensureModel(file));
      return places.flatMap(locationOf);
    },
  });
  monaco.languages.registerReferenceProvider(LANGUAGE, {
    provideReferences: async (model, position) => {
      await workshop.settled();
      const places = await engine.call('references', at(model, position));
      places.forEach(({ file }) => ensureModel(file));
      return places.flatMap(locationOf);
    },
  });
  monaco.languages.registerFoldingRangeProvider(LANGUAGE, {
    provideFoldingRanges: async (model) => {
      const folds = await workshop.folds(fileOf(model.uri), state.get().date);
      return folds.map((fold) => {
        const { startLineNumber, endLineNumber, endColumn } = rangeIn(model, fold);
        return { start: startLineNumber, end: endColumn === 1 ? endLineNumber - 1 : endLineNumber };
      });
    },
  });
}

function registerWriting(workshop: Workshop): void {
  const { engine, settled } = workshop;
  monaco.languages.registerCompletionItemProvider(LANGUAGE, {
    triggerCharacters: [' '],
    provideCompletionItems: async (model, position) => {
      await settled();
      const found = await engine.call('completion', at(model, position));
      return { suggestions: found.map((each) => suggestion(model, each)) };
    },
  });
  monaco.languages.registerRenameProvider(LANGUAGE, {
    resolveRenameLocation: async (model, position) => {
      await settled();
      const found = await engine.call('renamable', at(model, position));
      if (found) return { range: rangeIn(model, found), text: found.name };
      return Promise.reject(new Error('Hier staat geen naam die u kunt wijzigen.'));
    },
    provideRenameEdits: async (model, position, name) => {
      await settled();
      const result = await engine.call('rename', { ...at(model, position), name });
      if (!result.ok) return { edits: [], rejectReason: result.reason };
      workshop.apply(result.edits); // as one step over all files, voorbeelden included
      return { edits: [] };
    },
  });
  monaco.languages.registerCodeActionProvider(LANGUAGE, {
    provideCodeActions: (model, range) => {
      const file = fileOf(model.uri);
      const here = (state.get().overview?.diagnostics ?? []).filter(
        (found) => found.file === file && monaco.Range.areIntersectingOrTouching(rangeIn(model, found), range),
      );
      return {
        dispose: () => undefined,
        actions: here.flatMap(({ fixes }) =>
          fixes.map((fix, index) => ({
            title: fix.title,
            kind: 'quickfix',
            isPreferred: index === 0,
            command: { id: APPLY_FIX, title: fix.title, arguments: [fix] },
          })),
        ),
      };
    },
  });
}

/** The fixed layout: of the text, of what is selected, and after Enter. */
function registerLayout({ engine, settled }: Workshop): void {
  type Edits = ReturnType<typeof engine.call<'format'>>;
  const editsIn = async (model: Model, asked: () => Edits): Promise<monaco.languages.TextEdit[]> => {
    await settled();
    return (await asked()).map((edit) => editIn(model, edit));
  };
  monaco.languages.registerDocumentFormattingEditProvider(LANGUAGE, {
    displayName: 'Lidwoord',
    provideDocumentFormattingEdits: (model) => editsIn(model, () => engine.call('format', { file: fileOf(model.uri) })),
  });
  monaco.languages.registerDocumentRangeFormattingEditProvider(LANGUAGE, {
    displayName: 'Lidwoord',
    provideDocumentRangeFormattingEdits: (model, range) => {
      const start = model.getOffsetAt(range.getStartPosition());
      const end = model.getOffsetAt(range.getEndPosition());
      return editsIn(model, () => engine.call('formatRange', { file: fileOf(model.uri), start, end }));
    },
  });
  monaco.languages.registerOnTypeFormattingEditProvider(LANGUAGE, {
    autoFormatTriggerCharacters: ['\n'],
    provideOnTypeFormattingEdits: (model, position) =>
      editsIn(model, () => engine.call('formatAfterEnter', at(model, position))),
  });
}

const kinds: Readonly<Record<Completion['kind'], monaco.languages.CompletionItemKind>> = {
  kop: monaco.languages.CompletionItemKind.Module,
  zin: monaco.languages.CompletionItemKind.Snippet,
  woord: monaco.languages.CompletionItemKind.Keyword,
  naam: monaco.languages.CompletionItemKind.Field,
  gezegde: monaco.languages.CompletionItemKind.Event,
  verwijzing: monaco.languages.CompletionItemKind.Reference,
  persoon: monaco.languages.CompletionItemKind.User,
  regeling: monaco.languages.CompletionItemKind.Class,
};

function suggestion(model: Model, found: Completion): monaco.languages.CompletionItem {
  const { label, kind, insert, snippet, replace, detail, documentation, rank } = found;
  return {
    label: detail === undefined ? label : { label, description: detail },
    kind: kinds[kind],
    insertText: insert,
    ...(snippet && { insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet }),
    range: rangeIn(model, replace),
    sortText: String(Math.round(rank * 100)).padStart(8, '0'),
    filterText: label.endsWith(insert) ? insert : label, // of a phrase that was begun: the part that is still to come
    ...(documentation !== undefined && { documentation }),
  };
}

/** The text of the user never becomes markup. */
function asMarkdown({ kind, text }: HoverPart): monaco.IMarkdownString {
  const plain = text.replace(/[\\`*_{}[\]()#+\-.!<>|~&$]/g, '\\$&').replaceAll('\n', '  \n');
  if (kind === 'kop') return { value: `**${plain}**` };
  return { value: kind === 'wettekst' ? `> ${plain}` : plain };
}
