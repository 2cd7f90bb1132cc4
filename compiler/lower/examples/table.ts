/** A row of `voorbeelden` is a voorbeeld of its own. */
import type { Ast } from '../../../grammar/index.ts';
import { nearNames } from '../../diagnostics/index.ts';
import type { StatusSymbol } from '../../resolve/index.ts';
import { addressesOf, inWords } from '../citations.ts';
import { lookup, type Context } from '../context.ts';
import { statusOf } from '../conditions/status-of.ts';
import { withCase, type ExampleCase, type Expectation, type Expected } from './case.ts';
import type { ExampleWorld } from './world.ts';
import { constantOf } from '../values/literals.ts';
import { isRole } from '../persons.ts';
import { reportYear, type Scene } from './scene.ts';
import { sceneOf, isNegated, giveValue, giveStatus } from './given.ts';
import { giveJudgement } from './judgements.ts';
import { countingOf } from './counting.ts';
import { closing } from './rest.ts';
import { groundsOf, statusOrChoice, valueAsked, statusAsked, ask, type Asked } from './expected.ts';

export function rowsOf(table: Ast.ExampleTable, context: Context, world: ExampleWorld): ExampleCase[] {
  const shared = sceneOf(table, context, world);
  return table.rows.map((row, index): ExampleCase => {
    const scene: Scene = {
      ...shared,
      builder: shared.builder.copy(),
      counting: countingOf(countingInRow(table, row), context, world),
    };
    let title = '';
    row.cells.forEach((cell, at) => {
      const column = table.columns[at];
      if (column?.kind === 'reference-date' && cell.kind === 'literal')
        scene.builder.referenceDate = cell.literal.value;
      if (column?.kind === 'year' && cell.kind === 'text') {
        reportYear(scene, cell.text, cell.span);
        scene.builder.year = cell.text;
      }
      if (column?.kind === 'case' && cell.kind === 'text') title = cell.text;
    });
    row.cells.forEach((cell, at) => {
      giveCell(table.columns[at] as Ast.ExampleColumn, cell, scene);
    });
    const grounds = row.cells.flatMap((cell, at) =>
      table.columns[at]?.kind === 'ground' && cell.kind === 'citations' ? groundsOf(cell.citations, scene) : [],
    );
    const expectations = row.cells.flatMap((cell, at) => {
      const column = table.columns[at];
      return column?.kind === 'expected' ? expectCell(column, cell, grounds, scene) : [];
    });
    return withCase(
      {
        id: `${context.regeling}/${table.title}/${String(index + 1)}`,
        regeling: context.regeling,
        title: `${table.title}${title === '' ? rowTitle(row, index) : `: ${title}`}`,
        ...(table.source ? { source: table.source } : {}),
        file: context.file,
        span: row.span,
        expectations,
      },
      closing(scene),
    );
  });
}

/** With its number, to find it by. */
function rowTitle({ name }: Ast.ExampleRow, index: number): string {
  return `, rij ${String(index + 1)}${name === '' ? '' : `: ${name}`}`;
}

/** A cell of the row goes before what the whole table says. */
function countingInRow({ columns, counting }: Ast.ExampleTable, { cells }: Ast.ExampleRow): Ast.ExampleCounting {
  const cell = (kind: Ast.ExampleColumn['kind']): Ast.ExampleCell | undefined =>
    cells[columns.findIndex((column) => column.kind === kind)];
  const [day, named] = [cell('known-date'), cell('with')];
  const met =
    named?.kind === 'text' ? named.text.split(';').map((name) => ({ name: name.trim(), span: named.span })) : undefined;
  return {
    ...counting,
    ...(met ? { met } : {}),
    ...(day?.kind === 'literal' && day.literal.type === 'datum' ? { bekendOp: day.literal.value } : {}),
  };
}

function giveCell(column: Ast.ExampleColumn, cell: Ast.ExampleCell, scene: Scene): void {
  if (column.kind === 'given-judgement') {
    if (cell.kind === 'literal') giveJudgement(column.judgement, cell.literal, {}, cell.span, scene);
    return;
  }
  if (cell.kind === 'empty' || (column.kind !== 'given-value' && column.kind !== 'given-status')) return;
  if (cell.kind === 'word') return;
  if (column.kind === 'given-value') {
    const head = column.term.heads[0];
    if (head?.kind === 'unknown-name' && !/^[A-ZÀ-Ö]/.test(head.name)) {
      reportColumn(head, scene);
      return;
    }
    const status =
      head && lookup(scene.context, head, (found): found is StatusSymbol => found.kind === 'status' && found.request);
    const role = head && lookup(scene.context, head, isRole);
    if (cell.kind === 'person' && role) scene.builder.roles[role.key] = cell.name;
    else if (cell.kind !== 'literal')
      scene.context.report('verkeerd-type', cell.span, {
        verwacht: 'een waarde',
        kreeg: cell.kind === 'text' ? `'${cell.text}'` : 'iets anders',
      });
    else if (status)
      giveAnswer(
        [column.term],
        { kind: 'request', timely: false, negated: false, span: column.span },
        cell.literal,
        scene,
      );
    else if (cell.literal.type === 'ja-nee' && head)
      giveAnswer(
        [{ ...column.term, heads: column.term.heads.slice(1) }],
        { kind: 'noun', noun: head, negated: false, span: column.span },
        cell.literal,
        scene,
      );
    else giveValue(column.term, cell.literal, {}, scene);
    return;
  }
  const persons: readonly Ast.Term[] = column.subjects.length > 0 ? column.subjects : [bothOrOne(column, scene)];
  if (cell.kind === 'literal') giveAnswer(persons, column.predicate, cell.literal, scene);
}

