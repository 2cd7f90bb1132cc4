/** Runs one command and answers its exit code; whatever goes wrong is told in Dutch, never as a stack trace. */
import { CommanderError, type Command } from 'commander';

import { commandLine } from './commands.ts';
import { Complaint } from './complaint.ts';
import { complaintOf } from './dutch-commander.ts';
import { paint } from './paint.ts';
import { packageVersion } from './package-folder.ts';
import type { Terminal } from './terminal.ts';

/** Whatever goes wrong, this command writes outcomes only to standard output. */
const ONLY_OUTCOMES = 'proefberekening';

/** 0 = good; 1 = faults found or bad input; 2 = wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let code: 0 | 1 = 0;
  const command = commandLine(terminal, paint(terminal.color), packageVersion(), (exit) => {
    code = exit;
  });
  try {
    await helpExists(command, args);
    if (args.length === 0) terminal.out(command.helpInformation() + '\n');
    else await command.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    const complaint = (await misspeltOption(command, args, error)) ?? asComplaint(error, commandOf(command, args));
    if (complaint === undefined) return 0;
    complain(complaint, args.includes('--json') && args[0] !== ONLY_OUTCOMES, terminal);
    return complaint.kind === 'use' ? 2 : 1;
  }
}

/** 'hulp bestaatniet' */
async function helpExists({ commands }: Command, [first, wanted]: readonly string[]): Promise<void> {
  const names = commands.map((command) => command.name());
  if (first !== 'hulp' || wanted === undefined || wanted.startsWith('-') || [...names, 'hulp'].includes(wanted)) return;
  const { proposal } = await import('../service/index.ts'); // only now: it loads the compiler
  throw new Complaint('use', 'onbekende-opdracht', `De opdracht '${wanted}' bestaat niet.`, {
    hint: proposal(wanted, names) ?? "Zie 'lidwoord --help' voor wat er kan.",
  });
}

/** An option that is required seems to be missing when it was misspelt. */
async function misspeltOption(
  { commands }: Command,
  args: readonly string[],
  error: unknown,
): Promise<Complaint | undefined> {
  if (!(error instanceof CommanderError) || error.code !== 'commander.missingMandatoryOptionValue') return undefined;
  const known = commands.find((command) => command.name() === args[0])?.options.map(({ long }) => long ?? '') ?? [];
  const unknown = args
    .filter((arg) => arg.startsWith('--'))
    .map((arg) => arg.split('=')[0] ?? arg)
    .find((arg) => !known.includes(arg));
  const { proposal } = await import('../service/index.ts');
  const hint = unknown === undefined ? undefined : proposal(unknown, known);
  return unknown === undefined || hint === undefined
    ? undefined
    : new Complaint('use', 'onbekende-optie', `De optie '${unknown}' bestaat hier niet.`, { hint });
}

const commandOf = ({ commands }: Command, [first]: readonly string[]): Command | undefined =>
  commands.find((command) => command.name() === first);

function asComplaint(error: unknown, command: Command | undefined): Complaint | undefined {
  if (error instanceof Complaint) return error;
  if (error instanceof CommanderError) return complaintOf(error, command);
  const message = error instanceof Error ? error.message : 'onbekende oorzaak';
  return new Complaint('found', 'fout-in-lidwoord', `Er ging iets mis in Lidwoord zelf: ${message}`, {
    hint: 'Dat ligt niet aan u. Meld het met de opdracht die u gaf en, als dat kan, de bestanden erbij.',
  });
}

function complain({ code, message, hint, place }: Complaint, json: boolean, terminal: Terminal): void {
  const { bad } = paint(terminal.errorColor);
  terminal.err(`${bad('Fout:')} ${message}\n`);
  if (place !== undefined && place !== '' && !message.includes(`'${place}'`)) terminal.err(`  Plaats: ${place}\n`);
  if (hint !== undefined) terminal.err(`  ${hint}\n`);
  if (!json) return;
  const fault = {
    code,
    bericht: message,
    ...(place !== undefined && { plaats: place }),
    ...(hint !== undefined && { advies: hint }),
  };
  terminal.out(`${JSON.stringify({ fout: fault }, null, 2)}\n`);
}
