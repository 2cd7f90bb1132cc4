/**
 * Monaco as this page needs it: what a reader meets in Dutch, descriptions of settings and colours that nobody meets
 * left out. All of it while building, so that the page carries none of it.
 */
import type { Plugin } from 'vite';

import { dutch } from './dutch-words.ts';

/** Files whose texts only describe settings, colours, sounds and conditions of keys. */
const DESCRIPTIONS =
  /(?:editorOptions|editorConfigurationSchema|[cC]olor\w*|\w*ContextKeys|contextkeys|accessibilitySignalService|symbolIcons|quickInputActions|configurationRegistry|highlightDecorations|foldingDecorations)\.js$/;
const DESCRIPTION =
  /^(?:Whether |Icon |Editor marker navigation widget |Controls |(?:Background|Foreground|Border|Outline) color|Color of )/;

/** A table of 50 kB of letters that look alike, of which this page does not warn. */
const LOOKALIKES = /JSON\.parse\('\{\\?"_common\\?":[^']*'\)/;

const MESSAGE = /(localize2?\(\s*\d+,\s*)("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

export function dutchEditor(): Plugin {
  return {
    name: 'lidwoord-dutch-editor',
    enforce: 'pre',
    transform: {
      filter: { id: /monaco-editor[\\/]esm[\\/]vs[\\/].*\.js$/, code: /localize2?\(|_common/ },
      handler: (code, id) => ({ code: inDutch(code, id), map: null }),
    },
  };
}

/** The source of a module of Monaco with other texts in it. */
export function inDutch(code: string, id: string): string {
  const described = DESCRIPTIONS.test(id);
  const lean = id.endsWith('/base/common/strings.js')
    ? code.replace(LOOKALIKES, '{ _common: [], _default: [] }')
    : code;
  return lean.replace(MESSAGE, (whole, call: string, literal: string) => {
    const text = unquoted(literal);
    if (text === undefined) return whole;
    if (described || DESCRIPTION.test(text)) return `${call}""`;
    const words = Object.hasOwn(dutch, text) ? dutch[text] : undefined;
    return words === undefined ? whole : `${call}${JSON.stringify(words)}`;
  });
}

function unquoted(literal: string): string | undefined {
  const inside = literal.slice(1, -1);
  const json = literal.startsWith("'") ? inside.replaceAll("\\'", "'").replaceAll('"', '\\"') : inside;
  try {
    return JSON.parse(`"${json}"`) as string;
  } catch {
    return undefined;
  }
}
