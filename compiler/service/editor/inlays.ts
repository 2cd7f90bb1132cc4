/** What each rule yields in the chosen case, or why it does not apply. */
import type {
  Conclusion,
  Uitkomst,
  Uitleg,
  UitlegBesluit,
  UitlegRegel,
  UitlegStap,
  Vraag,
} from '../../../runtime/index.ts';
import { Fault } from '../../../runtime/index.ts';
import { interpret, readZaak, type ReadCase } from '../../../runtime/interpret/index.ts';
import { addressInWords, listed, placeInWords, regelingOf } from '../address-words.ts';
import { decisiveParts, personsOf } from '../explanation-conditions.ts';
import { visit } from '../tree.ts';
import type { State } from './state.ts';
import type { AskedCase, Inlay } from './types.ts';

/** A rule as one decision shows it. */
interface Shown {
  readonly decision: UitlegBesluit;
  readonly rule: UitlegRegel;
}

const RANK: Readonly<Record<UitlegRegel['status'], number>> = {
  telt: 0,
  opzij: 1,
  uitgeschakeld: 2,
  onbekend: 3,
  voorwaarde: 4,
};

/** For every rule of the file that the case meets, in order of the text. */
export function inlays(state: State, file: string, asked: AskedCase): readonly Inlay[] {
  const seen = new Map<string, Shown[]>();
  for (const uitleg of explanations(state, file, asked)) {
    visit(uitleg, (node) => {
      if (node.soort !== 'besluit') return;
      for (const rule of node.regels) seen.set(rule.id, [...(seen.get(rule.id) ?? []), { decision: node, rule }]);
    });
  }
  return [...state.compiled.rules.values()]
    .filter((draft) => draft.file === file)
    .flatMap(({ rule, span }): Inlay[] => {
      const shown = seen.get(rule.id);
      if (!shown) return [];
      const { status, text, tooltip } = textOf(shown);
      return [
        { file, at: span.end, rule: rule.id, address: rule.address, status, text, ...(tooltip ? { tooltip } : {}) },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** The explanations of what is asked, and of every other conclusion of the file that is about the case itself. */
function explanations(state: State, file: string, { zaak, questions }: AskedCase): readonly Uitleg[] {
  const { program, rules } = state.compiled;
  const read = attempt(() => readZaak(program, zaak));
  const [first] = questions;
  if (!read || !first) return [];
  const asked = questions.flatMap(({ conclusion, vraag }) => ask(state, read, conclusion, vraag) ?? []);
  const met = new Set<string>();
  for (const { uitleg } of asked)
    visit(uitleg, (node) => node.soort === 'besluit' && node.regels.length > 0 && met.add(node.conclusie));
  const here = (conclusion: Conclusion): boolean => conclusion.rules.some(({ id }) => rules.get(id)?.file === file);
  const others = program.conclusions
    .filter((conclusion) => conclusion.slots.length === 0 && !met.has(conclusion.id) && here(conclusion))
    .flatMap(({ id }) => ask(state, read, id, { peildatum: first.vraag.peildatum }) ?? []);
  return [...asked, ...others].map(({ uitleg }) => uitleg);
}

function ask({ compiled }: State, read: ReadCase, conclusion: string, vraag: Vraag): Uitkomst<unknown> | undefined {
  return attempt(() => interpret(compiled.program, read, { conclusion, vraag }));
}

/** What cannot be asked of this case shows nothing. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault || error instanceof Error) return undefined;
    throw error;
  }
}

const LONGEST = 110;

/** Of several persons or days: what differs, each with its person. */
function textOf(shown: readonly Shown[]): Pick<Inlay, 'status' | 'text' | 'tooltip'> {
  const best = Math.min(...shown.map(({ rule }) => RANK[rule.status]));
  const chosen = shown.filter(({ rule }) => RANK[rule.status] === best);
  const texts = [...new Set(chosen.map((each) => one(each, chosen)))];
  const status = chosen[0]?.rule.status ?? 'onbekend';
  const full = texts.slice(0, 4).join('; ');
  return full.length <= LONGEST && texts.length <= 2
    ? { status, text: full }
    : { status, text: shortened(texts[0] ?? ''), tooltip: full };
}

function one({ decision, rule }: Shown, all: readonly Shown[]): string {
  const several = new Set(all.map((other) => other.decision.over ?? '')).size > 1;
  const who = several && decision.over !== undefined ? `${decision.over}: ` : '';
  return who + statusText(decision, rule);
}

function statusText(decision: UitlegBesluit, rule: UitlegRegel): string {
  switch (rule.status) {
    case 'telt':
      return rule.ontkent && decision.uitkomst !== 'ja' ? decision.leesbaar : rule.ontkent ? 'nee' : decision.leesbaar;
    case 'opzij':
      return `opzijgezet door ${by(rule)}`;
    case 'uitgeschakeld':
      return `buiten toepassing door ${by(rule)}`;
    case 'onbekend':
      return 'nog niet bekend';
    case 'voorwaarde': {
      const reason = rule.stappen.find((step) => step.soort === 'stap');
      return reason ? `niet van toepassing${reasonOf(reason)}` : 'niet van toepassing';
    }
  }
}

function by({ adres, door }: UitlegRegel): string {
  return listed(
    door.map((each) => (regelingOf(each) === regelingOf(adres) ? placeInWords(each) : addressInWords(each))),
  );
}

/** The first statement that decided, to follow 'niet van toepassing'. */
function reasonOf(node: UitlegStap): string {
  if (node.wat === 'en' || node.wat === 'of') {
    const [first] = decisiveParts(node);
    return first ? reasonOf(first) : '';
  }
  const inner = node.delen.find((part) => part.soort === 'stap');
  if ((node.wat === 'niet' || node.wat === 'tenzij niet') && inner) return reasonOf(inner);
  if (node.wat === 'er is een persoon') return node.uitkomst === 'ja' ? `: ${somebody(node)}` : `: ${nobody(node)}`;
  if (node.wat === 'voor iedere persoon') return ': dit geldt niet voor iedere persoon';
  return node.uitkomst === 'ja' ? `, omdat ${node.wat}` : `: het is niet zo dat ${node.wat}`;
}

function somebody({ delen }: UitlegStap): string {
  const [who] = delen;
  return `er is iemand voor wie dit geldt${who?.soort === 'stap' ? `, ${who.wat}` : ''}`;
}

function nobody(node: UitlegStap): string {
  return personsOf(node).length > 0
    ? 'er is niemand voor wie dit geldt'
    : 'er is geen andere persoon voor wie dit kan gelden';
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
