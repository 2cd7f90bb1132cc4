/** Does every provision that a rule names exist, and does it deal with what is deviated from? */
import { originOf, type Ast } from '../../grammar/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';
import { addressesOf, hereOf, inWords, under, withAllAbove, type DraftRule, type Lowered } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { differing, FoundOfEach } from './found-of-each.ts';
import type { RulesInText } from './rules-in-text.ts';
import { Tally } from './tally.ts';
import { nodesOf } from './walk.ts';

/** What places say, and which provisions there are. */
export class CitationMemory {
  readonly #said = new FoundOfEach(saidAt);
  readonly #stand = new Tally();
  #addresses: readonly string[] = [];
  /** Where something was cited that does not stand there. */
  #wrong: readonly SaidAt[] = [];

  /** What is said under each heading, and whether something stands at or under an address. */
  follow(places: readonly Place[], addresses: readonly string[]): Followed {
    const { all, gone, come } = this.#said.of(places);
    const isOther = [
      this.#change(
        gone.flatMap(({ stand }) => stand),
        come.flatMap(({ stand }) => stand),
      ),
      this.#change(this.#addresses, addresses),
    ].some((changed) => changed);
    this.#addresses = addresses;
    const stands = (address: string): boolean => this.#stand.has(address);
    // where nothing was wrong and the same stands, only what is new can be wrong
    const mayBeWrong = isOther || this.#wrong.length > 0 ? all : come;
    this.#wrong = mayBeWrong.filter(({ sentences, beside }) =>
      [sentences, beside].some((part) => part.some((said) => isUnknown(said, stands))),
    );
    return { all, stands, wrong: this.#wrong };
  }

  /** Answers whether other provisions stand there. */
  #change(before: readonly string[], now: readonly string[]): boolean {
    // what only moved stands where it stood
    const { gone, come } = differing(before, now);
    for (const address of come) this.#stand.add(withAllAbove(address));
    for (const address of gone) this.#stand.remove(withAllAbove(address));
    return gone.length + come.length > 0;
  }
}

interface Followed {
  readonly all: readonly SaidAt[];
  readonly stands: Stands;
  /** Headings under which something is cited that does not stand there, in the order of the text. */
  readonly wrong: readonly SaidAt[];
}

export function checkCitations(
  { places }: Resolved,
  lowered: Lowered,
  rules: RulesInText,
  memory: CitationMemory,
): Diagnostic[] {
  const { all, stands, wrong } = memory.follow(places, rules.addresses);
  // only made when something is wrong, which is seldom
  let made: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => (made ??= knownAddresses(all, rules));
  const unknown = (['sentences', 'beside'] as const).flatMap((part) =>
    wrong.flatMap((said) => said[part].flatMap((one) => unknownIn(one, said.place, stands, known))),
  );
  const isKnown = (address: string): boolean => stands(address) && known().has(address);
  return [...unknown, ...aimless(lowered, rules, isKnown)];
}

type Stands = (address: string) => boolean;

function isMissing(address: string, mayBeElsewhere: boolean, stands: Stands): boolean {
  return !stands(address) && !(mayBeElsewhere && !stands(address.split(':')[0] ?? ''));
}

/** Every address at which something stands, in order: headings, rules, and what sentences list. */
function knownAddresses(all: readonly SaidAt[], { addresses }: RulesInText): ReadonlySet<string> {
  const listed = all.flatMap(({ sentences }) => sentences.flatMap(({ onderdelen }) => onderdelen));
  return new Set([...all.map(({ place }) => place.address), ...addresses, ...listed]);
}

function isUnknown({ cited, mayBeElsewhere }: Said, stands: Stands): boolean {
  return cited.some((addresses) => addresses.some((address) => isMissing(address, mayBeElsewhere, stands)));
}

function unknownIn(said: Said, place: Place, stands: Stands, known: () => ReadonlySet<string>): readonly Diagnostic[] {
  if (!isUnknown(said, stands)) return [];
  return citationsOf(said).flatMap((citation, at) =>
    (said.cited[at] ?? [])
      .filter((address) => isMissing(address, said.mayBeElsewhere, stands))
      .slice(0, 1)
      .map((address) => {
        const { wet, unknownLawSpan, span } = citation;
        if (wet !== undefined && !stands(address.split(':')[0] ?? ''))
          return diagnostic(
            'onbekende-wet',
            { file: place.file, span: unknownLawSpan ?? span },
            { wet, lijktOp: nearNames(wet, lawsIn(known())) },
          );
        const holes = { verwijzing: inWords(address), wel: siblings(address, known()) };
        return diagnostic('onbekende-bepaling', { file: place.file, span }, holes);
      }),
  );
}

