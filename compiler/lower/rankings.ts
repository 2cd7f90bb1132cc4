/** `Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2 onderdelen a tot en met f.` */
import type { Ast, Span } from '../../grammar/index.ts';
import type { Ranking } from '../../runtime/index.ts';
import { addressesOf, inWords, under } from './citations.ts';
import { statusOf } from './conditions/status-of.ts';
import { reportUnknown, type Context } from './context.ts';
import type { DraftConclusion, DraftRanking, DraftRule } from './draft.ts';
import { conclusionOfStatus } from './slots.ts';

export function rankSentence(sentence: Ast.RankSentence, item: Ast.RuleSentence, context: Context): readonly string[] {
  const { predicate } = sentence;
  const symbol = statusOf(predicate, context);
  if (!symbol) {
    reportUnknown(
      context,
      predicate.span,
      predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name,
    );
    return [];
  }
  if (!symbol.concluded) {
    context.report('geen-conclusie', predicate.span, { naam: symbol.name, soort: 'een gegeven' });
    return [];
  }
  if (!symbol.towards) {
    context.report('niet-ondersteund', item.span, { wat: "'in de rangorde' bij een uitkomst over één persoon" });
    return [];
  }
  const conclusion = conclusionOfStatus(symbol, context);
  const ranking: DraftRanking = {
    conclusion: conclusion.id,
    address: context.place?.address ?? context.regeling,
    valid: context.place?.validity ?? {},
    slot: 0,
    ranks: sentence.order.flatMap((citation) => addressesOf(citation, context.here)),
    text: item.text,
    notes: item.notes.map(({ text }) => text),
    reportEmpty: (address) => {
      reportEmpty(address, conclusion, sentence.span, context);
    },
  };
  context.draft.contribute((to) => to.rankings.push(ranking));
  context.draft.settleLater({
    settle: () => undefined,
    isSettled: (now) => ranking.ranks.every((cited) => rankedAt(now.conclusions.get(conclusion.id), cited).length > 0),
  });
  return [];
}

function reportEmpty(address: string, conclusion: DraftConclusion, span: Span, context: Context): void {
  // what is not there at all is reported as a citation
  if (!context.resolved.places.some((place) => place.address === address)) return;
  context.report('bepaling-zonder-regel', span, { verwijzing: inWords(address), naam: conclusion.name });
}

function rankedAt(conclusion: DraftConclusion | undefined, cited: string): readonly DraftRule[] {
  return (conclusion?.rules ?? []).filter(({ rule }) => rule.effect === 'grond' && under(rule.address, cited));
}

/** The rankings of a conclusion, with the rules of each rank. */
export function rankingsOf(conclusion: DraftConclusion, drafts: readonly DraftRanking[]): readonly Ranking[] {
  return drafts.map(({ address, valid, slot, ranks, text, notes, reportEmpty: report }) => ({
    address,
    valid,
    slot,
    ranks: ranks.map((cited) => {
      const rules = rankedAt(conclusion, cited);
      if (rules.length === 0) report(cited);
      return { address: cited, rules: rules.map(({ rule }) => rule.id) };
    }),
    text,
    notes,
  }));
}
