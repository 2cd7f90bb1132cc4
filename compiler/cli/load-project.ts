/** Reads and compiles the rules that a command is about. */
import { createProject, withLibrary } from '../service/index.ts';
import type { Project } from '../service/index.ts';
import { badInput } from './complaint.ts';
import { filesAt, libraryFiles } from './rule-files.ts';
import type { Terminal } from './terminal.ts';

export interface Loaded {
  readonly project: Project;
  /** Whether a file is one that was asked for, and not one that only had to be read along. */
  readonly isOwn: (file: string) => boolean;
}

/** The rules at the paths, with what they use from the rules of Lidwoord; without paths those rules themselves. */
export function loadProject(paths: readonly string[] | undefined, terminal: Terminal): Loaded {
  const wiping = terminal.watched;
  if (wiping) terminal.err('Regels lezen …');
  try {
    if (paths === undefined || paths.length === 0)
      return { project: createProject(libraryFiles(terminal)), isOwn: () => true };
    const own = filesAt(paths, terminal);
    const files = new Set(own.map(({ file }) => file));
    return { project: createProject(withLibrary(own, libraryFiles(terminal))), isOwn: (file) => files.has(file) };
  } finally {
    if (wiping) terminal.err('\r\u001b[K');
  }
}

/** Rules with faults give no outcome that can be relied on. */
export function withoutFaults(loaded: Loaded): Loaded {
  const { faults, diagnostics } = loaded.project;
  if (faults === 0) return loaded;
  const [first] = diagnostics.filter(({ severity }) => severity === 'fout');
  const line = first && loaded.project.place(first.file, first.span.start).line;
  return badInput(
    'regels-met-fouten',
    `De regels bevatten ${faults === 1 ? 'een fout' : `${faults} fouten`}; daarmee valt niet betrouwbaar te rekenen.`,
    {
      ...(first && { place: `${first.file}, regel ${line ?? '?'}: ${first.text}` }),
      hint: "Met 'lidwoord controleer' ziet u elke fout op haar plaats.",
    },
  );
}
