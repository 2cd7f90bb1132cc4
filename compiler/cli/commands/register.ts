/** `lidwoord register`: the choices, the judgements, what is not encoded and what is not known, for each regeling. */
import type { Program, RegelingRegister } from '../../service/index.ts';
import { addressInWords, dayText, placeInWords, proposal } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { badInput } from '../complaint.ts';
import { loadProject, withoutFaults } from '../load-project.ts';
import { printJson } from '../print-json.ts';
import { counted } from '../words.ts';

type RegisterOptions = WithJson & { regeling?: string };

export function register(paths: readonly string[], { terminal, options }: Commanded<RegisterOptions>): ExitCode {
  const { project, isOwn } = withoutFaults(loadProject(paths, terminal));
  const own = new Set(
    project.sources.filter(({ file }) => isOwn(file)).flatMap(({ file }) => project.regelingenIn(file)),
  );
  const asked = project.register().filter(({ id }) => own.has(id));
  const chosen = options.regeling === undefined ? asked : chosenOf(project.program, asked, options.regeling);
  if (options.json) printJson(terminal, { regelingen: chosen.map(registerJson) });
  else terminal.out(`${chosen.map(markdownOf).join('\n')}`);
  return 0;
}

function chosenOf(
  { regelingen }: Program,
  all: readonly RegelingRegister[],
  wanted: string,
): readonly RegelingRegister[] {
  const text = wanted.trim().toLowerCase();
  const found = all.filter(({ id, name }) => id.toLowerCase() === text || name.toLowerCase() === text);
  if (found.length > 0) return found;
  const names = regelingen.flatMap(({ id, name }) => [id, name]);
  return badInput('onbekende-regeling', `De regeling '${wanted}' staat niet in deze regels.`, {
    hint: proposal(wanted, names) ?? `Er zijn: ${regelingen.map(({ id }) => id).join(', ')}.`,
  });
}

// ── Markdown ─────────────────────────────────────────────────────────────────────────────────────────────────────

function markdownOf(one: RegelingRegister): string {
  const parts = [
    part('Keuzes bij het lezen', one.choices.map(choiceLine)),
    part('Oordelen', one.judgements.map(judgementLine)),
    ...(one.requests.length === 0 ? [] : [part('Verzoeken', one.requests.map(requestLine))]),
    part('Bevoegdheden', one.powers.map(powerLine)),
    part(
      'Open termen',
      one.openTerms.map(({ term, address }) => `- ${term} (${placeInWords(address)})`),
    ),
    part(
      'Niet gecodeerd',
      one.notCoded.map(({ address, valid, reason }) => `- **${placeInWords(address)}**${period(valid)}: ${reason}`),
    ),
    part('Niet bekend', one.gaps.map(gapLine)),
    part(
      'Hulpregels',
      // what was chosen in them stands above, under 'Keuzes bij het lezen'
      one.helpers.map(({ address, text }) => `- **${placeInWords(address)}**: ${text}`),
    ),
  ];
  return `# ${one.name} (${one.id})\n\n${parts.join('\n')}`;
}

