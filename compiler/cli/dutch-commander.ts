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
export function complaintOf(error: CommanderError): Complaint | undefined {
  const { code, message } = error;
  if (['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(code)) return undefined;
  const [first = '', second = ''] = quoted(message);
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const more =
    near === undefined
      ? "Zie 'lidwoord --help' voor wat er kan."
      : `Bedoelde u ${near.replace(/, (?=[^,]*$)/, ' of ')}?`;
  const texts: Readonly<Record<string, string>> = {
    'commander.unknownOption': `De optie '${first}' bestaat hier niet.`,
    'commander.missingArgument': `Het argument '${first}' ontbreekt.`,
    'commander.optionMissingArgument': `Achter de optie '${first}' hoort nog een waarde te staan.`,
    'commander.missingMandatoryOptionValue': `De optie '${first}' is verplicht en ontbreekt.`,
    'commander.conflictingOption': `De opties '${first}' en '${second}' gaan niet samen.`,
    'commander.unknownCommand': `De opdracht '${first}' bestaat niet.`,
    'commander.excessArguments': `Er staan te veel argumenten achter deze opdracht: ${message.split('got ')[1]?.replace(/^\d+: |\.$/g, '') ?? ''}.`,
  };
  return new Complaint('use', codeOf(code), texts[code] ?? 'Deze opdracht is niet te begrijpen.', { hint: more });
}

function codeOf(code: string): string {
  const codes: Readonly<Record<string, string>> = {
    'commander.unknownOption': 'onbekende-optie',
    'commander.missingArgument': 'argument-ontbreekt',
    'commander.optionMissingArgument': 'waarde-ontbreekt',
    'commander.missingMandatoryOptionValue': 'optie-ontbreekt',
    'commander.conflictingOption': 'opties-botsen',
    'commander.unknownCommand': 'onbekende-opdracht',
    'commander.excessArguments': 'te-veel-argumenten',
  };
  return codes[code] ?? 'verkeerd-gebruik';
}
