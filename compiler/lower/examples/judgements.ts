/** What somebody decided, in a voorbeeld: `Het oordeel of … is ja.` */
import type { Ast, Span } from '../../../grammar/index.ts';
import type { Judgement } from '../../../runtime/index.ts';
import { addressesOf, inWords } from '../citations.ts';
import { statusOf } from '../conditions/status-of.ts';
import { nearClauses } from '../judgements.ts';
import { personsOfFact } from './persons.ts';
import { jsonOf } from './facts.ts';
import type { Scene } from './scene.ts';
import { constantOf } from '../values/literals.ts';

/** A judgement, and of whom; of one that names no person: of nobody. */
export interface JudgementOf {
  readonly judgement: Judgement;
  readonly persons: readonly (readonly string[])[];
}

/** `Het oordeel of … is ja.`, `Het bedrag bij het oordeel of … is € 900.` */
export function giveJudgement(
  reference: Ast.JudgementReference,
  literal: Ast.Literal,
  running: Ast.Running,
  span: Span,
  scene: Scene,
): void {
  const found = judgementIn(scene, reference, span);
  if (!found) return;
  const { judgement, persons } = found;
  const wanted: readonly Ast.Literal['type'][] = reference.amount ? ['bedrag', 'nihil'] : ['ja-nee'];
  const from = literal.type === 'datum' && !reference.amount ? literal.value : undefined; // ja, from that day on
  if (!wanted.includes(literal.type) && from === undefined) {
    scene.context.report('verkeerd-type', literal.span, {
      verwacht: reference.amount ? 'een bedrag' : 'ja of nee',
      kreeg: `'${literal.text}'`,
    });
    return;
  }
  const days: Ast.Running = from === undefined ? running : { from };
  if ((days.from !== undefined || days.to !== undefined) && judgement.inTime !== true) {
    scene.context.report('verkeerd-type', span, {
      verwacht: "een oordeel dat 'in de tijd' loopt",
      kreeg: `het oordeel of ${judgement.clause}`,
    });
    return;
  }
  const given = reference.amount
    ? { bedrag: jsonOf(constantOf(literal)) }
    : { antwoord: from !== undefined || literal.value === 'ja' };
  for (const about of persons) scene.builder.judge(judgement, about, days, given);
}

/** The judgement that is meant; of one that is asked for each kan-bepaling, that of the provision named. */
export function judgementIn(
  scene: Scene,
  { clause, about, at }: Ast.JudgementReference,
  span: Span,
): JudgementOf | undefined {
  if (about) return judgementAbout(about, span, scene);
  const { context, world } = scene;
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  const named = world.judgements().filter((one) => one.clause === clause && visible.includes(one.regeling));
  const [address] = at.flatMap((citation) => addressesOf(citation, context.here));
  const found = address === undefined ? named : named.filter((one) => one.at === address);
  const [only, ...others] = found;
  if (only && others.length === 0) return { judgement: only, persons: [[]] };
  context.report('oordeel-niet-aangewezen', span, {
    zin: clause,
    bij: named.flatMap((one) => (one.at === undefined ? [] : [inWords(one.at)])),
  });
  return undefined;
}

/** `of Bram in nood verkeert` */
function judgementAbout({ subjects, predicate }: Ast.Claim, span: Span, scene: Scene): JudgementOf | undefined {
  const status = statusOf(predicate, scene.context, (symbol) => symbol.judgement !== undefined);
  const judgement = scene.world.judgements().find(({ id }) => id === status?.judgement);
  if (!judgement?.about) {
    const zin = predicate.kind === 'phrase' ? predicate.phrase : 'dit';
    scene.context.report('oordeel-onbekend', span, { zin, lijktOp: nearClauses(zin, scene.context) });
    return undefined;
  }
  const fact = { of: { kind: judgement.about.kind }, name: judgement.clause };
  const persons = personsOfFact(fact, subjects, predicate, scene, span);
  return persons.length === 0 ? undefined : { judgement, persons };
}
