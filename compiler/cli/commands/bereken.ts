/** `lidwoord bereken`: one outcome for one case. */
import { addressInWords, groundsOf, outcomeJson, outcomeText, questionText } from '../../service/index.ts';
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
  const grounds = groundsOf(uitkomst.uitleg).all;
  if (options.json) {
    printJson(terminal, { conclusie: conclusion.id, vraag, uitkomst: outcomeJson(uitkomst), grondslag: grounds });
    return 0;
  }
  const { bold } = paint(terminal.color);
  terminal.out(
    `${questionText(conclusion, vraag)}: ${bold(uitkomst.soort === 'onbekend' ? 'onbekend' : outcomeText(uitkomst))}\n`,
  );
  if (grounds.length > 0 && uitkomst.soort !== 'onbekend')
    terminal.out(`Op grond van: ${grounds.map(addressInWords).join('; ')}.\n`);
  for (const line of openEnds(uitkomst)) terminal.out(`${line}\n`);
  return 0;
}

/** What still has to be known or judged, and what it would come to. */
export function openEnds(uitkomst: Uitkomst<unknown>): readonly string[] {
  if (uitkomst.soort !== 'onbekend' && uitkomst.soort !== 'oordeelNodig') return [];
  const missing =
    uitkomst.soort === 'onbekend' ? uitkomst.ontbreekt.map(({ vraag, pad }) => `Nog nodig: ${vraag} (${pad})`) : [];
  const judged = (uitkomst.oordelen ?? []).map(
    ({ vraag, grondslag }) => `Te beoordelen: ${vraag} (${addressInWords(grondslag)})`,
  );
  const perAnswer = Object.entries(uitkomst.perAntwoord ?? {}).map(
    ([answer, outcome]) => `  Bij ${answer}: ${outcomeText(outcome)}`,
  );
  return [...missing, ...judged, ...perAnswer];
}
