/** Reads what is left to people: `oordeel of …` and `bevoegdheid …`. */
import type * as Ast from './ast/index.ts';
import { attributesOf, authoritiesOf, clauseAbout, clauseOf, strangeLines } from './judgements.ts';
import { shapeOfStatus } from './lexicon.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { personNoun } from './regeling-names.ts';
import type { StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';

export function readJudgement(reader: PhraseReader, block: StructureBlock): Ast.JudgementDeclaration {
  const { clause, span, inTime } = clauseOf(block);
  const about = clauseAbout(clause, (text) => personNoun(reader.lexicon, text));
  if (about && !shapeOfStatus(about.phrase, true))
    reader.report({ code: 'gegeven-niet-begrepen', span, data: { kop: about.phrase } });
  const attribute = attributes(reader, block, ['door', 'grondslag', 'vraag']);
  const every = attribute('bij elke');
  const note = attribute('uitleg');
  return {
    kind: 'judgement',
    clause,
    clauseSpan: span,
    inTime,
    ...(about ? { about } : {}),
    by: authoritiesOf(block),
    basis: basis(reader, attribute('grondslag')?.span),
    question: attribute('vraag')?.text ?? '',
    weighs: (attribute('weegt mee')?.text ?? '')
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
    motivated: attribute('motivering')?.text === 'verplicht',
    ...(every ? { every: every.text } : {}),
    ...(note ? { note: note.text } : {}),
    span: block.span,
  };
}

export function readPower(reader: PhraseReader, block: StructureBlock): Ast.PowerDeclaration {
  const attribute = attributes(reader, block, ['van', 'grondslag', 'door']);
  const judgement = attribute('oordeel of');
  const note = attribute('uitleg');
  return {
    kind: 'power',
    name: block.rest.text,
    holder: attribute('van')?.text ?? '',
    basis: basis(reader, attribute('grondslag')?.span),
    by: attribute('door')?.text ?? '',
    ...(judgement ? { judgement: judgement.text } : {}),
    ...(note ? { note: note.text } : {}),
    span: block.span,
  };
}

/** What stands behind a word under the heading; reports those that are needed and not there. */
function attributes(
  reader: PhraseReader,
  block: StructureBlock,
  needed: readonly string[],
): (word: string) => { readonly text: string; readonly span: Span } | undefined {
  const found = attributesOf(block.body);
  const strange = strangeLines(block.body);
  for (const { word, span } of strange)
    reader.report({ code: 'oordeel-regel-onbekend', span, data: { woord: word, wat: block.keyword } });
  if (strange.length > 0) return (word) => found.find((attribute) => attribute.word === word); // may be what is missing
  const missing = needed.find((word) => !found.some((attribute) => attribute.word === word));
  const empty = block.rest.text === '' || block.rest.text === 'of';
  const data = { wat: block.keyword, ontbreekt: empty ? 'de omschrijving' : (missing ?? '') };
  if (empty || missing !== undefined) reader.report({ code: 'oordeel-onvolledig', span: block.span, data });
  return (word) => found.find((attribute) => attribute.word === word);
}

function basis(reader: PhraseReader, span: Span | undefined): readonly Ast.Citation[] {
  return (span && reader.read(span, 'citations', 'cel')) ?? [];
}