/** A heading without subject is about the pair, or the one person, of `gegeven`. */
/** What people call a column, and what it is called here. */
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  datum: 'peildatum',
  dag: 'peildatum',
  'op datum': 'peildatum',
  jaar: 'berekeningsjaar',
  omschrijving: 'geval',
  situatie: 'geval',
  nr: 'geval',
  nummer: 'geval',
  naam: 'geval',
  toelichting: 'geval',
};

function reportColumn({ name, span }: Ast.Head & { readonly name: string }, { context, builder }: Scene): void {
  const meant = COLUMN_WORDS[name.toLowerCase()];
  const near = nearNames(name, [...context.resolved.names(context.regeling), ...builder.persons, ...COLUMN_NAMES]);
  context.report('onbekende-naam', span, {
    naam: name,
    lijktOp: meant === undefined ? near : [meant],
    kolom: true,
  });
}

const COLUMN_NAMES = ['peildatum', 'berekeningsjaar', 'geval', 'op grond van'];

function bothOrOne(column: Ast.ExampleColumn, scene: Scene): Ast.Term {
  const heads = scene.builder.persons
    .slice(0, 1)
    .map((name): Ast.Head => ({ kind: 'proper-name', name, span: column.span }));
  const both: Ast.Head = { kind: 'pronoun', word: 'beiden', span: column.span };
  const status = column.kind === 'given-status' ? statusOf(column.predicate, scene.context) : undefined;
  return { kind: 'term', heads: status?.owner.kind === 'paar' ? [both] : heads, span: column.span };
}

/** A cell under a status: ja, nee, or a date = from that day on. */
function giveAnswer(subjects: readonly Ast.Term[], predicate: Ast.Predicate, literal: Ast.Literal, scene: Scene): void {
  if (literal.type === 'datum') giveStatus(subjects, predicate, { from: literal.value }, true, scene);
  else if (literal.type === 'ja-nee')
    giveStatus(subjects, predicate, {}, (literal.value === 'ja') !== isNegated(predicate), scene);
  else
    scene.context.report('verkeerd-type', literal.span, {
      verwacht: 'ja, nee of een datum',
      kreeg: `'${literal.text}'`,
    });
}

function expectCell(
  column: Extract<Ast.ExampleColumn, { kind: 'expected' }>,
  cell: Ast.ExampleCell,
  grounds: readonly string[],
  scene: Scene,
): Expectation[] {
  if (cell.kind === 'empty') return [];
  const { what } = column;
  const asked =
    what.kind === 'value'
      ? valueAsked(what.term, scene)
      : what.kind === 'status'
        ? statusAsked(what.subjects, what.predicate, scene)
        : citationAsked(what.citation, scene);
  if (!asked) return [];
  const at = (expected: Expected, from?: string): Expectation[] =>
    ask(
      asked.conclusion,
      asked.persons,
      expected,
      { at: from === undefined ? {} : { from }, span: cell.span },
      grounds,
      scene,
    );
  if (cell.kind === 'word')
    return at(
      cell.word === 'geen'
        ? { kind: 'geen' }
        : cell.word === 'strijdig'
          ? { kind: 'strijdig' }
          : cell.word === 'oordeel nodig'
            ? { kind: 'oordeelNodig' }
            : { kind: 'onbekend', missing: [] },
    );
  if (cell.kind !== 'literal') return [];
  const { literal } = cell;
  if (asked.conclusion.kind === 'status' && literal.type === 'datum')
    return at({ kind: 'status', value: true }, literal.value);
  if (literal.type === 'ja-nee') return at(statusOrChoice(asked, literal.value === 'ja'));
  return at({ kind: 'waarde', value: constantOf(literal) });
}

/** `verwacht: artikel 21 lid 1 onderdeel a`: the summand at that address. */
function citationAsked(citation: Ast.Citation, scene: Scene): Asked | undefined {
  const [address = ''] = addressesOf(citation, scene.context.here);
  const conclusion = scene.world.conclusionAt(address);
  if (conclusion) return { conclusion, persons: scene.builder.persons.slice(0, conclusion.slots.length) };
  scene.context.report('onbekende-bepaling', citation.span, { verwijzing: inWords(address), wel: [] });
  return undefined;
}