const lawsIn = (known: ReadonlySet<string>): readonly string[] => [
  ...new Set([...known].map((address) => address.split(':')[0] ?? '')),
];

/** What is said under one heading. */
interface SaidAt {
  readonly place: Place;
  /** The addresses at which something stands: the heading, and what its sentences list. */
  readonly stand: readonly string[];
  readonly sentences: readonly Said[];
  /** What requests, judgements and tables cite. */
  readonly beside: readonly Said[];
}

/** Of a tree that lists or cites something. */
interface Said {
  readonly tree: object;
  /** Addresses of what it lists. */
  readonly onderdelen: readonly string[];
  /** Of each citation. */
  readonly cited: readonly (readonly string[])[];
  /** Whoever names what something rests on may name a law that is not among these files. */
  readonly mayBeElsewhere: boolean;
}

/** What cites beside sentences. A voorbeeld is held when it is read; what stands deeper has a place of its own. */
const CITING: ReadonlySet<Ast.Item['kind']> = new Set(['term-declaration', 'table', 'judgement', 'power', 'request']);

function saidAt(place: Place): SaidAt {
  const sentences: Said[] = [];
  const beside: Said[] = [];
  for (const item of place.section?.items ?? []) {
    if (item.kind === 'rule') sentences.push(saidBy(item.sentence, place.address, false));
    else if (CITING.has(item.kind)) beside.push(saidBy(item, place.address, true));
  }
  const isSaid = ({ onderdelen, cited }: Said): boolean => onderdelen.length + cited.length > 0;
  return {
    place,
    stand: [place.address, ...sentences.flatMap(({ onderdelen }) => onderdelen)],
    sentences: sentences.filter(isSaid),
    beside: beside.filter(isSaid),
  };
}

interface SaidThere extends Omit<Said, 'tree'> {
  readonly address: string;
}

/** By the tree that was read: one that moved says the same. */
const said = new WeakMap<object, SaidThere>();

function saidBy(tree: object, address: string, mayBeElsewhere: boolean): Said {
  const origin = originOf(tree);
  const known = said.get(origin);
  if (known?.address === address) return { ...known, tree };
  const here = hereOf(address);
  const lists = mayBeElsewhere ? [] : nodesOf<Ast.ListCondition>(origin, 'list');
  const made: SaidThere = {
    address,
    onderdelen: lists.flatMap(({ items }) => items.map(({ label }) => `${address}:${label}`)),
    cited: citationsOf({ tree: origin, mayBeElsewhere }).map((citation) => addressesOf(citation, here)),
    mayBeElsewhere,
  };
  said.set(origin, made);
  return { ...made, tree };
}

function citationsOf({ tree, mayBeElsewhere }: Pick<Said, 'tree' | 'mayBeElsewhere'>): readonly Ast.Citation[] {
  const all = nodesOf<Ast.Citation>(tree, 'citation');
  return mayBeElsewhere ? all : all.filter(({ previousSentence }) => !previousSentence);
}

/** What does exist beside an address that does not. */
function siblings(address: string, known: ReadonlySet<string>): string[] {
  const parent = address.slice(0, address.lastIndexOf(':'));
  const depth = address.split(':').length;
  return [...known]
    .filter((one) => one.startsWith(`${parent}:`) && one.split(':').length === depth)
    .map(inWords)
    .slice(0, 8);
}

/** `In afwijking van lid 3` where lid 3 does not deal with it. */
function aimless(
  lowered: Lowered,
  { aiming, homes }: RulesInText,
  isKnown: (address: string) => boolean,
): Diagnostic[] {
  const inCircles = new Set(lowered.circles.flat().map(({ id }) => id));
  return aiming.flatMap((draft) => {
    if (inCircles.has(draft.rule.id)) return [];
    const found = homes.get(draft.rule.id);
    const missed = missedBy(draft, found?.rule.replaces ?? [], lowered);
    return missed
      .filter(isKnown)
      .slice(0, 1)
      .map((address) =>
        diagnostic(
          'bepaling-zonder-regel',
          { file: draft.file, span: draft.span },
          { verwijzing: inWords(address), naam: found?.conclusion.name ?? '' },
        ),
      );
  });
}

/** The addresses in its own regeling under which it reaches no rule. */
function missedBy({ rule, replacesAt }: DraftRule, reached: readonly string[], { ruleSpans }: Lowered): string[] {
  const reachesNone = (address: string): boolean =>
    !reached.some((id) => under(ruleSpans.get(id)?.rule.address ?? '', address));
  if (!replacesAt.some(reachesNone)) return [];
  const own = rule.address.split(':', 1)[0] ?? '';
  return replacesAt.filter((address) => address.startsWith(`${own}:`) && reachesNone(address));
}
