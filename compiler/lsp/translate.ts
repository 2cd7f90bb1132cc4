/** From the words of the service to those of the protocol. */
import {
  CompletionItemKind,
  DiagnosticSeverity,
  FoldingRangeKind,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover as LspHover,
  type Location as LspLocation,
  type Range as LspRange,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';

import type {
  Change,
  Completion,
  Editor,
  EditorDiagnostic,
  Fold,
  Hover,
  Location,
  OutlineNode,
  Range,
  TextEdit,
  TokenClass,
} from '../service/index.ts';

/** What translation needs to know of the project. */
export interface Place {
  readonly editor: Editor;
  readonly uriOf: (file: string) => string;
}

export function rangeOf({ editor }: Place, file: string, { start, end }: Range): LspRange {
  const from = editor.position(file, start);
  const to = editor.position(file, end);
  return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
}

export function locationOf(place: Place, location: Location): LspLocation {
  return { uri: place.uriOf(location.file), range: rangeOf(place, location.file, location) };
}

export function workspaceEdit(place: Place, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes: Record<string, { range: LspRange; newText: string }[]> = {};
  for (const edit of edits)
    (changes[place.uriOf(edit.file)] ??= []).push({ range: rangeOf(place, edit.file, edit), newText: edit.text });
  return { changes };
}

const SEVERITIES: Readonly<Record<EditorDiagnostic['severity'], DiagnosticSeverity>> = {
  fout: DiagnosticSeverity.Error,
  waarschuwing: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'lidwoord';

export function diagnosticOf(
  place: Place,
  { file, start, end, code, severity, text, hint, second }: EditorDiagnostic,
): Diagnostic {
  return {
    range: rangeOf(place, file, { start, end }),
    severity: SEVERITIES[severity],
    code,
    source: SOURCE,
    message: hint ? `${text}\n${hint}` : text,
    ...(second
      ? { relatedInformation: [{ location: locationOf(place, second), message: second.label ?? 'zie ook hier' }] }
      : {}),
  };
}

export function actionOf(place: Place, change: Change, diagnostic: Diagnostic): CodeAction {
  return {
    title: change.title,
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edit: workspaceEdit(place, change.edits),
  };
}

const COMPLETIONS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  kop: CompletionItemKind.Keyword,
  zin: CompletionItemKind.Snippet,
  woord: CompletionItemKind.Keyword,
  naam: CompletionItemKind.Variable,
  gezegde: CompletionItemKind.Event,
  verwijzing: CompletionItemKind.Reference,
  persoon: CompletionItemKind.Constant,
  regeling: CompletionItemKind.Module,
};

/** Of a phrase that was begun some words ago: the part that is still to come. */
function wordsToMatch(label: string, insert: string): string {
  return label.endsWith(insert) ? insert : label;
}

export function completionOf(
  place: Place,
  file: string,
  { label, kind, insert, snippet, replace, detail, documentation, rank }: Completion,
): CompletionItem {
  return {
    label,
    kind: COMPLETIONS[kind],
    sortText: String(rank).padStart(4, '0'),
    filterText: wordsToMatch(label, insert),
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(place, file, replace), newText: insert },
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
  };
}

export function hoverOf(place: Place, file: string, { start, end, parts }: Hover): LspHover {
  return {
    range: rangeOf(place, file, { start, end }),
    contents: { kind: MarkupKind.Markdown, value: parts.map(partOf).join('\n\n') },
  };
}

function partOf({ kind, text }: Hover['parts'][number]): string {
  const safe = escaped(text).replaceAll('\n', '  \n');
  switch (kind) {
    case 'kop':
      return `**${safe}**`;
    case 'wettekst':
      return escaped(text)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('  \n');
    case 'waarde':
      return `→ ${safe}`;
    case 'bron':
      return /^https:\/\/\S+$/.test(text) ? `<${text}>` : `_${safe}_`;
    case 'tekst':
      return safe;
  }
}

/** Statute text stays text: nothing in it is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>&~]/g, (char) =>
    char === '<' ? '&lt;' : char === '>' ? '&gt;' : char === '&' ? '&amp;' : `\\${char}`,
  );
}

export const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  regeling: SymbolKind.Module,
  wijziging: SymbolKind.Module,
  opdracht: SymbolKind.Operator,
  gegevens: SymbolKind.Struct,
  artikel: SymbolKind.Class,
  lid: SymbolKind.Method,
  onderdeel: SymbolKind.Field,
  onder: SymbolKind.Field,
  parameter: SymbolKind.Constant,
  tabel: SymbolKind.Array,
  termijn: SymbolKind.Event,
  voorbeeld: SymbolKind.Event,
};

export function symbolOf(place: Place, node: OutlineNode): DocumentSymbol {
  const range = rangeOf(place, node.file, node);
  const heading = rangeOf(place, node.file, node.heading);
  const period = [node.from && `vanaf ${node.from}`, node.to && `tot ${node.to}`].filter(Boolean).join(' ');
  const detail = [node.detail, period].filter(Boolean).join(', ');
  return {
    name: node.name.trim() === '' ? node.kind : node.name,
    kind: symbolKinds[node.kind],
    range,
    selectionRange: heading,
    ...(detail === '' ? {} : { detail }),
    children: node.children.map((child) => symbolOf(place, child)),
  };
}

export function foldOf({ editor }: Place, file: string, { start, end, kind }: Fold): FoldingRange {
  return {
    startLine: editor.position(file, start).line,
    endLine: editor.position(file, end).line,
    ...(kind === 'kop' ? {} : { kind: FoldingRangeKind.Comment }),
  };
}

/** For editors that do not know our classes: what theirs come nearest. */
const STANDARD: Readonly<Record<TokenClass, string>> = {
  kop: 'keyword',
  titel: 'namespace',
  wettekst: 'string',
  opmerking: 'comment',
  uitleg: 'comment',
  verbinding: 'keyword',
  werkwoord: 'keyword',
  voornaamwoord: 'parameter',
  gegeven: 'variable',
  uitkomst: 'function',
  parameter: 'enumMember',
  rol: 'class',
  gezegde: 'property',
  persoon: 'variable',
  regeling: 'namespace',
  verwijzing: 'decorator',
  bedrag: 'number',
  percentage: 'number',
  getal: 'number',
  datum: 'number',
  type: 'type',
  leesteken: 'operator',
  onbekend: 'regexp',
};

export interface Legend {
  readonly types: readonly string[];
  readonly indexOf: (kind: TokenClass) => number;
}

/** `own`: the editor said that it knows our classes. */
export function legendOf(own: boolean, classes: readonly TokenClass[]): Legend {
  const types = own ? [...classes] : [...new Set(Object.values(STANDARD))];
  return { types, indexOf: (kind) => types.indexOf(own ? kind : STANDARD[kind]) };
}
