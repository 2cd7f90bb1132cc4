/** `wordt "A" vervangen door "B"`: in the statute text, in the literals of the rules under it, and in parameters. */
import { literalOf, type Ast } from '../../grammar/index.ts';
import { copyOf, inForce, isUnder, replaceSections, rewrite, sectionsOf, type Found, type TreePart } from './tree.ts';

interface Replacement {
  readonly at: Ast.Path;
  readonly from: string;
  readonly by: string;
  readonly day: string;
}

interface Replaced {
  /** How often the old words stand in the text in force. */
  readonly times: number;
  /** With the parameters of the artikel already brought up to date. */
  readonly parts: readonly TreePart[];
  /** The sections whose own text has the old words, the deepest first. */
  readonly changed: readonly Found[];
  /** A section with the new words. */
  readonly fresh: (section: Ast.Section) => Ast.Section;
  /** Has the section a rule that says what it said, though its text does not? */
  readonly unheard: (section: Ast.Section) => boolean;
}

export function replaceText(parts: readonly TreePart[], replacement: Replacement): Replaced {
  const { at, from, day } = replacement;
  const renewed = withParameters(parts, replacement);
  const found = parts
    .flatMap(sectionsOf)
    .filter(({ path, span }) => isUnder(path, at) && inForce(span, day))
    .map((one) => ({ ...one, times: occurrences(one.section.quote?.text ?? '', from) }))
    .filter(({ times }) => times > 0);
  return {
    times: found.reduce((sum, { times }) => sum + times, 0),
    parts: renewed.parts,
    changed: found.toSorted((a, b) => b.path.length - a.path.length),
    fresh: (section) => withNewWords(section, replacement),
    unheard: ({ items }) => !renewed.changed && isUnheard(items, replacement),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

function occurrences(text: string, words: string): number {
  return words.trim() === '' ? 0 : plain(text).split(plain(words)).length - 1;
}

function withNewWords(section: Ast.Section, { from, by }: Replacement): Ast.Section {
  const copy = copyOf(section);
  const { quote } = copy;
  return {
    ...copy,
    ...(quote ? { quote: { ...quote, text: swapped(quote.text, from, by) } } : {}),
    items: copy.items.map((item) => (item.kind === 'section' ? item : withNewLiterals(item, from, by))),
  };
}

function swapped(text: string, from: string, by: string): string {
  const result = plain(text).split(plain(from)).join(by);
  return by === '' ? result.replace(/ {2,}/g, ' ').replace(/ ([,.;:])/g, '$1').trim() : result; // prettier-ignore
}

/** The same value elsewhere in the rule is the same amount: it changes along. */
function withNewLiterals<I extends Ast.Item>(item: I, from: string, by: string): I {
  const [old, fresh] = [literalOf(from), literalOf(by)];
  if (!old || old.type !== fresh?.type) return item;
  const changed = rewrite(item, (node) =>
    node['kind'] === 'literal' && node['type'] === old.type && node['value'] === old.value
      ? { ...node, text: fresh.text, value: fresh.value }
      : node,
  );
  return changed.kind === 'rule' ? { ...changed, text: swapped(changed.text, from, by) } : changed;
}

/** Rules that have the old amount nowhere: of other words nobody can tell here what they mean for the rule. */
function isUnheard(items: readonly Ast.Item[], { from }: Replacement): boolean {
  const old = literalOf(from);
  const rules = items.filter(({ kind }) => kind === 'rule' || kind === 'table');
  let heard = false;
  rewrite(rules, (node) => {
    heard ||=
      old !== undefined && node['kind'] === 'literal' && node['type'] === old.type && node['value'] === old.value;
    return node;
  });
  return rules.length > 0 && !heard;
}

// ── Parameters ───────────────────────────────────────────────────────────────────────────────────────────────────

/** A parameter of the same artikel that had the old amount on that day, or up to it, gets the new one from then on. */
function withParameters(
  parts: readonly TreePart[],
  replacement: Replacement,
): { readonly parts: readonly TreePart[]; readonly changed: boolean } {
  const [old, fresh] = [literalOf(replacement.from), literalOf(replacement.by)];
  if (!old || !fresh) return { parts, changed: false };
  let changed = false;
  const change = (items: readonly Ast.Item[]): readonly Ast.Item[] =>
    items.map((item) => {
      if (item.kind === 'parameter') {
        const values = valuesFrom(item.values, old, fresh, replacement.day);
        changed ||= values !== item.values;
        return { ...item, values };
      }
      return item.kind === 'section' ? { ...item, items: change(item.items) } : item;
    });
  const made = parts.map((part) => ({
    ...part,
    regeling: {
      ...part.regeling,
      items: replaceSections(part.regeling.items, (section, path) =>
        path[0] === replacement.at[0] ? [{ ...section, items: change(section.items) }] : undefined,
      ),
    },
  }));
  return { parts: made, changed };
}

type Constant = Pick<Ast.Literal, 'type' | 'text' | 'value'>;

function valuesFrom(
  values: readonly Ast.ParameterValue[],
  old: Constant,
  fresh: Constant,
  day: string,
): readonly Ast.ParameterValue[] {
  const isOld = ({ value }: Ast.ParameterValue): boolean => value.type === old.type && value.value === old.value;
  const covers = ({ from, to }: Ast.ParameterValue): boolean => from <= day && (to === undefined || day < to);
  const running = values.find((value) => covers(value) && isOld(value));
  const ended = values.some(covers) ? undefined : values.find((value) => value.to === day && isOld(value));
  const found = running ?? ended;
  if (!found) return values;
  const { to: _, ...rest } = found;
  const later = { ...rest, from: day, ...(running?.to === undefined ? {} : { to: running.to }), value: { ...found.value, ...fresh } }; // prettier-ignore
  return values.flatMap((value) => {
    if (value !== found) return [value];
    return value.from < day ? [{ ...value, to: day }, later] : [later];
  });
}
