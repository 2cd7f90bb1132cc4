/** A beleidsregel or uitspraak may deviate from a law only as far as what it rests on reaches. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under, type DraftRule } from '../lower/index.ts';
import { isOptional, type RegelingScope, type Resolved } from '../resolve/index.ts';
import type { Groups } from './groups.ts';
import type { RulesInText } from './rules-in-text.ts';

/** A rule that deviates from nothing needs no basis. `regelingen`: the headings of each. */
export function checkBasis(resolved: Resolved, { deviating }: RulesInText, regelingen: Groups): Diagnostic[] {
  return [...resolved.scopes.values()].flatMap((scope) => {
    if (!isOptional(scope.soort)) return [];
    const [own, within] = [scope.abbreviation, `${scope.abbreviation}:`];
    const rules = deviating.filter(({ rule: { address } }) => address.startsWith(within) || address === own);
    return [...unknownBasis(scope, regelingen), ...rules.flatMap((rule) => beyond(rule, scope, resolved))];
  });
}

const regelingOf = (address: string): string => address.split(':')[0] ?? '';

const addressesOf = ({ basis }: RegelingScope): readonly string[] =>
  basis.map(({ regeling, path }) => [regeling, ...path].join(':'));

/** A provision that is not among the rules. Of a law without rules here nothing can be said. */
function unknownBasis(scope: RegelingScope, regelingen: Groups): Diagnostic[] {
  return scope.basis.flatMap(({ regeling, path, span }) => {
    const address = [regeling, ...path].join(':');
    const law = regelingen.get(regeling) ?? [];
    if (law.length === 0 || law.some((one) => under(one.address, address) || under(address, one.address))) return [];
    return [diagnostic('onbekende-bepaling', { file: scope.file, span }, { verwijzing: inWords(address), wel: [] })];
  });
}

function beyond({ rule, file, span }: DraftRule, scope: RegelingScope, resolved: Resolved): Diagnostic[] {
  const elsewhere = rule.deviatesFrom.filter((address) => regelingOf(address) !== scope.abbreviation);
  const [first] = elsewhere;
  if (first === undefined) return [];
  const soort = scope.soort ?? '';
  if (scope.basis.length === 0)
    return [diagnostic('zonder-grondslag', { file, span }, { soort, bepaling: inWords(first) })];
  const outside = elsewhere.find((address) => !reaches(scope, address, resolved));
  if (outside === undefined) return [];
  const grondslag = addressesOf(scope).map(inWords);
  return [diagnostic('buiten-grondslag', { file, span }, { soort, adres: inWords(outside), grondslag })];
}

/**
 * An uitspraak speaks of the provisions that it interprets. A beleidsregel reaches the law that gives the power to make
 * it, and the laws that use that law: a power 'bij de toepassing van deze wet' is a power there too.
 */
function reaches(scope: RegelingScope, address: string, resolved: Resolved): boolean {
  return addressesOf(scope).some((basis) => {
    if (under(address, basis) || under(basis, address)) return true;
    if (scope.soort === 'uitspraak') return false;
    const visible = resolved.scopes.get(regelingOf(address))?.visible ?? [];
    return regelingOf(address) === regelingOf(basis) || visible.includes(regelingOf(basis));
  });
}
