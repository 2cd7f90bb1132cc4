/** The command line: which commands there are, in Dutch. What a command does is loaded when it is given. */
import { Command } from 'commander';

import type { AskOptions, Commanded, ExitCode, ExplainOptions } from './commanded.ts';
import type { VergelijkOptions } from './commands/vergelijk.ts';
import { speakDutch } from './dutch-commander.ts';
import type { Paint } from './paint.ts';
import type { Terminal } from './terminal.ts';

const ABOUT =
  'Lidwoord rekent met Nederlandse wetten. De regels staan in .lid-bestanden: de wettekst met daaronder, in gewone juridische taal, wat er gerekend wordt.';

const CLOSING = `
Zonder pad gelden de regels die bij Lidwoord horen; - leest van de standaardinvoer.
Voorbeelden:
  lidwoord controleer mijnwet.lid
  lidwoord toets --dekking
  lidwoord bereken zorgtoeslag --zaak zaak.json --peildatum 2025-03-01
  lidwoord verklaar --voorbeeld "Partner die geen verzekerde is"

Uitgangscodes: 0 = goed; 1 = fouten gevonden, of invoer die niet klopt; 2 = de opdracht zelf klopt niet.
Met NO_COLOR=1 blijft kleur achterwege.
`;

const PATHS = 'bestanden of mappen met regels; - voor de standaardinvoer';
const JSON_HELP = 'geef het resultaat als JSON';

