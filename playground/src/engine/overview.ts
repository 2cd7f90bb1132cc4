/** What the page needs to know of the rules as a whole, and no more. */
import type { Editor, OutlineNode, Program } from '../../../compiler/service/index.ts';
import type { Askable, Overview, RegelingInfo, Switchable } from './protocol.ts';

export function overviewOf(editor: Editor, version: number, changed: ReadonlySet<string>): Omit<Overview, 'ms'> {
  const { program, faults, acts } = editor.project();
  const outlines = Object.fromEntries(
    editor.files().flatMap((file) => (changed.has(file) ? [[file, editor.outline(file)] as const] : [])),
  );
  return {
    version,
    faults,
    diagnostics: editor.diagnostics(),
    examples: editor.examples(),
    regelingen: regelingenOf(program, outlines),
    askable: askableOf(program),
    judgements: program.judgements.map(({ key, question }) => ({ key, question })),
    switchable: [
      ...acts.map(({ name }): Switchable => ({ kind: 'wijziging', id: name, name })),
      ...program.regelingen
        .filter(({ optional }) => optional === true)
        .map(({ id, name }): Switchable => ({ kind: 'regeling', id, name })),
    ],
    outlines,
  };
}

/** Only of the files that changed is the place known; the page keeps that of the others. */
function regelingenOf(
  { regelingen }: Program,
  outlines: Readonly<Record<string, readonly OutlineNode[]>>,
): readonly RegelingInfo[] {
  const fileOf = (id: string): string =>
    Object.entries(outlines).find(([, nodes]) => nodes.some(({ address }) => address === id))?.[0] ?? '';
  return regelingen.map(({ id, name, bwb }) => ({ id, name, file: fileOf(id), ...(bwb !== undefined && { bwb }) }));
}

const NUMBERS: ReadonlySet<string> = new Set(['bedrag', 'percentage', 'getal', 'aantal']);

function askableOf({ conclusions }: Program): readonly Askable[] {
  return conclusions
    .filter(({ internal, rules }) => !internal && rules.length > 0)
    .map(({ id, name, regeling, slots, kind, type }) => ({
      id,
      name,
      regeling,
      slots,
      isStatus: kind === 'status',
      isNumber: type !== undefined && NUMBERS.has(type.kind),
    }));
}
