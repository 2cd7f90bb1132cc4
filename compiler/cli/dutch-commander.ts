/** Commander speaks Dutch: titles of its help, and the words for what is wrong with a command. */
import type { Argument, Command, CommanderError, Help } from 'commander';

import { Complaint } from './complaint.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Global Options:': 'Algemene opties:',
  'Commands:': 'Opdrachten:',
};

/** Settings that every command below inherits; errors come out as CommanderError, without a word printed. */
export function speakDutch(command: Command, out: (text: string) => void, bold: (text: string) => string): Command {
  return command
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('hulp [opdracht]', 'toon de hulp bij een opdracht')
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => bold(TITLES[title] ?? title),
      subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
    } satisfies Partial<Help>)
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

const quoted = (message: string): readonly string[] => [...message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);

/** What commander found wrong, as a complaint in Dutch; undefined when nothing was (help, version). */
export function complaintOf(error: CommanderError, command: Command | undefined): Complaint | undefined {
  const { code, message } = error;
  if (['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(code)) return undefined;
  const [first = '', second = ''] = quoted(message);
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const more = near === undefined ? helpFor(command) : `Bedoelde u ${near.split(', ').map(inQuotes).join(' of ')}?`;
  const texts: Readonly<Record<string, string>> = {
    'commander.unknownOption': `De optie '${first}' bestaat hier niet.`,
    'commander.missingArgument': `Het argument '${first}' ontbreekt.`,
    'commander.optionMissingArgument': `Achter de optie '${first}' hoort nog een waarde te staan.`,
    'commander.missingMandatoryOptionValue': `De optie '${first}' is verplicht en ontbreekt.`,
    'commander.conflictingOption': `De opties '${first}' en '${second}' gaan niet samen.`,
    'commander.unknownCommand': `De opdracht '${first}' bestaat niet.`,
  };
  if (code === 'commander.excessArguments') return tooMany(message, command);
  return new Complaint('use', codeOf(code), texts[code] ?? 'Deze opdracht is niet te begrijpen.', { hint: more });
}

const inQuotes = (text: string): string => `'${text}'`;

const helpFor = (command: Command | undefined): string =>
  command === undefined
    ? "Zie 'lidwoord --help' voor wat er kan."
    : `Zie 'lidwoord hulp ${command.name()}' voor wat er kan.`;

/** "too many arguments for 'bereken'. Expected 1 argument but got 2: uitkomst, extra.lid." */
function tooMany(message: string, command: Command | undefined): Complaint {
  const [, wanted = '0', given = ''] = /Expected (\d+) arguments? but got \d+: (.*)\.$/s.exec(message) ?? [];
  const surplus = given.split(', ').slice(Number(wanted));
  const one = surplus.length === 1;
  const takesRules = command?.options.some(({ long }) => long === '--regels') === true;
  const isRules = surplus.some((each) => /\.lid$|[\\/]/.test(each));
  return new Complaint(
    'use',
    'te-veel-argumenten',
    `${surplus.map(inQuotes).join(' en ')} ${one ? 'past' : 'passen'} niet achter deze opdracht.`,
    { hint: takesRules && isRules ? "Bestanden en mappen met regels staan achter '--regels'." : helpFor(command) },
  );
}

function codeOf(code: string): string {
  const codes: Readonly<Record<string, string>> = {
    'commander.unknownOption': 'onbekende-optie',
    'commander.missingArgument': 'argument-ontbreekt',
    'commander.optionMissingArgument': 'waarde-ontbreekt',
    'commander.missingMandatoryOptionValue': 'optie-ontbreekt',
    'commander.conflictingOption': 'opties-botsen',
    'commander.unknownCommand': 'onbekende-opdracht',
  };
  return codes[code] ?? 'verkeerd-gebruik';
}
