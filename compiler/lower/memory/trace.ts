/**
 * What lowering a sentence, or all sentences under a heading, saw of the draft and did to it. Where the draft looks the
 * same again, the same can be done without lowering them.
 */
import type { ValueType } from '../../../runtime/index.ts';
import type {
  Batch,
  ConcludedAt,
  Contribution,
  DraftConclusion,
  DraftRule,
  DraftSoFar,
  Pending,
  Supposition,
} from '../draft-parts.ts';
import { ruleIdOf } from '../rule-ids.ts';
import { isSame } from '../same.ts';

/** What can be seen of a conclusion before its rules are settled. */
interface Head {
  readonly type: ValueType | undefined;
  readonly slots: readonly string[];
  readonly empty: boolean;
}

interface Change {
  readonly id: string;
  /** Undefined: there was no such conclusion. */
  readonly before: Head | undefined;
  /** That it got. */
  readonly rules: readonly Batch[];
  readonly after: Head | undefined;
}

const NO_RULES: readonly Batch[] = [];

export class Trace {
  /** False: it saw or did more than stands here. */
  #complete = true;
  readonly #seen = new Map<string, Head | undefined>();
  readonly #names: { readonly wanted: string; readonly id: string }[] = [];
  /** Ids that others had when its own rules were named. */
  #taken: readonly string[] = [];
  /** The rules of each conclusion, in the order in which they came. */
  readonly #rules = new Map<string, Batch[]>();
  readonly #firstSentence: number;
  /** How many rules the draft had at the start. */
  readonly #firstRule: number;
  readonly #made: DraftConclusion[] = [];
  /** By address: what was concluded there by the rules before its own. */
  readonly #looked = new Map<string, readonly string[]>();
  readonly #soughtFor: { readonly rules: readonly string[]; readonly ids: readonly string[] }[] = [];
  readonly #contributions: Contribution[] = [];
  /** What it contributed knows where in the text it stands. */
  #placed = false;
  /** At the start. */
  readonly #suppositions: readonly Supposition[];
  #supposes = false;
  readonly #judgements: { readonly id: string; readonly judgement: string; readonly address: string }[] = [];
  readonly #pending: Pending[] = [];
  #changes: readonly Change[] = [];
  #sentences = 0;

  constructor({ sentence, ruleCount, suppositions }: DraftSoFar) {
    this.#suppositions = [...suppositions.values()];
    this.#firstSentence = sentence;
    this.#firstRule = ruleCount;
  }

  get complete(): boolean {
    return this.#complete;
  }

  refuse(): void {
    this.#complete = false;
  }