function part(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.length === 0 ? 'Geen.' : lines.join('\n')}\n`;
}

function choiceLine({ address, valid, text, about }: RegelingRegister['choices'][number]): string {
  return `- **${placeInWords(address)}**${period(valid)}: ${text}\n  Bij: ${about}`;
}

function judgementLine(judgement: RegelingRegister['judgements'][number]): string {
  const { clause, about, inTime, by, basis, question, weighs, motivated, amount, at, note } = judgement;
  const asked = [
    ...(about === undefined ? [] : [about.kind === 'persoon' ? 'voor ieder apart' : 'voor elke twee personen']),
    ...(inTime ? ['in de tijd'] : []),
  ];
  const lines = [
    `- **of ${clause}**${at === undefined ? '' : `, bij ${placeInWords(at)}`}`,
    `  Vraag: ${question}${asked.length === 0 ? '' : ` (${asked.join(', ')})`}`,
    `  Door: ${by.join(' of ')}; grondslag: ${addressInWords(basis)}; motivering ${motivated ? 'verplicht' : 'vrij'}.`,
    ...(amount === undefined ? [] : [`  Bij 'ja' hoort een ${amount} bedrag.`]),
    ...(weighs.length === 0 ? [] : [`  Weegt mee: ${weighs.join('; ')}.`]),
    ...(note === undefined ? [] : [`  Uitleg: ${note}`]),
  ];
  return lines.join('\n');
}

function requestLine({
  name,
  address,
  valid,
  by,
  within,
  proof,
  carries,
}: RegelingRegister['requests'][number]): string {
  const lines = [
    `- **${name}**, bij ${placeInWords(address)}${period(valid)}`,
    `  Door: ${by}.`,
    ...(within === undefined ? [] : [`  Binnen: ${within}.`]),
    ...(proof === undefined ? [] : [`  Bewijs: ${proof}.`]),
    ...(carries ? ['  Werkt door naar latere berekeningsjaren.'] : []),
  ];
  return lines.join('\n');
}

function powerLine({ name, holder, basis, by, valid, note }: RegelingRegister['powers'][number]): string {
  const what = `- **${name}**${period(valid)}: van ${holder}, op grond van ${addressInWords(basis)}, door ${by}.`;
  return note === undefined ? what : `${what}\n  Uitleg: ${note}`;
}

function gapLine({ parameter, column, years, until }: RegelingRegister['gaps'][number]): string {
  const name = `- **${parameter}**${column === undefined ? '' : ` (${column})`}: `;
  const gaps = years.length === 0 ? [] : [`geen waarde over ${years.join(', ')}`];
  return name + [...gaps, ...(until === undefined ? [] : [`onbekend vanaf ${dayText(until)}`])].join('; ');
}

function period({ from, to }: { readonly from?: string; readonly to?: string }): string {
  const parts = [from !== undefined && `van ${dayText(from)}`, to !== undefined && `tot ${dayText(to)}`].filter(
    (text) => text !== false,
  );
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

// ── JSON ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function registerJson(one: RegelingRegister): object {
  return {
    regeling: one.id,
    naam: one.name,
    uitleg: one.choices.map(({ address, valid, text, about }) => ({
      adres: address,
      ...validJson(valid),
      uitleg: text,
      bij: about,
    })),
    oordelen: one.judgements.map(
      ({ id, clause, key, about, inTime, by, basis, question, weighs, motivated, amount, at, note }) => ({
        id,
        oordeel: clause,
        sleutel: key,
        ...(about !== undefined && { over: about.kind }),
        ...(inTime && { inDeTijd: true }),
        door: by,
        grondslag: basis,
        ...(at !== undefined && { bij: at }),
        vraag: question,
        weegtMee: weighs,
        motivering: motivated ? 'verplicht' : 'vrij',
        ...(amount !== undefined && { bedrag: amount }),
        ...(note !== undefined && { uitleg: note }),
      }),
    ),
    verzoeken: one.requests.map(({ name, address, valid, by, within, proof, carries }) => ({
      verzoek: name,
      adres: address,
      ...validJson(valid),
      door: by,
      ...(within !== undefined && { binnen: within }),
      ...(proof !== undefined && { bewijs: proof }),
      werktDoor: carries,
    })),
    bevoegdheden: one.powers.map(({ name, holder, basis, by, valid, judgement, note }) => ({
      bevoegdheid: name,
      van: holder,
      grondslag: basis,
      door: by,
      ...(judgement !== undefined && { oordeel: judgement }),
      ...validJson(valid),
      ...(note !== undefined && { uitleg: note }),
    })),
    openTermen: one.openTerms.map(({ term, address }) => ({ term, adres: address })),
    nietGecodeerd: one.notCoded.map(({ address, valid, reason }) => ({
      adres: address,
      ...validJson(valid),
      reden: reason,
    })),
    nietBekend: one.gaps.map(({ parameter, column, years, until }) => ({
      parameter,
      ...(column !== undefined && { kolom: column }),
      jaren: years,
      ...(until !== undefined && { vanaf: until }),
    })),
    hulpregels: one.helpers.map(({ address, text, notes }) => ({ adres: address, regel: text, uitleg: notes })),
    samenvatting: `${counted(one.choices.length, ['keuze', 'keuzes'])}, ${counted(one.judgements.length, ['oordeel', 'oordelen'])}, ${counted(one.notCoded.length, ['bepaling', 'bepalingen'])} niet gecodeerd`,
  };
}

function validJson({ from, to }: { readonly from?: string; readonly to?: string }): object {
  return { ...(from !== undefined && { van: from }), ...(to !== undefined && { tot: to }) };
}
