/** Kinds of regeling that deviate from a law without being one: they count only when a question asks for them. */
const OPTIONAL: readonly string[] = ['beleidsregel', 'uitspraak'];

export function isOptional(soort: string | undefined): boolean {
  return soort !== undefined && OPTIONAL.includes(soort);
}
