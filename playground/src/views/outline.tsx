/** The regelingen with their artikelen and leden. */
import { useEffect, useRef } from 'preact/hooks';

import type { OutlineNode } from '../../../compiler/service/index.ts';
import { Button } from '../parts/button.tsx';
import { shortDay } from '../parts/days.ts';
import { memo } from '../parts/memo.ts';
import { capital } from '../parts/words.ts';
import { state, type State } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function Outline({ workshop }: { readonly workshop: Workshop }) {
  const files = useStore(state, (now) => now.files);
  const outlines = useStore(state, (now) => now.outlines);
  const file = useStore(state, (now) => now.file);
  const wrong = useStore(state, (now) => wrongFiles(now.marks));
  const edited = useStore(state, (now) => now.edited);
  const titles = titlesOf(files, workshop.text);
  const entry = (name: string) => (
    <li key={name}>
      <FileEntry
        workshop={workshop}
        name={name}
        title={titles.get(name)?.title ?? name}
        part={titles.get(name)?.part}
        nodes={outlines[name] ?? NONE}
        open={name === file}
        wrong={wrong.includes(`\n${name}\n`)}
        edited={edited.has(name)}
      />
    </li>
  );
  return (
    <nav class="overzicht" aria-labelledby="kop-regelingen">
      <header class="paneel-kop">
        <h2 id="kop-regelingen">Regelingen</h2>
        <Button
          kind="subtle"
          onClick={() => {
            newFile(workshop);
          }}
        >
          Nieuw
        </Button>
      </header>
      <ul class="boom">
        {inGroups(files).flatMap(([group, names]) =>
          names.length > MANY
            ? [
                <li key={group}>
                  <details class="boom-groep" open={names.includes(file)}>
                    <summary>
                      {capital(group)} ({names.length})
                    </summary>
                    <ul>{names.map(entry)}</ul>
                  </details>
                </li>,
              ]
            : names.map(entry),
        )}
      </ul>
    </nav>
  );
}

const NONE: readonly OutlineNode[] = [];

let judged: { readonly marks: State['marks']; readonly files: string } | undefined;

/** The files with a voorbeeld that does not come out, each on a line: a text, so that the same is the same. */
function wrongFiles(marks: State['marks']): string {
  if (judged?.marks === marks) return judged.files;
  const files = new Set<string>();
  for (const mark of marks.values()) if (mark.state === 'fout') files.add(mark.file);
  judged = { marks, files: `\n${[...files].sort().join('\n')}\n` };
  return judged.files;
}

/** A folder with more files than this is folded away. */
const MANY = 8;

/** Files by their folder, in order. */
function inGroups(files: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const group = file.includes('/') ? (file.split('/')[0] ?? '') : '';
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return [...groups];
}

interface Title {
  readonly title: string;
  /** Which part of the regeling, where several files have artikelen of it. */
  readonly part: string | undefined;
}

/** By the regelingen in it; by its own name and that of its folder where another file has their artikelen. */
function titlesOf(files: readonly string[], textOf: Workshop['text']): ReadonlyMap<string, Title> {
  const found = files.map((file) => ({ file, ...namesIn(file, textOf(file) ?? '') }));
  const owners = new Map<string, number>();
  for (const { title, isOwner } of found) if (isOwner) owners.set(title, (owners.get(title) ?? 0) + 1);
  const bare = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.lid$/, '').replaceAll('-', ' ');
  const folderOf = (file: string): string | undefined =>
    file.includes('/') ? file.split('/')[0]?.replaceAll('-', ' ') : undefined;
  return new Map(
    found.map(({ file, title, isOwner }) => {
      const many = owners.get(title) ?? 0;
      if (title === '' || (!isOwner && many > 0)) return [file, { title: capital(bare(file)), part: folderOf(file) }];
      return [file, { title, part: isOwner && many > 1 ? bare(file) : undefined }];
    }),
  );
}

interface Names {
  readonly text: string;
  readonly title: string;
  readonly isOwner: boolean;
}

const known = new Map<string, Names>();

/** From the text itself, so that the names are there before the rules have been read. */
function namesIn(file: string, text: string): Names {
  const before = known.get(file);
  if (before?.text === text) return before;
  const names = [...text.matchAll(/^(?:regeling|wijziging)[ \t]+(.*\S)/gm)].map(([, name = '']) => name);
  const made = {
    text,
    title: [...new Set(names)].join('; '),
    isOwner: /^(?:artikel|paragraaf|wijziging)\s/m.test(text),
  };
  known.set(file, made);
  return made;
}

interface FileEntryProps {
  readonly workshop: Workshop;
  readonly name: string;
  readonly title: string;
  readonly part: string | undefined;
  readonly nodes: readonly OutlineNode[];
  readonly open: boolean;
  readonly wrong: boolean;
  readonly edited: boolean;
}

/** Whether the cursor stands in a lid: only then do its leden stand in the list. */
const isPlaced = ({ here }: State): boolean => here !== undefined;

