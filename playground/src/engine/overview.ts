/** What the page needs to know of the rules as a whole, and of that only what it was not told before. */
import type { Editor, Program } from '../../../compiler/service/index.ts';
import type { Askable, News, RegelingInfo } from './protocol.ts';

/** Every change is told once. `changed`: the files whose text is another. */
export function createOverview(editor: Editor): (version: number, changed: ReadonlySet<string>) => Omit<News, 'ms'> {
  const told = new Map<string, string>();
  function isNew(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (told.get(name) === text) return false;
    told.set(name, text);
    return true;
  }
  const onlyNew = (parts: object, prefix = ''): object =>
    Object.fromEntries(Object.entries(parts).filter(([name, value]) => isNew(prefix + name, value)));
  return (version, changed) => {
    const { program, faults } = editor.project();
    const examples = new Map(editor.files().map((file) => [file, editor.examples(file)]));
    const parts: Pick<Required<News>, 'diagnostics' | 'regelingen' | 'askable' | 'judgements' | 'switchable'> = {
      diagnostics: editor.diagnostics(),
      regelingen: regelingenOf(program),
      askable: askableOf(program),
      judgements: program.judgements.map(({ key, question }) => ({ key, question })),
      switchable: editor.switchable(),
    };
    const outlines = editor.files().flatMap((file) => (changed.has(file) ? [[file, editor.outline(file)]] : []));
    return {
      version,
      faults,
      ...(onlyNew(parts) as Partial<typeof parts>),
      examples: onlyNew(Object.fromEntries(examples), 'voorbeelden van ') as News['examples'],
      outlines: Object.fromEntries(outlines) as News['outlines'],
    };
  };
}

function regelingenOf({ regelingen }: Program): readonly Omit<RegelingInfo, 'file'>[] {
  return regelingen.map(({ id, name, bwb }) => ({ id, name, ...(bwb !== undefined && { bwb }) }));
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
