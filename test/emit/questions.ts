/** The questions of a loaded module, by the conclusions that it carries. */
import { questionName } from '../../compiler/emit/typescript/module.ts';
import { NAAR_VOLLEDIG } from '../../runtime/index.ts';
import type { Conclusion, Dossier, Program } from '../../runtime/index.ts';
import type { FastQuestion, Loaded, Question, RawQuestion } from './load.ts';

export interface Asked {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly full: Question;
  readonly fast: FastQuestion;
  /** Absent when Fast leaves it to Full always. */
  readonly raw: RawQuestion | undefined;
}

export function questionsOf(module: Loaded): readonly Asked[] {
  const { conclusions } = module.exports['programma'] as Program;
  return Object.keys(module.exports)
    .filter((name) => /^artikel[^_]*$/.test(name))
    .flatMap((name) => {
      const { snel, ...full } = module.article(name);
      return Object.entries(full).flatMap(([question, ask]) => {
        const conclusion = conclusions.find(
          (one) => ask.toString().includes(JSON.stringify(one.id).slice(1, -1)) && questionName(one) === question,
        );
        const fast = snel[question];
        return conclusion && fast
          ? [{ name: question, conclusion, full: ask, fast, raw: module.raw(name)?.[question] }]
          : [];
      });
    });
}

/** Whether Fast answers without Full. */
export function answersAlone(
  module: Loaded,
  raw: RawQuestion | undefined,
  zaak: object,
  vraag: Readonly<Record<string, string>>,
  slots: readonly string[],
): boolean {
  if (raw === undefined) return false;
  try {
    const d = (module.exports['openZaak'] as (zaak: object, vraag: object) => Dossier)(zaak, vraag);
    raw.reken(d, d.dag, ...slots.map((slot) => d.persons?.find(({ id }) => id === vraag[slot])));
    return true;
  } catch (reason) {
    if (reason === NAAR_VOLLEDIG) return false;
    throw reason;
  }
}
