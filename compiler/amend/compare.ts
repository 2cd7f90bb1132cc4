/** Is what an act makes the same as what the rules have? Letter by letter for the text, word by word for the rules. */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Touched } from './act.ts';
import { inWords, pathOfAddress } from './addresses.ts';
import { inForce, isUnder, sectionsOf, type Found, type TreePart } from './tree.ts';

interface Comparison {
  readonly made: readonly TreePart[];
  readonly present: readonly TreePart[];
  readonly touched: readonly Touched[];
  readonly day: string;
}

/** At most one message for each provision that the act touched. */
export function differences({ made, present, touched, day }: Comparison): Diagnostic[] {
  return touched.flatMap((one) => {
    const path = pathOfAddress(one.address);
    const at = (parts: readonly TreePart[]): Map<string, Found> =>
      new Map(
        parts
          .flatMap(sectionsOf)
          .filter((found) => isUnder(found.path, path) && inForce(found.span, day))
          .map((found) => [found.path.join(':'), found]),
      );
    const [mine, theirs] = [at(made), at(present)];
    for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
      const verschil =
        one.how === 'opschrift'
          ? otherTitle(mine.get(key), theirs.get(key))
          : difference(mine.get(key), theirs.get(key));
      if (verschil === undefined) continue;
      const found = theirs.get(key);
      const regeling = one.address.split(':')[0] ?? '';
      return [
        diagnostic(
          'wijziging-niet-verwerkt',
          { file: one.file, span: one.span },
          { adres: inWords(`${regeling}:${key}`), dag: day, verschil },
          found && { file: found.file, span: found.section.headingSpan },
        ),
      ];
    }
    return [];
  });
}

/** Only of the artikel itself: what stands in it did not change. */
function otherTitle(made: Found | undefined, present: Found | undefined): string | undefined {
  const [mine, theirs] = [made?.section.title, present?.section.title];
  if (made?.path.length !== 1 || mine === theirs) return undefined;
  return `het opschrift is ${theirs === undefined ? 'er niet' : `'${theirs}'`}, en niet '${mine ?? ''}'`;
}

function difference(made: Found | undefined, present: Found | undefined): string | undefined {
  if (!made) return present && isEmpty(present) ? undefined : 'volgens de wijziging is het er niet';
  if (!present) return 'in de regels staat het niet';
  const [mine, theirs] = [made.section.quote?.text ?? '', present.section.quote?.text ?? ''];
  if (mine !== theirs) return `de tekst verschilt vanaf '${firstDifference(mine, theirs)}'`;
  const [own, other] = [rulesOf(made), rulesOf(present)];
  if (own.length !== other.length)
    return `volgens de wijziging staan er ${String(own.length)} regels, in de regels ${String(other.length)}`;
  const unlike = own.findIndex((text, at) => text !== other[at]);
  return unlike === -1
    ? undefined
    : `de regel verschilt vanaf '${firstDifference(own[unlike] ?? '', other[unlike] ?? '')}'`;
}

/** A place that only says that there is nothing. */
function isEmpty({ section }: Found): boolean {
  return section.quote === undefined && section.items.every(({ kind }) => kind === 'not-coded');
}

function rulesOf({ section }: Found): readonly string[] {
  return section.items.flatMap((item) => {
    if (item.kind === 'rule') return [item.text];
    if (item.kind === 'not-coded') return [`niet gecodeerd`];
    return declaredIn(item);
  });
}

/** An oordeel, bevoegdheid or termijn in words, wherever it stands. */
function declaredIn(item: Ast.Item): readonly string[] {
  switch (item.kind) {
    case 'judgement': {
      const { clause, inTime, by, question, weighs, motivated, every = '', note = '' } = item;
      return [
        ['oordeel of', clause, String(inTime), ...by, question, ...weighs, String(motivated), every, note].join(' '),
      ];
    }
    case 'power': {
      const { name, holder, by, judgement = '', note = '' } = item;
      return [['bevoegdheid', name, holder, by, judgement, note].join(' ')];
    }
    case 'request': {
      const { name, by, within, proofText = '', carries } = item;
      return [['verzoek', name, by, within?.text ?? '', proofText, String(carries)].join(' ')];
    }
    case 'term-declaration':
      return [`termijn ${item.name} ${item.text}`];
    default:
      return [];
  }
}

/** Some words from where they part. */
function firstDifference(mine: string, theirs: string): string {
  let at = 0;
  while (at < mine.length && mine.charAt(at) === theirs.charAt(at)) at += 1;
  const start = Math.max(0, mine.lastIndexOf(' ', at - 1) + 1);
  return mine.slice(start, start + 40) || 'het einde';
}
