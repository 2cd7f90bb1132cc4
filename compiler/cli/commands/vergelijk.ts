/** `lidwoord vergelijk`: the same voorbeelden and cases under two laws; exit code 1 when an outcome changes. */
import { compareLaws, comparisonLines, comparisonMarkdown, dayText, questionsOf } from '../../service/index.ts';
import type { ChangedOutcome, Comparison, ExampleCase, Side } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { wrongUse } from '../complaint.ts';
import { compareCases } from '../compare-cases.ts';
import { dayOf } from '../day.ts';
import { loadProject, withoutFaults, type Loaded } from '../load-project.ts';
import { printJson } from '../print-json.ts';
import { busy } from '../progress.ts';
import { switchesOf, withoutActs } from '../switches.ts';

export type VergelijkOptions = WithJson & {
  van?: string;
  naar?: string;
  zonder?: string[];
  met?: string[];
  bekendOp?: string;
  geval?: string[];
  filter?: string;
  markdown?: true;
};

export async function vergelijk(
  paths: readonly string[],
  { terminal, options }: Commanded<VergelijkOptions>,
): Promise<ExitCode> {
  mustDiffer(options);
  const loaded = withoutFaults(loadProject(paths, terminal));
  const { van, naar, names } = sidesOf(loaded, options);
  const questions = questionsOf(chosen(loaded, options.filter));
  const compared = await busy(terminal, 'Voorbeelden vergelijken', () =>
    Promise.resolve(compareLaws(van, naar, questions)),
  );
  const cases = await compareCases(options.geval ?? [], { van, naar, project: loaded.project }, terminal);
  const all: Comparison = {
    asked: compared.asked + cases.asked,
    changed: [...cases.changed, ...compared.changed],
  };
  if (options.json) printJson(terminal, asJson(all, names, loaded));
  else {
    const lines = options.markdown ? comparisonMarkdown(all, names) : comparisonLines(all, names);
    terminal.out(`${lines.join('\n').trimStart()}\n`);
  }
  return all.changed.length === 0 ? 0 : 1;
}

function chosen({ project, isOwn }: Loaded, filter: string | undefined): readonly ExampleCase[] {
  const examples = filter === undefined ? project.examples : project.filterExamples(filter);
  return examples.filter(({ file }) => isOwn(file));
}

function mustDiffer({ van, naar, zonder, met, bekendOp }: VergelijkOptions): void {
  if ((van === undefined) !== (naar === undefined))
    wrongUse('dag-ontbreekt', "'--van' en '--naar' horen bij elkaar.", 'Noem beide dagen, of geen van beide.');
  if (van === undefined && bekendOp === undefined && (zonder ?? []).length + (met ?? []).length === 0)
    wrongUse(
      'niets-te-vergelijken',
      'Er is niets om te vergelijken.',
      "Noem twee dagen ('--van 2020-12-31 --naar 2021-01-01'), of wat wel of niet moet tellen ('--met', '--zonder').",
    );
  for (const [option, day] of [
    ['--van', van],
    ['--naar', naar],
    ['--bekend-op', bekendOp],
  ] as const) {
    if (day !== undefined) dayOf(option, day);
  }
}

interface Sides {
  readonly van: Side;
  readonly naar: Side;
  readonly names: { readonly van: string; readonly naar: string };
}

/** `--met X`: only the second law has it. `--zonder X`: only the first. */
function sidesOf({ project }: Loaded, options: VergelijkOptions): Sides {
  const met = switchesOf(project, options.met ?? [], '--met');
  const zonder = switchesOf(project, options.zonder ?? [], '--zonder');
  const first = withoutActs(project, met.acts);
  const second = withoutActs(project, zonder.acts);
  const { van, naar, bekendOp } = options;
  return {
    van: {
      program: first.program,
      ...(van === undefined ? {} : { day: van }),
      met: zonder.policies,
      zonder: met.policies,
      ...(bekendOp === undefined ? {} : { bekendOp }),
    },
    naar: {
      program: second.program,
      ...(naar === undefined ? {} : { day: naar }),
      met: met.policies,
      zonder: zonder.policies,
    },
    names: {
      van: nameOf(van, met.names, zonder.names, bekendOp),
      naar: nameOf(naar, zonder.names, met.names, undefined),
    },
  };
}

/** 'het recht van 31 december 2020, zonder X' */
function nameOf(
  day: string | undefined,
  without: readonly string[],
  withThese: readonly string[],
  known: string | undefined,
): string {
  const parts = [
    day === undefined ? '' : `recht van ${dayText(day)}`,
    known === undefined ? '' : `zoals bekend op ${dayText(known)}`,
    without.length === 0 ? '' : `zonder ${without.join(', ')}`,
    withThese.length === 0 ? '' : `met ${withThese.join(', ')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'zoals nu bekend' : parts.join(', ');
}

function asJson({ asked, changed }: Comparison, names: Sides['names'], { project }: Loaded): object {
  const place = ({ file, at }: ChangedOutcome): object =>
    file === undefined ? {} : { bestand: file, ...(at === undefined ? {} : { regel: project.place(file, at).line }) };
  return {
    van: names.van,
    naar: names.naar,
    vragen: asked,
    veranderd: changed.length,
    veranderingen: changed.map((change) => ({
      titel: change.title,
      ...place(change),
      vraag: change.question,
      van: change.van,
      naar: change.naar,
      ...(change.verschil === undefined ? {} : { verschil: change.verschil }),
      leden: change.leden,
      bedragen: change.bedragen,
    })),
  };
}
