/** Every message has its document, and every document is true. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import {
  catalogue,
  renderDiagnostic,
  type Diagnostic,
  type Fix,
  type Severity,
} from '../../compiler/diagnostics/index.ts';
import { accept, documents, frame } from './documents.ts';

const FILE = 'voorbeeld.lid';
const RANK: Readonly<Record<Severity, number>> = { fout: 2, waarschuwing: 1, hint: 0 };
const accepting = process.env['LIDWOORD_ACCEPT'] === '1';

/** What is said about the example, as serious as the message it is about. */
function messagesAbout(text: string, atLeast: Severity): readonly Diagnostic[] {
  const { diagnostics } = compile([
    { file: 'wlt.lid', text: frame() },
    { file: FILE, text },
  ]);
  return diagnostics.filter(({ file, severity }) => file === FILE && RANK[severity] >= RANK[atLeast]);
}

function applied(fix: Fix, text: string): string {
  const edits = fix.edits.filter(({ file }) => file === FILE).sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((before, { span, text: by }) => before.slice(0, span.start) + by + before.slice(span.end), text);
}

const all = documents();

test('every code has its document, and no document is of another code', () => {
  expect(all.map(({ code }) => code)).toEqual(Object.keys(catalogue).sort());
});

test('there is nothing to say about the law that the examples belong to', () => {
  const { diagnostics } = compile([{ file: 'wlt.lid', text: frame() }]);
  expect(diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

describe.each(all)('$code', (document) => {
  const severity = (catalogue as Readonly<Record<string, { severity: Severity }>>)[document.code]?.severity ?? 'fout';

  test('says in plain words what it means', () => {
    expect(document.markdown).toMatch(/^# `[a-z-]+`\n\n\S/);
    expect(document.mistakes.length).toBeGreaterThan(0);
  });

  test.each(document.mistakes.map((mistake, at) => ({ ...mistake, at })))(
    '$title',
    ({ wrong, rendered, right, at }) => {
      const found = messagesAbout(wrong, severity);
      const text = found.map((each) => renderDiagnostic(each, () => wrong)).join('\n\n');
      if (accepting) accept(document, at, text);
      else expect(text).toBe(rendered);
      expect(
        found.map(({ code }) => code),
        'one cause, one message',
      ).toEqual([document.code]);
      expect(messagesAbout(right, severity).map((each) => renderDiagnostic(each, () => right))).toEqual([]);
    },
  );

  test.each(document.mistakes)('a repair repairs it: $title', ({ wrong }) => {
    for (const { code, text, fix } of messagesAbout(wrong, severity)) {
      if (fix)
        expect(
          messagesAbout(applied(fix, wrong), severity).filter((each) => each.code === code && each.text === text),
        ).toEqual([]);
    }
  });
});
