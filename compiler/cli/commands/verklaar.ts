/** `lidwoord verklaar`: how an outcome came about, for a case or for an example. */
import {
  addressInWords,
  dayText,
  explanationLines,
  explanationText,
  leftToPeople,
  motivate,
  motivationText,
  outcomeJson,
  proposal,
  questionText,
  usesHelpers,
} from '../../service/index.ts';
import type {
  ExampleCase,
  ExplanationLine,
  ExplanationOptions,
  Program,
  Project,
  Uitkomst,
} from '../../service/index.ts';
import { answerTo } from '../ask.ts';
import type { Commanded, ExitCode, ExplainOptions } from '../commanded.ts';
import { badInput, wrongUse } from '../complaint.ts';
import { loadProject, withoutFaults } from '../load-project.ts';
import { paint } from '../paint.ts';
import { printJson } from '../print-json.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from '../words.ts';

interface Told {
  readonly conclusie: string;
  readonly vraag: object;
  readonly title: string;
  readonly uitkomst: Uitkomst<unknown>;
}

export function verklaar(wanted: string | undefined, { terminal, options }: Commanded<ExplainOptions>): ExitCode {
  const { voorbeeld, zaak, peildatum } = options;
  if (voorbeeld !== undefined) {
    if (zaak !== undefined || peildatum !== undefined)
      wrongUse(
        'opties-botsen',
        "'--voorbeeld' heeft zijn eigen zaak en peildatum.",
        "Laat '--zaak' en '--peildatum' weg.",
      );
    const { project } = withoutFaults(loadProject(options.regels, terminal));
    return tell(project, toldByExample(project, voorbeeld, wanted), terminal, options);
  }
  if (wanted === undefined)
    return wrongUse(
      'argument-ontbreekt',
      'Er staat niet wat er verklaard moet worden.',
      "Noem een conclusie met '--zaak' en '--peildatum', of een voorbeeld met '--voorbeeld'.",
    );
  if (zaak === undefined || peildatum === undefined)
    return wrongUse(
      'optie-ontbreekt',
      `De optie '${zaak === undefined ? '--zaak <bestand>' : '--peildatum <datum>'}' ontbreekt.`,
      "Of noem een voorbeeld met '--voorbeeld'.",
    );
  const { project } = withoutFaults(loadProject(options.regels, terminal));
  const { conclusion, vraag, uitkomst } = answerTo(project, wanted, { ...options, zaak, peildatum }, terminal);
  return tell(project, [{ conclusie: conclusion.id, vraag, title: '', uitkomst }], terminal, options);
}

/** All questions of the example, or those about one conclusion. */
function toldByExample(project: Project, title: string, conclusion: string | undefined): readonly Told[] {
  const example = exampleOf(project, title);
  const told = example.expectations.flatMap(({ conclusion: id, vraag }): readonly Told[] => {
    const answer = project.ask(id, example.zaak, vraag);
    if (!answer.ok)
      return badInput(answer.problem.code, answer.problem.message, { place: `voorbeeld '${example.title}'` });
    return [
      {
        conclusie: id,
        vraag,
        title: `Voorbeeld '${example.title}': ${questionText(project.program, answer.conclusion, vraag)}`,
        uitkomst: answer.uitkomst,
      },
    ];
  });
  if (conclusion === undefined) return told;
  const found = project.find(conclusion);
  const chosen = told.filter(({ conclusie }) => 'conclusion' in found && conclusie === found.conclusion.id);
  return chosen.length > 0
    ? chosen
    : badInput('onbekende-conclusie', `Het voorbeeld '${example.title}' vraagt niet naar '${conclusion}'.`, {
        hint: `Het vraagt naar: ${[...new Set(told.map((one) => one.conclusie))].join(', ')}.`,
      });
}