const FileEntry = memo(({ workshop, name, title, part, nodes, open, wrong, edited }: FileEntryProps) => {
  const entry = useRef<HTMLButtonElement>(null);
  const placed = useStore(state, isPlaced);
  useEffect(() => {
    if (!open) return;
    // who chose in the list sees its name already, and then what stands below it
    if (document.activeElement?.closest('.boom')) entry.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    else entry.current?.scrollIntoView({ block: 'start' });
  }, [open, nodes.length > 0, placed]); // its artikelen and leden come later than its name
  return (
    <>
      <button
        ref={entry}
        type="button"
        class="boom-regeling"
        aria-expanded={open}
        aria-current={open ? 'true' : undefined}
        title={name}
        onClick={() => {
          state.set({ file: name, tab: 'regels' });
        }}
      >
        <span>
          {title}
          {part !== undefined && <span class="boom-titel"> {part}</span>}
        </span>
        {edited && (
          <span class="bijschrift" title="Gewijzigd">
            gewijzigd
          </span>
        )}
        {wrong && (
          <span class="fout" title="Een voorbeeld komt niet uit">
            ✗<span class="alleen-voorlezen"> een voorbeeld komt niet uit</span>
          </span>
        )}
      </button>
      {open && nodes.map((node, index) => <Regeling key={index} workshop={workshop} nodes={node.children} />)}
    </>
  );
});

/** The artikelen; what they rest on (gegevens, parameters, tabellen) folded away above them. */
function Regeling({ workshop, nodes }: Pick<NodesProps, 'workshop' | 'nodes'>) {
  const base = nodes.filter(({ kind }) => BASE.has(kind));
  return (
    <>
      {base.length > 0 && (
        <details class="boom-grondslag">
          <summary>Gegevens en bedragen ({base.length})</summary>
          <Nodes workshop={workshop} nodes={base} depth={0} />
        </details>
      )}
      <Nodes workshop={workshop} nodes={nodes.filter(({ kind }) => !BASE.has(kind))} depth={0} />
    </>
  );
}

interface NodesProps {
  readonly workshop: Workshop;
  readonly nodes: readonly OutlineNode[];
  readonly depth: number;
}

const BASE: ReadonlySet<string> = new Set(['gegevens', 'parameter', 'tabel']);
const SHOWN: ReadonlySet<string> = new Set(['opdracht', 'artikel', 'lid', ...BASE]);

function Nodes({ workshop, nodes, depth }: NodesProps) {
  const here = useStore(state, (now) => now.here);
  const date = useStore(state, (now) => now.date);
  const shown = nodes.filter(({ kind }) => SHOWN.has(kind));
  if (shown.length === 0 || depth > 1) return null;
  return (
    <ul>
      {shown.map((node, index) => {
        const inside = here !== undefined && isWithin(here, node);
        const inForce = (node.from ?? '') <= date && (node.to === undefined || date < node.to);
        return (
          <li key={index}>
            <button
              type="button"
              class={inForce ? '' : 'oud'}
              aria-current={inside ? 'location' : undefined}
              title={node.detail}
              onClick={() => {
                workshop.goTo({ file: node.file, start: node.heading.start, end: node.heading.start });
              }}
            >
              {node.name}
              {node.detail !== undefined && <span class="boom-titel"> {node.detail}</span>}
              {!inForce && <span class="boom-titel"> {versionOf(node)}</span>}
            </button>
            {inside && <Nodes workshop={workshop} nodes={node.children} depth={depth + 1} />}
          </li>
        );
      })}
    </ul>
  );
}

/** By where it begins: where it ends moves with every key in it, and is known only when the rules have been read anew. */
const isWithin = (here: OutlineNode, node: OutlineNode): boolean =>
  node.start === here.start ? node.address === here.address : node.start < here.start && here.start < node.end;

function versionOf({ from, to }: OutlineNode): string {
  if (from !== undefined && to !== undefined) return `van ${shortDay(from)} tot ${shortDay(to)}`;
  return to === undefined ? `vanaf ${shortDay(from ?? '')}` : `tot ${shortDay(to)}`;
}

const BEGIN = `regeling Mijn regeling (Mijn)
  soort wet

gegevens
Bepaald worden:
  een bedrag van de regeling: bedrag.

artikel 1
lid 1
Het bedrag van de regeling bedraagt € 100.

voorbeeld Het bedrag
  gegeven
    De peildatum is 1 januari 2025.
  verwacht
    Het bedrag van de regeling bedraagt € 100.
`;

/** A file to begin with: small, whole, and right. */
function newFile(workshop: Workshop): void {
  let number = 1;
  const name = (): string => `eigen/regeling-${number}.lid`;
  while (workshop.text(name()) !== undefined) number += 1;
  const short = number === 1 ? 'Mijn' : `Mijn${number}`;
  workshop.change(
    new Map([[name(), BEGIN.replace('regeling (Mijn)', `regeling${number === 1 ? '' : ` ${number}`} (${short})`)]]),
  );
  state.set({ file: name(), tab: 'regels' });
}
