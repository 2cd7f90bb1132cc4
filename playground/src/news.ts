/** What the worker tells, as the page keeps it: what only moved along with the text waits until the rest is seen. */
import type { EditorDiagnostic, ExampleMark } from '../../compiler/service/index.ts';
import type { News, Overview } from './engine/protocol.ts';
import { state, type State } from './state.ts';

type Parts = Pick<Overview, 'diagnostics' | 'examples' | 'outlines' | 'regelingen'>;

export interface Reader {
  /** What to show at once. What did not change is kept as it is, so that nothing of it is drawn again. */
  readonly read: (news: News) => Partial<State>;
  /** What waited, once. */
  readonly rest: () => Partial<State>;
}

const EMPTY = { diagnostics: [], askable: [], judgements: [], switchable: [], regelingen: [], examples: [] };

export function createReader(): Reader {
  /** Newer than what the page shows. */
  let waiting: Partial<Parts> = {};

  function read({ diagnostics, examples, outlines, regelingen, ...news }: News): Partial<State> {
    const { overview: shown, outlines: shownOutlines } = state.get();
    const known = { ...EMPTY, ...shown, outlines: shownOutlines, ...waiting };
    const changed: Partial<Parts> = {
      ...(diagnostics && { diagnostics }),
      ...(Object.keys(examples).length > 0 && { examples: withNew(known.examples, examples) }),
      ...(Object.keys(outlines).length > 0 && { outlines: { ...known.outlines, ...outlines } }),
    };
    waiting = { ...waiting, ...changed };
    if (regelingen) waiting = { ...waiting, regelingen: regelingen.map((each) => ({ ...each, file: '' })) };
    const overview = { ...EMPTY, ...shown, ...news, outlines: shownOutlines };
    if (shown === undefined || regelingen || !onlyMoved(overview, waiting)) return withRest(overview);
    return { overview };
  }

  function withRest(overview: Overview): Partial<State> {
    const all = { ...overview, ...waiting };
    waiting = {};
    const files = homesIn(all.outlines);
    const homes = all.regelingen.map((each) => ({ ...each, file: files.get(each.id) ?? '' }));
    const regelingen = isSame(overview.regelingen, homes) ? overview.regelingen : homes;
    return { overview: { ...all, regelingen }, outlines: all.outlines };
  }

  return {
    read,
    rest: () => {
      const { overview } = state.get();
      return overview === undefined || Object.keys(waiting).length === 0 ? {} : withRest(overview);
    },
  };
}

/** The same messages and voorbeelden, at other places. */
function onlyMoved({ diagnostics, examples }: Overview, now: Partial<Parts>): boolean {
  return (
    (now.diagnostics === undefined || isSame(diagnostics.map(messageOf), now.diagnostics.map(messageOf))) &&
    (now.examples === undefined || areAlike(examples, now.examples, nameOf))
  );
}

const messageOf = ({ file, code, severity, text, hint }: EditorDiagnostic): readonly unknown[] => [
  file,
  code,
  severity,
  text,
  hint,
];
const nameOf = ({ id, title }: ExampleMark): string => `${id}\n${title}`;

function areAlike<T>(before: readonly T[], now: readonly T[], look: (each: T) => string): boolean {
  if (before.length !== now.length) return false;
  return now.every((each, index) => {
    const other = before[index];
    return other === each || (other !== undefined && look(other) === look(each));
  });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of each regeling the file where its artikelen stand; other files may speak of it too. */
function homesIn(outlines: State['outlines']): ReadonlyMap<string, string> {
  const homes = new Map<string, { readonly file: string; readonly artikelen: number }>();
  for (const [file, nodes] of Object.entries(outlines)) {
    const here = new Map<string, number>();
    for (const { address = '', children } of nodes) {
      const artikelen = 1 + children.filter(({ kind }) => kind === 'artikel').length;
      here.set(address, (here.get(address) ?? 0) + artikelen);
    }
    for (const [address, artikelen] of here)
      if (artikelen > (homes.get(address)?.artikelen ?? 0)) homes.set(address, { file, artikelen });
  }
  return new Map([...homes].map(([address, { file }]) => [address, file]));
}

/** In order of file and text. */
function withNew(before: readonly ExampleMark[], changed: News['examples']): readonly ExampleMark[] {
  const all = before.filter(({ file }) => changed[file] === undefined);
  for (const [file, marks] of Object.entries(changed)) {
    const after = all.findIndex((each) => each.file > file);
    all.splice(after < 0 ? all.length : after, 0, ...marks.toSorted((a, b) => a.start - b.start));
  }
  return all;
}
