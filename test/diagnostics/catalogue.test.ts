import { expect, test } from 'vitest';
import { diagnostic, renderDiagnostic, type Place } from '../../compiler/diagnostics/index.ts';

const TEXT = 'regeling Wet op de leestoeslag (Wlt)\nartikel 2\nDe leestoeslag bedraagt het basisbdrag.\n';
const at = TEXT.indexOf('basisbdrag');
const place: Place = { file: 'wlt.lid', span: { start: at, end: at + 'basisbdrag'.length } };

test('an unknown code or a missing hole does not compile', () => {
  // @ts-expect-error there is no such code
  expect(() => diagnostic('naam-is-raar', place, {})).toThrow();
  // @ts-expect-error lijktOp is missing
  expect(() => diagnostic('onbekende-naam', place, { naam: 'basisbdrag' })).toThrow();
});

test('a repair is offered only when there is one candidate', () => {
  expect(diagnostic('onbekende-naam', place, { naam: 'basisbdrag', lijktOp: ['basisbedrag'] }).fix?.edits).toEqual([
    { ...place, text: 'basisbedrag' },
  ]);
  expect(
    diagnostic('onbekende-naam', place, { naam: 'basisbdrag', lijktOp: ['basisbedrag', 'basis'] }).fix,
  ).toBeUndefined();
});

test('a message is drawn under its line, with colour when asked', () => {
  const message = diagnostic('onbekende-naam', place, { naam: 'basisbdrag', lijktOp: ['basisbedrag'] });
  expect(renderDiagnostic(message, () => TEXT)).toBe(
    [
      "fout[onbekende-naam]: De naam 'basisbdrag' is nergens omschreven.",
      '   ┌─ Wlt, artikel 2, regel 3 (wlt.lid)',
      ' 3 │ De leestoeslag bedraagt het basisbdrag.',
      '   │                             ^^^^^^^^^^ deze naam',
      '   │',
      "   = Bedoelde u 'basisbedrag'?",
    ].join('\n'),
  );
  expect(renderDiagnostic(message, () => TEXT, { color: true })).toContain('\u001b[31mfout[onbekende-naam]\u001b[0m');
});

test('without the text of the file the message still says where', () => {
  const message = diagnostic('gemengde-voegwoorden', place, {});
  expect(renderDiagnostic(message, () => undefined).split('\n')[1]).toBe('   ┌─ wlt.lid');
});

test('a long line is cut around the place', () => {
  const long = `${'ver weg '.repeat(30)}hier${' nog meer'.repeat(30)}`;
  const start = long.indexOf('hier');
  const drawn = renderDiagnostic(
    diagnostic('lijst-zonder-voegwoord', { file: 'a.lid', span: { start, end: start + 4 } }, {}),
    () => long,
  ).split('\n');
  expect(drawn.every((line) => line.length < 200)).toBe(true);
  expect(drawn[2]?.slice(drawn[3]?.indexOf('^^^^'), (drawn[3]?.indexOf('^^^^') ?? 0) + 4)).toBe('hier');
});
