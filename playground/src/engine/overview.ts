/** What the page needs to know of the rules as a whole, and of that only what it was not told before. */
import type { Editor, ExampleMark, Program } from '../../../compiler/service/index.ts';
import type { Askable, News, RegelingInfo } from './protocol.ts';

/** Every change is told once. `changed`: the files whose text is another. */
export function createOverview(editor: Editor): (version: number, changed: ReadonlySet<string>) => News {
  const told = new Map<string, string>();
  function isNew(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if (told.get(name) === text) return false;
    told.set(name, text);
    return true;
  }
  const onlyNew = (parts: object): object =>
    Object.fromEntries(Object.entries(parts).filter(([name, value]) => isNew(name, value)));
  const toldExamples = new Map<string, readonly ExampleMark[]>();
  /** Of each file whose voorbeelden are others; of a file that is gone, none. */
  function newExamples(): News['examples'] {
    const files = editor.files();
    const gone = [...toldExamples.keys()].filter((file) => !files.includes(file));
    const present = files.map((file) => [file, editor.examples(file)] as const);
    const changed = present.filter(([file, marks]) => !isSame(toldExamples.get(file), marks));
    for (const file of gone) toldExamples.delete(file);
    for (const [file, marks] of changed) toldExamples.set(file, marks);
    return Object.fromEntries([...gone.map((file) => [file, []] as const), ...changed]);
  }
  return (version, changed) => {
    const { program, faults } = editor.project();
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
      examples: newExamples(),
      outlines: Object.fromEntries(outlines) as News['outlines'],
    };
  };
}

/** What did not change is the same object, mostly: only of others the text is made. */
function isSame(before: readonly ExampleMark[] | undefined, now: readonly ExampleMark[]): boolean {
  if (before?.length !== now.length) return false;
  return now.every((mark, index) => mark === before[index] || JSON.stringify(mark) === JSON.stringify(before[index]));
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
