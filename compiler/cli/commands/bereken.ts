/** `lidwoord bereken`: one outcome for one case. */
import {
  addressInWords,
  findable,
  groundsOf,
  judgementText,
  leftToPeople,
  NOT_SEARCHED,
  outcomeJson,
  outcomeText,
  outOfForce,
  questionText,
} from '../../service/index.ts';
import type { Uitkomst } from '../../service/index.ts';
import { answerTo } from '../ask.ts';
import type { AskOptions, Commanded, ExitCode } from '../commanded.ts';
import { loadProject, withoutFaults } from '../load-project.ts';
import { paint } from '../paint.ts';
import { printJson } from '../print-json.ts';

export function bereken(
  wanted: string,
  { terminal, options }: Commanded<AskOptions & { zaak: string; peildatum: string }>,
): ExitCode {
  const { project } = withoutFaults(loadProject(options.regels, terminal));
  const { conclusion, vraag, uitkomst } = answerTo(project, wanted, options, terminal);
  const grounds = [...new Set(groundsOf(uitkomst.uitleg).all.map((one) => findable(project.program, one)))];
  const left = leftToPeople(project.program, uitkomst.uitleg);
  if (options.json) {
    printJson(terminal, {
      conclusie: conclusion.id,
      vraag,
      uitkomst: outcomeJson(uitkomst),
      grondslag: grounds,
      nietGecodeerd: left.map(({ address, reason }) => ({
        adres: address,
        reden: reason,
      })),
    });
    return 0;
  }
  const { bold } = paint(terminal.color);
  terminal.out(`${questionText(project.program, conclusion, vraag)}: ${bold(shortText(uitkomst))}\n`);
  if (grounds.length > 0 && uitkomst.soort !== 'onbekend' && uitkomst.soort !== 'oordeelNodig')
    terminal.out(`Op grond van: ${grounds.map(addressInWords).join('; ')}.\n`);
  const gone = outOfForce(project.program, uitkomst.uitleg);
  if (gone !== undefined) terminal.out(`Want ${gone}.\n`);
  for (const line of openEnds(uitkomst)) terminal.out(`${line}\n`);
  // nee is not said silently: what it rests on may have been left to people
  if (grounds.length === 0 && uitkomst.soort !== 'onbekend' && left.length > 0) {
    terminal.out('Niet gecodeerd in deze artikelen, en dus niet meegewogen:\n');
    for (const { address, reason } of left) terminal.out(`  ${addressInWords(address)}: ${reason}\n`);
  }
  return 0;
}

/** What is open is told on lines of its own. */
function shortText(uitkomst: Uitkomst<unknown>): string {
  if (uitkomst.soort === 'oordeelNodig') return 'oordeel nodig';
  return uitkomst.soort === 'onbekend' ? 'onbekend' : outcomeText(uitkomst);
}

/** What still has to be known or judged, and what it would come to. */
export function openEnds(uitkomst: Uitkomst<unknown>): readonly string[] {
  if (uitkomst.soort !== 'onbekend' && uitkomst.soort !== 'oordeelNodig') return [];
  const missing =
    uitkomst.soort === 'onbekend' ? uitkomst.ontbreekt.map(({ vraag, pad }) => `Nog nodig: ${vraag} (${pad})`) : [];
  const judged = (uitkomst.oordelen ?? []).flatMap((judgement) => {
    const { door, grondslag, weegtMee, pad, soort } = judgement;
    const weighed = weegtMee.length === 0 || soort === 'bedrag' ? [] : [`  Weegt mee: ${weegtMee.join('; ')}.`];
    const where = `  Beslist door: ${door} (${addressInWords(grondslag)}); het antwoord hoort in de zaak onder ${pad}.`;
    return [`Te beoordelen: ${judgementText(judgement)}`, where, ...weighed];
  });
  const perAnswer = Object.entries(uitkomst.perAntwoord ?? {}).map(
    ([answer, outcome]) => `  Bij ${answer}: ${outcomeText(outcome)}`,
  );
  return [...missing, ...judged, ...(uitkomst.nietUitgezocht ? [NOT_SEARCHED] : []), ...perAnswer];
}
