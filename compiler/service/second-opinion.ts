/**
 * The generated modules as a second way to compute: made and run in memory, to be compared with the interpreter. The
 * emitter is loaded only here.
 */
import type { Conclusion, Program, Vraag, Zaak } from '../../runtime/index.ts';
import * as runtime from '../../runtime/index.ts';
import type { SecondOpinion } from './examples.ts';

type Fast = (zaak: Zaak, vraag: Vraag) => unknown;

/** Makes a module of every regeling, and answers with their Fast half as text ('22987/200', 'ja', 'geen', 'onbekend'). */
export async function secondOpinion(program: Program): Promise<SecondOpinion> {
  const { emitTypeScript } = await import('../emit/typescript/index.ts');
  const fast = new Map<string, Fast>();
  for (const { id } of program.regelingen) {
    const { text } = emitTypeScript(program, id, { types: false });
    for (const [conclusion, compute] of questionsIn(text)) fast.set(conclusion, compute);
  }
  return ({ id }: Conclusion, zaak, vraag) => {
    const compute = fast.get(id);
    return compute && answered(compute, zaak, vraag);
  };
}

const ASKS = /^export function (\w+)\(zaak, vraag\) \{\s*return volledig\(programma, (['"])(.+?)\2,/gm;

/** The questions of a module by the id of their conclusion: each module function names it when it asks the interpreter. */
function questionsIn(text: string): readonly (readonly [conclusion: string, compute: Fast])[] {
  const names = [...text.matchAll(ASKS)].map(([, name = '', , conclusion = '']) => ({
    name: `${name}_snel`,
    conclusion,
  }));
  const body = text.replace(/^import \{([^}]*)\} from [^;]*;/gm, 'const {$1} = runtime;').replace(/^export /gm, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text was made by our own emitter a moment ago
  const run = new Function(
    'runtime',
    `'use strict';${body}\nreturn { ${names.map(({ name }) => name).join(', ')} };`,
  ) as (given: typeof runtime) => Readonly<Record<string, Fast>>;
  const made = run(runtime);
  return names.flatMap(({ name, conclusion }) => {
    const compute = made[name];
    return compute === undefined ? [] : [[conclusion, compute] as const];
  });
}

/** A case that a module refuses, because it also speaks of what another regeling asks for, is left alone. */
function answered(compute: Fast, zaak: Zaak, vraag: Vraag): string | undefined {
  try {
    return shown(compute(zaak, vraag));
  } catch (error) {
    if (error instanceof runtime.Fault) return undefined;
    return `een fout (${error instanceof Error ? error.message : 'onbekend'})`;
  }
}

function shown(value: unknown): string {
  if (value === runtime.GEEN) return 'geen';
  if (runtime.isNietBepaald(value)) return value.uitkomst.soort;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' ? value : runtime.toFractionString(value as runtime.Exact);
}
