/** Reads `verzoek …`: who asks, within which term, with what proof, and how long it works. */
import type * as Ast from './ast/index.ts';
import {
  attributesOf,
  nameOfRequest,
  REQUEST_WORDS,
  strangeLines,
  termOfRequest,
  type Attribute,
} from './judgements.ts';
import type { PhraseReader } from './phrase-reader.ts';
import type { StructureBlock } from './skeleton.ts';

/** The term stands first: it is a termijn as any other. */
export function readRequest(reader: PhraseReader, block: StructureBlock): readonly Ast.Item[] {
  const found = attributesOf(block.body, REQUEST_WORDS);
  const attribute = (word: string): Attribute | undefined => found.find((one) => one.word === word);
  reportFaults(reader, block, found);
  const { name } = nameOfRequest(block);
  const nameSpan = { start: block.rest.span.end - name.length, end: block.rest.span.end };
  reader.usable(name, nameSpan);
  const within = attribute('binnen');
  const term = termOfRequest(block);
  const proof = attribute('bewijs');
  const note = attribute('uitleg');
  const basis = attribute('grondslag');
  const condition = proof && reader.read(proof.span, 'conditionOnly', 'cel');
  const measure = within && reader.read(within.span, 'termMeasure', 'termijn');
  const notes: Ast.Note[] = note ? [{ text: note.text, span: note.span }] : [];
  const request: Ast.RequestDeclaration = {
    kind: 'request',
    name,
    nameSpan,
    called: block.rest.text.replace(/\s+/g, ' '),
    ...whoAsks(attribute('door')?.text ?? ''),
    ...(term !== undefined && within ? { within: { name: term, text: within.text } } : {}),
    ...(condition ? { proof: condition } : {}),
    ...(proof ? { proofText: proof.text } : {}),
    carries: attribute('werkt door') !== undefined,
    basis: (basis && reader.read(basis.span, 'citations', 'cel')) ?? [],
    notes,
    span: block.span,
  };
  if (term === undefined || !within) return [request];
  const declared: Ast.TermDeclaration = {
    kind: 'term-declaration',
    name: term,
    nameSpan,
    ...(measure ? { measure } : {}),
    text: within.text,
    notes,
    span: block.span,
  };
  return [declared, request];
}

function reportFaults(reader: PhraseReader, block: StructureBlock, found: readonly Attribute[]): void {
  const strange = strangeLines(block.body, REQUEST_WORDS);
  for (const { word, span } of strange)
    reader.report({ code: 'oordeel-regel-onbekend', span, data: { woord: word, wat: 'verzoek' } });
  if (strange.length > 0) return;
  const missing = ['door', 'grondslag'].find((word) => !found.some((one) => one.word === word));
  const ontbreekt = block.rest.text === '' ? 'de omschrijving' : missing;
  if (ontbreekt !== undefined)
    reader.report({ code: 'oordeel-onvolledig', span: block.span, data: { wat: 'verzoek', ontbreekt } });
}

/** `de huurder over degene`, `beiden gezamenlijk`, `ten minste een van beiden` */
function whoAsks(by: string): Pick<Ast.RequestDeclaration, 'by' | 'owner' | 'towards' | 'role'> {
  if (/\bbeiden\b/.test(by)) return { by, owner: 'paar', towards: false };
  const role = by.replace(/\s+over\s+degene$/, '').replace(/^(?:de|het|een)\s+/, '');
  return { by, owner: 'persoon', towards: role.length < by.length && /\sover\s+degene$/.test(by), role };
}