/** Builds the command line; `done` receives the exit code of the command that was run. */
export function commandLine(
  terminal: Terminal,
  paint: Paint,
  version: string,
  done: (code: ExitCode) => void,
): Command {
  const root = speakDutch(new Command('lidwoord'), terminal.out, paint.bold);
  root
    .description(ABOUT)
    .usage('<opdracht> [opties]')
    .version(version, '-v, --versie', 'toon de versie')
    .addHelpText('after', CLOSING);
  const given = <O>(options: O): Commanded<O> => ({ terminal, options });

  root
    .command('controleer')
    .usage('[paden...] [opties]')
    .description('controleer regels: leesbaarheid, namen, eenheden, tijd en tegenspraak')
    .argument('[paden...]', PATHS)
    .option('--alles', 'toon ook hints')
    .option('--json', JSON_HELP)
    .action(async (paths: string[], options: { json?: true; alles?: true }) => {
      done((await import('./commands/controleer.ts')).controleer(paths, given(options)));
    });

  root
    .command('toets')
    .usage('[paden...] [opties]')
    .description('reken alle voorbeelden na die bij de regels staan')
    .argument('[paden...]', PATHS)
    .option('--dekking', 'toon ook welke regels en uitzonderingen geen voorbeeld raakt')
    .option('--snel', 'vergelijk elke uitkomst ook met die van de gegenereerde modules')
    .option('--filter <tekst>', 'alleen voorbeelden waarvan titel, regeling, bestand of uitkomst deze tekst bevat')
    .option('--json', JSON_HELP)
    .action(async (paths: string[], options: { json?: true; dekking?: true; snel?: true; filter?: string }) => {
      done(await (await import('./commands/toets.ts')).toets(paths, given(options)));
    });

  asking(
    root
      .command('bereken')
      .usage('<conclusie> --zaak <bestand> --peildatum <datum> [opties]')
      .description('bereken één uitkomst voor een zaak')
      .argument('<conclusie>', "naam of kenmerk van wat bepaald wordt: zorgtoeslag, 'Wzt/normpremie'"),
  )
    .requiredOption('--zaak <bestand>', 'de gegevens van de zaak, als JSON; - voor de standaardinvoer')
    .requiredOption('--peildatum <datum>', 'de dag waarover het gaat: JJJJ-MM-DD')
    .action(async (conclusion: string, options: AskOptions & { zaak: string; peildatum: string }) => {
      done((await import('./commands/bereken.ts')).bereken(conclusion, given(options)));
    });

  asking(
    root
      .command('verklaar')
      .usage('<conclusie> --zaak <bestand> --peildatum <datum> | --voorbeeld <titel> [opties]')
      .description('leg uit hoe een uitkomst tot stand komt, lid voor lid')
      .argument('[conclusie]', 'naam of kenmerk van wat bepaald wordt'),
  )
    .option('--zaak <bestand>', 'de gegevens van de zaak, als JSON; - voor de standaardinvoer')
    .option('--peildatum <datum>', 'de dag waarover het gaat: JJJJ-MM-DD')
    .option('--voorbeeld <titel>', 'leg een voorbeeld uit dat bij de regels staat')
    .option('--wettekst', 'haal bij elke regel die telt de wettekst aan')
    .option('--motivering', 'schrijf de uitleg als ontwerp voor de motivering van een beschikking')
    .action(async (conclusion: string | undefined, options: ExplainOptions) => {
      done((await import('./commands/verklaar.ts')).verklaar(conclusion, given(options)));
    });

  root
    .command('register')
    .usage('[paden...] [opties]')
    .description('toon per regeling: keuzes bij het lezen, oordelen, wat niet gecodeerd is, en wat niet bekend is')
    .argument('[paden...]', PATHS)
    .option('--regeling <naam>', 'alleen deze regeling: afkorting of naam')
    .option('--json', JSON_HELP)
    .action(async (paths: string[], options: { json?: true; regeling?: string }) => {
      done((await import('./commands/register.ts')).register(paths, given(options)));
    });

  root
    .command('genereer')
    .usage('[paden...] --naar <map> [opties]')
    .description('maak een TypeScript-module van elke regeling')
    .argument('[paden...]', PATHS)
    .requiredOption('--naar <map>', 'de map waarin de modules komen; zij wordt zo nodig gemaakt')
    .option('--javascript', 'maak JavaScript in plaats van TypeScript')
    .option('--json', JSON_HELP)
    .action(async (paths: string[], options: { json?: true; naar: string; javascript?: true }) => {
      done(await (await import('./commands/genereer.ts')).genereer(paths, given(options)));
    });

  root
    .command('opmaak')
    .usage('[paden...] [opties]')
    .description('zet regels in de vaste opmaak; de betekenis verandert niet')
    .argument('[paden...]', PATHS)
    .option('--controleer', 'verander niets; meld alleen welke bestanden anders moeten')
    .option('--json', JSON_HELP)
    .action(async (paths: string[], options: { json?: true; controleer?: true }) => {
      done(await (await import('./commands/opmaak.ts')).opmaak(paths, given(options)));
    });

  root
    .command('vergelijk')
    .usage('[paden...] --van <datum> --naar <datum> | --met <naam> | --zonder <naam> [opties]')
    .description('vergelijk twee teksten: welke uitkomsten veranderen, en door welk lid')
    .argument('[paden...]', PATHS)
    .option('--van <datum>', 'het recht van deze dag, toegepast op de feiten van elk voorbeeld: JJJJ-MM-DD')
    .option('--naar <datum>', 'vergeleken met het recht van deze dag: JJJJ-MM-DD')
    .option('--met <naam...>', 'vergelijk zonder en met deze wijziging, beleidsregel of uitspraak')
    .option('--zonder <naam...>', 'vergelijk met en zonder deze wijziging, beleidsregel of uitspraak')
    .option('--bekend-op <datum>', 'vergelijk het recht zoals het op deze dag bekend was met zoals het nu bekend is')
    .option('--geval <bestand...>', 'ook deze huishoudens (als bij proefberekening) of zaken met een vraag')
    .option('--filter <tekst>', 'alleen voorbeelden waarvan titel, regeling, bestand of uitkomst deze tekst bevat')
    .option('--markdown', 'geef een tabel in Markdown')
    .option('--json', JSON_HELP)
    .addHelpText(
      'after',
      '\nUitgangscodes: 0 = geen enkele uitkomst verandert; 1 = er verandert een uitkomst, of de invoer klopt niet; 2 = de opdracht zelf klopt niet.\n',
    )
    .action(async (paths: string[], options: VergelijkOptions) => {
      done(await (await import('./commands/vergelijk.ts')).vergelijk(paths, given(options)));
    });

  root
    .command('proefberekening')
    .usage('[bestand|-] [opties]')
    .description('reken voor een huishouden alle toeslagen uit, zoals een burger het opgeeft')
    .argument('[bestand]', 'het huishouden, als JSON; - of niets voor de standaardinvoer')
    .option('--jsonl <bestand>', 'één huishouden per regel, één uitkomst per regel; - voor de standaardinvoer')
    .option('--motivering', 'schrijf bij elke toeslag de motivering, als tekst; met --json als JSON')
    .option('--json', 'de uitkomst is altijd JSON, behalve bij --motivering')
    .action(async (file: string | undefined, options: { json?: true; jsonl?: string; motivering?: true }) => {
      done(await (await import('./commands/proefberekening.ts')).proefberekening(file, given(options)));
    });

  root
    .command('lsp')
    .usage('[opties]')
    .description('taalserver voor editors: het Language Server Protocol over standaardinvoer en -uitvoer')
    .option('--stdio', 'de enige manier waarop het kan; editors geven deze optie vaak mee')
    .action(async () => {
      done(await (await import('./commands/lsp.ts')).lsp());
    });

  return root;
}

function asking(command: Command): Command {
  return command
    .option('--persoon <plaats=id...>', 'over wie het gaat, als de conclusie over personen gaat: persoon=anna')
    .option('--met <naam...>', 'laat ook deze beleidsregel of uitspraak meetellen')
    .option('--bekend-op <datum>', 'het recht zoals het op deze dag bekend was: JJJJ-MM-DD')
    .option('--regels <pad...>', `${PATHS}; in plaats van de regels van Lidwoord`)
    .option('--json', JSON_HELP);
}
