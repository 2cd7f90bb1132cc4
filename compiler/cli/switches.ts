/** What can be switched on or off by name: a wijziging, a beleidsregel, an uitspraak. */
import { createProject, proposal } from '../service/index.ts';
import type { Project } from '../service/index.ts';
import { badInput } from './complaint.ts';

export interface Switches {
  /** Names of amending acts. */
  readonly acts: readonly string[];
  /** Ids of beleidsregels and uitspraken. */
  readonly policies: readonly string[];
  /** All of them, as a reader knows them. */
  readonly names: readonly string[];
}

/** What the names behind an option mean; a name of nothing is a complaint. */
export function switchesOf({ acts, program }: Project, names: readonly string[], option: string): Switches {
  const optional = program.regelingen.filter((regeling) => regeling.optional);
  const found = names.map((name) => {
    const act = acts.find((one) => one.name === name || one.short === name);
    if (act) return { act: act.name, name: act.short ?? act.name };
    const policy = optional.find((one) => one.id === name || one.name === name);
    if (policy) return { policy: policy.id, name: policy.id };
    const known = [
      ...acts.flatMap((one) => [one.name, one.short ?? '']),
      ...optional.flatMap((one) => [one.id, one.name]),
    ];
    const choice = [...new Set(known)].filter((one) => one !== '');
    const path = names.find((one) => /[/\\]|\.lid$/.test(one));
    return badInput('onbekende-keuze', `${option} ${name}: zo heet geen wijziging, beleidsregel of uitspraak.`, {
      hint:
        (path === undefined ? proposal(name, choice) : `'${path}' is een pad: zet paden vóór '${option}'.`) ??
        (choice.length === 0 ? 'Bij deze regels staat er geen.' : `U kunt kiezen uit: ${choice.join('; ')}.`),
    });
  });
  return {
    acts: found.flatMap(({ act }) => (act === undefined ? [] : [act])),
    policies: found.flatMap(({ policy }) => (policy === undefined ? [] : [policy])),
    names: found.map(({ name }) => name),
  };
}

/** The same rules without these acts. */
export function withoutActs(project: Project, acts: readonly string[]): Project {
  if (acts.length === 0) return project;
  const without = createProject(project.sources, { without: acts });
  if (without.faults === 0) return without;
  const [first] = without.diagnostics.filter(({ severity }) => severity === 'fout');
  return badInput('fouten-zonder', `Zonder ${acts.join(' en ')} bevatten de regels fouten: ${first?.text ?? ''}`);
}