function exampleOf(project: Project, title: string): ExampleCase {
  const wanted = title.trim().toLowerCase();
  const exact = project.examples.filter((example) =>
    [example.id, example.title].some((text) => text.toLowerCase() === wanted),
  );
  const found =
    exact.length > 0
      ? exact
      : project.examples.filter((example) =>
          [example.id, example.title].some((text) => text.toLowerCase().includes(wanted)),
        );
  const [only, ...others] = found;
  if (only === undefined)
    return badInput('onbekend-voorbeeld', `Er is geen voorbeeld '${title}'.`, {
      hint:
        proposal(
          title,
          project.examples.map((example) => example.title),
        ) ?? "Met 'lidwoord toets --json' ziet u alle voorbeelden.",
    });
  if (others.length > 0)
    return badInput('dubbelzinnig-voorbeeld', `Bij '${title}' passen ${found.length} voorbeelden.`, {
      hint: `Noem er een: ${found
        .slice(0, 8)
        .map(({ id }) => `'${id}'`)
        .join(', ')}${found.length > 8 ? ', …' : ''}`,
    });
  return only;
}

function tell(
  { program }: Project,
  told: readonly Told[],
  terminal: Terminal,
  { json, wettekst, motivering }: ExplainOptions,
): ExitCode {
  if (motivering) return tellReasons(program, told, terminal, json === true);
  const options: ExplanationOptions = { ...(wettekst && { wettekst }) };
  if (json) {
    const outcomes = told.map(({ conclusie, vraag, uitkomst }) => ({
      conclusie,
      vraag,
      uitkomst: outcomeJson(uitkomst, true),
      tekst: explanationText(program, uitkomst, options),
      nietGecodeerd: leftToPeople(program, uitkomst.uitleg).map(({ address, reason }) => ({
        adres: address,
        reden: reason,
      })),
    }));
    printJson(terminal, outcomes.length === 1 ? outcomes[0] : outcomes);
    return 0;
  }
  const { bold, dim } = paint(terminal.color);
  told.forEach(({ title, uitkomst }, index) => {
    if (title !== '') terminal.out(`${index === 0 ? '' : '\n'}${bold(title)}\n`);
    for (const line of explanationLines(program, uitkomst, options)) terminal.out(`${painted(line, terminal)}\n`);
    const left = leftToPeople(program, uitkomst.uitleg);
    const day = uitkomst.uitleg.soort === 'besluit' ? uitkomst.uitleg.dag : '';
    if (left.length > 0)
      terminal.out(`${dim(`Niet gecodeerd in deze artikelen, en dus niet meegewogen (op ${dayText(day)}):`)}\n`);
    for (const { address, reason } of left) terminal.out(`${dim(`  ${addressInWords(address)}: ${reason}`)}\n`);
    if (usesHelpers(uitkomst))
      terminal.out(
        `${dim('Een hulpregel staat niet in de wet: wie de regels schreef, voegde hem toe om te kunnen rekenen.')}\n`,
      );
  });
  return 0;
}

/** The same as a draft for a decision. */
function tellReasons(program: Program, told: readonly Told[], terminal: Terminal, json: boolean): ExitCode {
  const letters = told.map(({ conclusie, vraag, uitkomst }) => {
    const motivering = motivate(program, uitkomst);
    return { conclusie, vraag, motivering, tekst: motivationText(motivering) };
  });
  if (json) printJson(terminal, letters.length === 1 ? letters[0] : letters);
  else terminal.out(`${letters.map(({ tekst }) => letterText(tekst, terminal)).join('\n\n')}\n`);
  return 0;
}

/** Wrapped to the width of the terminal; what goes on with an item stands under it. */
export function letterText(text: string, { columns }: Terminal): string {
  return text
    .split('\n')
    .flatMap((line) =>
      wrapped(line, columns).map((part, index) => (index === 0 || !/^(?:-|\d+\.) /.test(line) ? part : `   ${part}`)),
    )
    .join('\n');
}

/** The outcome in bold, what does not count and notes dim. */
export function painted({ depth, kind, text }: ExplanationLine, { color, columns }: Terminal): string {
  const { bold, dim, careful } = paint(color);
  const set =
    kind === 'uitkomst' && depth === 0
      ? bold
      : kind === 'ontbreekt'
        ? careful
        : kind === 'waarom-niet' || kind === 'toelichting' || kind === 'wettekst'
          ? dim
          : (plain: string): string => plain;
  const indent = '  '.repeat(depth);
  return wrapped(text, columns === undefined ? undefined : columns - indent.length)
    .map((line, index) => (index === 0 ? indent : `${indent}    `) + set(line))
    .join('\n');
}
