/** Sets the statute text apart from its rule: calm, smaller, with a bar at its left; tables in figures of one width. */
import { monaco } from './monaco.ts';

type Decoration = monaco.editor.IModelDeltaDecoration;

export function calmText(model: monaco.editor.ITextModel): readonly Decoration[] {
  const decorations: Decoration[] = [];
  const count = model.getLineCount();
  for (let line = 1; line <= count; line += 1) {
    const text = model.getLineContent(line);
    const first = text.charAt(0);
    if (first === '>') decorations.push(...quoted(line));
    else if (first === '|') decorations.push(tabular(line));
    else if (/^(?:regeling|artikel)\b/.test(text)) decorations.push(heading(line, 'kop-groot'));
    else if (/^(?:lid|onderdeel|onder|voorbeeld|voorbeelden|parameter|gegevens|tabel)\b/.test(text))
      decorations.push(heading(line, 'kop-klein'));
  }
  return decorations;
}

function quoted(line: number): readonly Decoration[] {
  return [
    {
      range: new monaco.Range(line, 1, line, 1),
      options: { isWholeLine: true, className: 'wettekst', linesDecorationsClassName: 'wettekst-balk' },
    },
    { range: new monaco.Range(line, 1, line, 2), options: { inlineClassName: 'wettekst-teken' } },
    {
      range: new monaco.Range(line, 2, line, Number.MAX_SAFE_INTEGER),
      options: { inlineClassName: 'wettekst-woorden', inlineClassNameAffectsLetterSpacing: true },
    },
  ];
}

function tabular(line: number): Decoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: { inlineClassName: 'tabel-regel', inlineClassNameAffectsLetterSpacing: true },
  };
}

function heading(line: number, inlineClassName: string): Decoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: { inlineClassName, inlineClassNameAffectsLetterSpacing: true },
  };
}
