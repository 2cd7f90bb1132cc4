/** What the generated module says by its fast way, in the exact words of an outcome. */
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { questionName } from '../../compiler/emit/typescript/module.ts';
import type { SecondOpinion } from '../../compiler/service/index.ts';
import type { Program } from '../../runtime/index.ts';
import { load, shownFast, type Article, type FastQuestion, type Loaded } from '../emit/load.ts';

/** Asks the module of the regeling that a conclusion belongs to; a module is made when it is first asked. */
export function fastOpinion(program: Program): SecondOpinion {
  const modules = new Map<string, Loaded>();
  const moduleOf = (regeling: string): Loaded => {
    const module = modules.get(regeling) ?? load(emitTypeScript(program, regeling).text);
    modules.set(regeling, module);
    return module;
  };
  return (conclusion, zaak, vraag) => {
    if (conclusion.internal || conclusion.rules.length === 0) return undefined;
    const question = questionIn(moduleOf(conclusion.regeling), questionName(conclusion));
    return question && inWords(shownFast(question(zaak, vraag)));
  };
}

/** The question by its name, unless several articles have one. */
function questionIn({ exports }: Loaded, name: string): FastQuestion | undefined {
  const articles = Object.entries(exports).filter(([key]) => /^artikel[^_]*$/.test(key)) as [string, Article][];
  const found = articles.map(([, { snel }]) => snel[name]).filter((question) => question !== undefined);
  return found.length === 1 ? found[0] : undefined;
}

function inWords(answer: string): string {
  if (answer === 'true') return 'ja';
  return answer === 'false' ? 'nee' : answer;
}
