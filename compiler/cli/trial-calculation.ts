/**
 * The entry `lidwoord/proefberekening`: a household as the citizen knows it in, each toeslag over its year out, by the
 * rules that come with Lidwoord. For Node, because it reads those rules from the package; in a browser give the program
 * of your own project to `proefberekening`.
 */
import { proefberekening, type Huishouden, type Proefuitkomst } from '../../rules/toeslagen/index.ts';
import { createProject, isFault } from '../service/index.ts';
import { libraryByPath } from './rule-files.ts';

export { isFault, proefberekening };
export type * from '../../rules/toeslagen/index.ts';

/**
 * Compiles the rules once, which takes a second or so, and gives the calculation over them. Amounts, hours and shares
 * are decimal text in euros, hours a month, and parts of one; dates are ISO.
 *
 * @returns the calculation; it throws a `Fault` (see `isFault`) with the path in the household and a message in Dutch
 *   when the household cannot be right.
 */
export function openProefberekening(): (huishouden: Huishouden) => Proefuitkomst {
  const { program } = createProject(libraryByPath());
  return (huishouden) => proefberekening(program, huishouden);
}
