/** Colours of the text: the law calm, the rule in full contrast, one accent. */
import { monaco } from './monaco.ts';

interface Palette {
  readonly text: string;
  readonly calm: string;
  readonly accent: string;
  readonly value: string;
  readonly comment: string;
  readonly wrong: string;
  readonly paper: string;
  readonly line: string;
  readonly selection: string;
}

const light: Palette = {
  text: '#16202b',
  calm: '#56616d',
  accent: '#1a4f80',
  value: '#7a3e00',
  comment: '#5b6570',
  wrong: '#b3261e',
  paper: '#ffffff',
  line: '#f3f6f9',
  selection: '#cfe3f7',
};

const dark: Palette = {
  text: '#e8edf2',
  calm: '#a3afbb',
  accent: '#8fc1f0',
  value: '#f2c08a',
  comment: '#9aa6b2',
  wrong: '#ffb4ab',
  paper: '#14191f',
  line: '#1b222a',
  selection: '#27496b',
};

export function defineThemes(): void {
  define('lidwoord-licht', 'vs', light);
  define('lidwoord-donker', 'vs-dark', dark);
}

function define(name: string, base: 'vs' | 'vs-dark', palette: Palette): void {
  const rule = (token: string, color: string, fontStyle = ''): monaco.editor.ITokenThemeRule => ({
    token,
    foreground: color.slice(1),
    fontStyle,
  });
  monaco.editor.defineTheme(name, {
    base,
    inherit: true,
    rules: [
      rule('', palette.text),
      rule('heading', palette.text, 'bold'),
      rule('keyword', palette.accent),
      rule('connective', palette.accent),
      rule('name', palette.text),
      rule('predicate', palette.text),
      rule('pronoun', palette.text),
      rule('citation', palette.accent),
      rule('value', palette.value),
      rule('quote', palette.calm),
      rule('comment', palette.comment, 'italic'),
      rule('unknown', palette.wrong),
    ],
    colors: {
      'editor.background': palette.paper,
      'editor.foreground': palette.text,
      'editor.lineHighlightBackground': palette.line,
      'editor.selectionBackground': palette.selection,
      'editorInlayHint.background': '#00000000',
      'editorInlayHint.foreground': palette.calm,
      'editorWidget.background': palette.paper,
      'editorHoverWidget.background': palette.paper,
      'editorSuggestWidget.background': palette.paper,
      'editorCursor.foreground': palette.accent,
      focusBorder: '#00000000',
    },
  });
}

/** What the page shows now: the choice of the user, or of the machine. */
export function applyTheme(isDark: boolean): void {
  monaco.editor.setTheme(isDark ? 'lidwoord-donker' : 'lidwoord-licht');
}
