/** Rules that still cite what an act repealed or renumbered. */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { addressesOf, hereOf, under } from '../lower/index.ts';
import type { Act, Touched } from './act.ts';
import { addressOf, inWords } from './addresses.ts';
import { citationsIn, inForce, sectionsOf, type Found, type TreePart } from './tree.ts';

export function brokenReferences(act: Act, parts: readonly TreePart[]): Diagnostic[] {
  const gone = act.touched.filter(({ how }) => how === 'vervallen' || how === 'vernummerd');
  if (gone.length === 0) return [];
  const old = meaningBefore(act.day, parts);
  return parts.flatMap((part) =>
    sectionsOf(part)
      .filter(({ span }) => inForce(span, act.day))
      .flatMap((found) => brokenIn(found, part.regeling.abbreviation, { act, gone, old })),
  );
}

interface Sought {
  readonly act: Act;
  readonly gone: readonly Touched[];
  readonly old: ReadonlyMap<string, readonly string[]>;
}

function brokenIn(found: Found, regeling: string, { act, gone, old }: Sought): Diagnostic[] {
  return citationsOf(found, regeling).flatMap(({ citation, cited }) => {
    // what the act itself wrote is not there the day before, and means what the text says from that day
    const before = old.get(keyOf(found, citation)) ?? [];
    const touch = gone.find((one) => before.some((address, at) => isLost(address, cited[at], one)));
    if (!touch) return [];
    const holes = {
      verwijzing: inWords(touch.address),
      lot: touch.to === undefined ? 'vervalt' : `heet ${inWords(touch.to)}`,
      dag: act.day,
      wijziging: act.name,
    };
    const second = { file: touch.file, span: touch.span };
    return [diagnostic('verwijzing-gebroken', { file: found.file, span: citation.span }, holes, second)];
  });
}

/** Did it cite what is gone, and does it not cite that by its new number? */
function isLost(before: string, now: string | undefined, { address, to }: Touched): boolean {
  return under(before, address) && (to === undefined || now !== `${to}${before.slice(address.length)}`);
}

/** What each citation means on the day before: what moves along with its provision is a copy with the same span. */
function meaningBefore(day: string, parts: readonly TreePart[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    parts.flatMap((part) =>
      sectionsOf(part)
        .filter(({ span: { from, to } }) => (from === undefined || from < day) && (to === undefined || day <= to))
        .flatMap((found) =>
          citationsOf(found, part.regeling.abbreviation).map(
            ({ citation, cited }) => [keyOf(found, citation), cited] as const,
          ),
        ),
    ),
  );
}

interface Cited {
  readonly citation: Ast.Citation;
  readonly cited: readonly string[];
}

function citationsOf({ section, path }: Found, regeling: string): readonly Cited[] {
  const here = hereOf(addressOf(regeling, path));
  return section.items
    .filter((item) => item.kind === 'rule')
    .flatMap(({ sentence }) => citationsIn(sentence))
    .filter(({ previousSentence }) => !previousSentence)
    .map((citation) => ({ citation, cited: addressesOf(citation, here) }));
}

const keyOf = ({ file }: Found, { span }: Ast.Citation): string => `${file}:${String(span.start)}:${String(span.end)}`;
