/** A tree as text: `(value-sentence subject=[de basishuur] value=(binary …))`, on one line where it fits. */
import type { Ast } from '../../grammar/index.ts';

const WIDTH = 110;
/** Where something stands and how it read; the trees are about what was read. */
const LEFT_OUT = new Set(['kind', 'label', 'span', 'text', 'headingSpan', 'titleSpan']);

export function shown(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return listed(
      '',
      value.map((one: unknown) => shown(one, `${indent}  `)),
      indent,
    );
  if (typeof value !== 'object' || value === null) return String(value);
  const node = value as Node;
  return inWords(node) ?? listed(...named(node, `${indent}  `), indent);
}

type Node = Readonly<Record<string, unknown>>;

/** The name of a node and its parts; those that speak for themselves without the name of their field. */
function named(node: Node, indent: string): [string, string[]] {
  const kind = textOf(node['kind']) ?? (typeof node['label'] === 'string' ? `${node['label']}.` : '');
  const operator = ['binary', 'operation', 'compare'].includes(kind) ? textOf(node['operator']) : undefined;
  const name = operator === undefined ? kind : `${node['afterComma'] === true ? ', ' : ''}${operator}`;
  const hidden = new Set([...LEFT_OUT, ...(operator === undefined ? [] : ['operator', 'afterComma'])]);
  const alone =
    node['subjects'] && (node['subjects'] as readonly unknown[]).length < 2
      ? new Set([...hidden, 'connective'])
      : hidden;
  const parts = Object.entries(node).filter(
    ([key, part]) => !alone.has(key) && part !== false && !(Array.isArray(part) && part.length === 0),
  );
  return [name, parts.flatMap(([key, part]) => partsOf(key, part, indent))];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function partsOf(key: string, part: unknown, indent: string): string[] {
  if (part === true) return [key];
  if (SPREAD.has(key) && Array.isArray(part)) return part.map((one: unknown) => shown(one, indent));
  return [BARE.has(key) ? shown(part, indent) : `${key}=${shown(part, indent)}`];
}

/** Fields whose name adds nothing to what stands in them. */
const BARE = new Set(['subject', 'predicate', 'condition', 'value', 'left', 'right', 'of', 'percentage']);
const SPREAD = new Set(['subjects', 'conditions', 'clauses', 'provisos', 'items', 'terms', 'times', 'of', 'readings']);

function listed(name: string, parts: readonly string[], indent: string): string {
  const [open, close] = name === '' ? ['[', ']'] : [`(${name}`, ')'];
  const line = `${open}${name === '' || parts.length === 0 ? '' : ' '}${parts.join(' ')}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line;
  return [open, ...parts.map((part) => `${indent}  ${part}`)].join('\n') + close;
}

/** What is clearer in its own words. */
function inWords(node: Node): string | undefined {
  switch (node['kind']) {
    case 'term': {
      const { heads, qualifiers } = node as unknown as Ast.Term;
      const words = `[${heads.map(headInWords).join(' / ')}]`;
      return qualifiers ? `(${words} ${qualifiers.map((one) => shown(one)).join(' ')})` : words;
    }
    case 'term-expression':
      return shown((node as unknown as Ast.TermExpression).term);
    case 'name':
    case 'unknown-name':
    case 'pronoun':
    case 'proper-name':
      return `[${headInWords(node as unknown as Ast.Head)}]`;
    case 'phrase': {
      const { phrase, verb, negated, object } = node as unknown as Ast.PhrasePredicate;
      return `‹${negated ? 'niet: ' : ''}${phrase} · ${verb}${object ? ` ${shown(object)}` : ''}›`;
    }
    case 'noun': {
      const { noun, negated, object } = node as unknown as Ast.NounPredicate;
      return `‹${negated ? 'niet: ' : ''}${headInWords(noun)}${object ? ` ${shown(object)}` : ''}›`;
    }
    case 'literal':
      return `'${(node as unknown as Ast.Literal).text.replace(/\s+/g, ' ')}'`;
    case 'citation':
      return citationInWords(node as unknown as Ast.Citation);
    default:
      return undefined;
  }
}

function headInWords(head: Ast.Head): string {
  if (head.kind === 'pronoun') return `~${head.word}`;
  if (head.kind === 'proper-name') return head.name;
  const article = head.article === 'geen-lidwoord' ? '' : `${head.article} `;
  return `${article}${head.kind === 'unknown-name' ? '?' : ''}${head.name}`;
}

function citationInWords({
  artikel,
  lid,
  lidTo,
  onderdeel,
  onderdeelTo,
  onder,
  wet,
  previousSentence,
}: Ast.Citation): string {
  if (previousSentence) return '§vorige';
  const parts = [
    artikel && `art${artikel}`,
    lid && `lid${lid}`,
    lidTo && `-${lidTo}`,
    onderdeel,
    onderdeelTo && `-${onderdeelTo}`,
    onder,
    wet,
  ];
  return `§${parts.filter((part) => part !== undefined && part !== '').join(' ')}`;
}
