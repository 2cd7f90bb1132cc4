/** What is asked of who judges. */
import { childPath } from '../fault.ts';
import type { Judgement } from '../ir/index.ts';
import type { OordeelVraag } from '../outcome.ts';
import type { Missing } from './values.ts';

/** The clause, with the names of the persons it is about: 'Bram in nood verkeert'. */
export function clauseAbout({ clause, about }: Judgement, names: readonly string[]): string {
  if (about === undefined) return clause;
  return names.reduce((text, name, place) => text.replaceAll(`{${String(place)}}`, name), about.clause);
}

/** The question as it stands, with whom it is about before it. */
export function aboutNames(names: readonly string[], question: string): string {
  return names.length === 0 ? question : `Over ${names.join(' en ')}: ${question}`;
}

/** `pad`: where the answer stands in the case, or would stand. */
export function questionFor(
  judgement: Judgement,
  names: readonly string[],
  pad: string,
  soort: OordeelVraag['soort'],
): OordeelVraag {
  const { by, basis, at, question, weighs, motivated } = judgement;
  const amount = soort === 'bedrag';
  return {
    id: amount ? `${judgement.id}:bedrag` : judgement.id,
    pad: amount ? childPath(pad, 'bedrag') : pad,
    naam: clauseAbout(judgement, names),
    ...(names.length > 0 && { over: names }),
    soort,
    door: by.join(' of '),
    grondslag: basis,
    ...(at !== undefined && { bij: at }),
    vraag: aboutNames(names, amount ? `Hoeveel bedraagt het ${judgement.amount ?? 'ander'}e bedrag?` : question),
    weegtMee: weighs,
    motivering: motivated ? 'verplicht' : 'vrij',
  };
}

export function asked(oordeel: OordeelVraag): Missing {
  const { pad, naam, vraag } = oordeel;
  return { soort: 'oordeel', pad, naam, vraag, oordeel };
}
