/** Colours of the text: the law calm, the rule in full contrast, one accent. */
import type { TokenClass } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';

interface Palette {
  readonly text: string;
  readonly calm: string;
  readonly accent: string;
  readonly value: string;
  readonly wrong: string;
  readonly paper: string;
  readonly line: string;
  readonly selection: string;
  readonly widget: string;
  readonly border: string;
}

const light: Palette = {
  text: '#16202b',
  calm: '#55606c',
  accent: '#1a4f80',
  value: '#7a3e00',
  wrong: '#b3261e',
  paper: '#ffffff',
  line: '#f4f7fa',
  selection: '#cfe3f7',
  widget: '#ffffff',
  border: '#c4ccd4',
};

const dark: Palette = {
  text: '#e8edf2',
  calm: '#a3afbb',
  accent: '#8fc1f0',
  value: '#f2c08a',
  wrong: '#ffb4ab',
  paper: '#14191f',
  line: '#1a2129',
  selection: '#27496b',
  widget: '#1c232b',
  border: '#3a4550',
};

/** The colour of each class of words; what is not named is plain text. */
const inks: Readonly<Partial<Record<TokenClass, readonly [keyof Palette, string?]>>> = {
  kop: ['text', 'bold'],
  titel: ['text', 'bold'],
  wettekst: ['calm'],
  opmerking: ['calm', 'italic'],
  uitleg: ['calm', 'italic'],
  verbinding: ['accent'],
  werkwoord: ['accent'],
  verwijzing: ['accent'],
  regeling: ['accent'],
  bedrag: ['value'],
  percentage: ['value'],
  getal: ['value'],
  datum: ['value'],
  type: ['calm'],
  onbekend: ['wrong'],
};

let defined = false;

function defineThemes(): void {
  if (defined) return;
  defined = true;
  define('lidwoord-licht', 'vs', light);
  define('lidwoord-donker', 'vs-dark', dark);
}

function define(name: string, base: 'vs' | 'vs-dark', palette: Palette): void {
  const rules = Object.entries(inks).map(([token, [ink, fontStyle = '']]) => ({
    token,
    foreground: palette[ink].slice(1),
    fontStyle,
  }));
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [{ token: '', foreground: palette.text.slice(1) }, ...rules],
    colors: {
      'editor.background': palette.paper,
      'editor.foreground': palette.text,
      'editor.lineHighlightBackground': palette.line,
      'editor.selectionBackground': palette.selection,
      'editor.foldBackground': '#00000000',
      'editorInlayHint.background': '#00000000',
      'editorInlayHint.foreground': palette.calm,
      'editorWidget.background': palette.widget,
      'editorWidget.border': palette.border,
      'editorHoverWidget.background': palette.widget,
      'editorHoverWidget.border': palette.border,
      'editorSuggestWidget.background': palette.widget,
      'editorSuggestWidget.border': palette.border,
      'editorSuggestWidget.selectedBackground': palette.selection,
      'editorSuggestWidget.selectedForeground': palette.text,
      'editorSuggestWidget.highlightForeground': palette.accent,
      'editorSuggestWidget.focusHighlightForeground': palette.accent,
      'editorCursor.foreground': palette.accent,
      'editorBracketMatch.border': palette.border,
      'editorBracketHighlight.foreground1': palette.text,
      'editorBracketHighlight.foreground2': palette.text,
      'editorBracketHighlight.foreground3': palette.text,
      'editorError.foreground': palette.wrong,
      focusBorder: '#00000000',
    },
  });
}

/** What the page shows now: the choice of the user, or of the machine. */
export function applyTheme(isDark: boolean): void {
  defineThemes();
  monaco.editor.setTheme(isDark ? 'lidwoord-donker' : 'lidwoord-licht');
}
