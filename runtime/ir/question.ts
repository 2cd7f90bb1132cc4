import type { Fact } from './program.ts';

/** The question for a fact as it is asked of nobody in particular, for documentation: 'Woont deze persoon in Nederland?' */
export function questionInGeneral({ question, of: { kind } }: Fact): string {
  const [one, other] =
    kind === 'gericht' ? ['de persoon onder `van`', 'de persoon onder `tot`'] : ['deze persoon', 'de andere persoon'];
  return question.replace('{0} en {1}', 'deze twee personen').replaceAll('{0}', one).replaceAll('{1}', other);
}