  see(id: string, conclusion: DraftConclusion | undefined): void {
    if (!this.#seen.has(id)) this.#seen.set(id, headOf(conclusion));
  }

  /** A new conclusion. */
  make(conclusion: DraftConclusion): void {
    this.see(conclusion.id, undefined);
    this.#made.push({ ...conclusion, rules: [] });
  }

  /** `found`: what is concluded at the address, each with the number of the rule by which it came there. */
  lookAt(address: string, found: readonly ConcludedAt[]): void {
    // what it concluded there itself, it concludes there again
    const before = found.filter(({ since }) => since < this.#firstRule).map(({ conclusion }) => conclusion.id);
    this.#looked.set(address, before);
    for (const { conclusion } of found) this.see(conclusion.id, conclusion);
  }

  /** `found`: the conclusions that have one of these rules. */
  lookFor(rules: readonly string[], found: readonly DraftConclusion[]): void {
    // rules that it made itself, it makes again
    const before = rules.filter((rule) => !this.#names.some(({ id }) => id === rule));
    const isBefore = ({ rules: all }: DraftConclusion): boolean => all.some(({ rule }) => before.includes(rule.id));
    if (before.length > 0) this.#soughtFor.push({ rules: before, ids: idsOf(found.filter(isBefore)) });
    for (const conclusion of found) this.see(conclusion.id, conclusion);
  }

  contribute(contribution: Contribution, placed: boolean): void {
    this.#contributions.push(contribution);
    this.#placed ||= placed;
  }

  lookAtSuppositions(): void {
    this.#supposes = true;
  }

  judge(id: string, judgement: string, address: string): void {
    this.#judgements.push({ id, judgement, address });
  }

  wait(pending: Pending): void {
    this.#pending.push(pending);
  }

  /** Is all that it filled in at the end as it would be filled in now? */
  isSettled(draft: DraftSoFar): boolean {
    return this.#pending.every((one) => one.isSettled(draft));
  }

  named(wanted: string, id: string): void {
    this.#names.push({ wanted, id });
  }

  add(conclusion: string, batch: Batch): void {
    const known = this.#rules.get(conclusion);
    if (known) known.push(batch);
    else this.#rules.set(conclusion, [batch]);
  }

  /** The sentence is done. */
  end(draft: DraftSoFar): void {
    const own = new Set(this.#names.map(({ id }) => id));
    this.#taken = this.#names.flatMap(({ wanted, id }) => rulesBefore(wanted, id).filter((one) => !own.has(one)));
    this.#sentences = draft.sentence - this.#firstSentence;
    this.#changes = [...this.#seen].map(([id, before]) => ({
      id,
      before,
      rules: together(this.#rules.get(id) ?? NO_RULES),
      after: headOf(draft.conclusions.get(id)),
    }));
  }

  /** Does the same to a draft that looks the same, with the sentence so many characters further on; else nothing. */
  repeat(draft: DraftSoFar, by: number): boolean {
    if (this.#placed && by !== 0) return false;
    if (this.#supposes && !areAlike(this.#suppositions, draft.supposed())) return false;
    if (!this.#changes.every(({ id, before }) => looksLike(draft.conclusions.get(id), before))) return false;
    for (const [address, ids] of this.#looked) if (!isSame(idsOf(draft.concludedAt(address)), ids)) return false;
    if (!this.#soughtFor.every(({ rules, ids }) => isSame(idsOf(draft.concludedBy(rules)), ids))) return false;
    if (!this.#namesAreFree(draft)) return false;
    const sentence = draft.sentence - this.#firstSentence;
    if (draft.isTraced) for (const { id } of this.#changes) draft.typeOf(id);
    for (const { wanted, id } of this.#names) draft.takeRuleId(wanted, id);
    for (const contribution of this.#contributions) draft.contribute(contribution, this.#placed);
    for (const pending of this.#pending) draft.isAwaited(pending);
    for (const made of this.#made) draft.conclusion(made.id, () => ({ ...made, rules: [] }));
    for (const { id, judgement, address } of this.#judgements) draft.judgeAt(id, judgement, address);
    for (const { id, rules, after } of this.#changes) {
      const found = draft.conclusions.get(id);
      if (!found || !after) continue;
      for (const batch of rules) draft.addAll(found, movedBatch(batch, by, sentence));
      if (after.type !== undefined) found.type = after.type;
      found.slots = after.slots;
    }
    draft.sentence += this.#sentences;
    return true;
  }

  /** Would its rules get the ids that they got? */
  #namesAreFree(draft: DraftSoFar): boolean {
    return !this.#names.some(({ id }) => draft.ruleIds.has(id)) && this.#taken.every((id) => draft.ruleIds.has(id));
  }
}

/** The ids that a rule had got rather than this one, had they been free. */
function rulesBefore(wanted: string, id: string): readonly string[] {
  const before: string[] = [];
  for (let number = 1; ruleIdOf(wanted, number) !== id; number += 1) before.push(ruleIdOf(wanted, number));
  return before;
}

/** Suppositions that differ at most in where they are said. */
function areAlike(before: readonly Supposition[], now: readonly Supposition[]): boolean {
  const bare = ({ file: _file, span: _span, ...rest }: Supposition): unknown => rest;
  return isSame(before, now) || isSame(before.map(bare), now.map(bare));
}

/** Rules of the same regeling that follow one another in one. */
function together(batches: readonly Batch[]): readonly Batch[] {
  const found: Batch[] = [];
  for (const batch of batches) {
    const last = found.at(-1);
    if (last?.regeling === batch.regeling)
      found[found.length - 1] = {
        regeling: last.regeling,
        rules: [...last.rules, ...batch.rules],
        scoped: last.scoped || batch.scoped,
      };
    else found.push(batch);
  }
  return found;
}

function movedBatch(batch: Batch, by: number, sentence: number): Batch {
  if (by === 0 && sentence === 0) return batch;
  return { ...batch, rules: batch.rules.map((rule) => movedRule(rule, by, sentence)) };
}

/** So many characters, and so many sentences, further on. */
function movedRule(rule: DraftRule, by: number, sentence: number): DraftRule {
  const span = by === 0 ? rule.span : { start: rule.span.start + by, end: rule.span.end + by };
  return { ...rule, span, sentence: rule.sentence + sentence };
}

function looksLike(conclusion: DraftConclusion | undefined, head: Head | undefined): boolean {
  if (!conclusion || !head) return conclusion === head;
  return (
    head.empty === (conclusion.rules.length === 0) &&
    isSame(conclusion.type, head.type) &&
    isSame(conclusion.slots, head.slots)
  );
}

const idsOf = (conclusions: readonly DraftConclusion[]): readonly string[] => conclusions.map(({ id }) => id);

function headOf(conclusion: DraftConclusion | undefined): Head | undefined {
  return conclusion && { type: conclusion.type, slots: conclusion.slots, empty: conclusion.rules.length === 0 };
}
