/**
 * Everything the compiler says to its user. In go a code, a place and what belongs in the holes; out comes a message in
 * Dutch, and by `renderDiagnostic` the message with its place drawn under it. An unknown code or a missing hole does
 * not compile; every code has its document in test/diagnostics/.
 */
export { catalogue, diagnostic, type DiagnosticCode, type HolesOf } from './catalogue.ts';
export type { Diagnostic, Edit, Fix, Place, Severity } from './diagnostic.ts';
export { withoutConsequences } from './consequences.ts';
export { fromSyntaxFault } from './from-syntax-fault.ts';
export { valueMeant } from './explain-literal.ts';
export { nearNames } from './near-names.ts';
export { renderDiagnostic } from './render.ts';
