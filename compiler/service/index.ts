/**
 * One project in memory, for every shell around the compiler: the command line, an editor, a page. In go sources as
 * text; out come messages, outcomes with their reasons in Dutch, the results of the examples, and generated modules.
 * Nothing here touches a machine, and nothing throws for what a user wrote.
 */
export { isFault } from './problem.ts';
export * from './editor/index.ts';
export { createProject, projectOf, type Answer, type Project } from './project.ts';
export { addressInWords, placeInWords } from './address-words.ts';
export { dayProblem, dayText, judgementText, NOT_SEARCHED, outcomeText, questionText } from './answer-text.ts';
export {
  amountsChanged,
  compareLaws,
  programOf,
  questionsOf,
  type Asked,
  type ChangedOutcome,
  type Comparison,
  type Said,
  type Side,
} from './compare.ts';
export { comparisonMarkdown, comparisonLines } from './compare-text.ts';
export type { Act } from '../amend/index.ts';
export type { Coverage, RuleCoverage } from './coverage.ts';
export {
  canonical,
  filtered,
  runExamples,
  type CheckResult,
  type ExampleResult,
  type RunOptions,
  type SecondOpinion,
} from './examples.ts';
export { failureText } from './failure.ts';
export { exampleText, type ExampleToWrite, type WrittenExample } from './example-text.ts';
export type { ExplanationLine, ExplanationOptions } from './explanation-lines.ts';
export { explanationLines, explanationText, usesHelpers } from './explanation-text.ts';
export { formatSource } from './format.ts';
export type { Generated, GeneratedFile, GenerateOptions } from './generate.ts';
export { groundsOf, type Grounds } from './grounds.ts';
export { judgedIn, placeOfQuestion, withAnswer, type JudgedInCase, type JudgedPlace } from './judged-in-case.ts';
export { withLibrary } from './library.ts';
export {
  motivate,
  motivationText,
  type Motivation,
  type MotivationOptions,
  type MotivationPart,
  type PersonNames,
} from './motivation/index.ts';
export { outOfForce } from './out-of-force.ts';
export { outcomeJson } from './outcome-json.ts';
export { proposal } from './phrases.ts';
export { leftToPeople, notCodedBeside, registerOf, type NotCoded, type RegelingRegister } from './register.ts';
export { secondOpinion } from './second-opinion.ts';
export type { Problem } from './problem.ts';
export type { Diagnostic, Severity } from '../diagnostics/index.ts';
export type { ExampleCase } from '../lower/index.ts';
export type { Source } from '../../grammar/index.ts';
export { withSteps } from '../../runtime/interpret/index.ts';
export { findable, groupBy, monthNames } from '../../runtime/index.ts';
export type { Program, Uitkomst, Uitleg, Vraag, Zaak } from '../../runtime/index.ts';
