/** Runs an emitted module without writing it anywhere: its types off, its one import handed to it. */
import { stripTypeScriptTypes } from 'node:module';

import * as runtime from '../../runtime/index.ts';
import type { Dossier, Uitkomst } from '../../runtime/index.ts';

export type Question = (zaak: object, vraag: object) => Uitkomst<unknown>;

export type FastQuestion = (zaak: object, vraag: object) => unknown;

export interface RawQuestion {
  readonly noemer?: bigint;
  readonly reken: (d: Dossier, dag: number, ...persons: readonly unknown[]) => unknown;
}

export type Article = Readonly<Record<string, Question>> & { readonly snel: Readonly<Record<string, FastQuestion>> };

/** The exports that the tests use, by name. */
export interface Loaded {
  readonly article: (name: string) => Article;
  readonly raw: (name: string) => Readonly<Record<string, RawQuestion>> | undefined;
  readonly exports: Readonly<Record<string, unknown>>;
}

export function load(text: string): Loaded {
  const plain = stripTypeScriptTypes(text);
  const names = [...plain.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  const body = plain
    .replace(/^import \{([^}]*)\} from [^;]*;/gm, 'const {$1} = runtime;')
    .replace(/^import .*;$/gm, '')
    .replace(/^export /gm, '');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module under test, made a moment ago
  const run = new Function('runtime', `'use strict';${body}\nreturn { ${names.join(', ')} };`) as (
    given: unknown,
  ) => Record<string, unknown>;
  const exports = run(runtime);
  return {
    exports,
    article: (name) => exports[name] as Article,
    raw: (name) => exports[`${name}_ruw`] as Record<string, RawQuestion> | undefined,
  };
}

/** An outcome of either way as text, for comparing. */
export function shownFull(outcome: Uitkomst<unknown>): string {
  return outcome.soort === 'bepaald' ? shown(outcome.waarde) : outcome.soort;
}

export function shownFast(answer: unknown): string {
  if (answer === runtime.GEEN) return 'geen';
  if (runtime.isNietBepaald(answer)) return answer.uitkomst.soort;
  return shown(answer);
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? runtime.toFractionString(value as runtime.Exact) : String(value);
}
