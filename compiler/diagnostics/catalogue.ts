/** Every message there is, by its code. A code never changes meaning: people search for it and cite it. */
import type { Diagnostic, Place } from './diagnostic.ts';
import type { Message } from './message.ts';
import { judgements } from './catalogue-judgements.ts';
import { amendments } from './catalogue-amendments.ts';
import { names } from './catalogue-names.ts';
import { rules } from './catalogue-rules.ts';
import { syntax } from './catalogue-syntax.ts';
import { values } from './catalogue-values.ts';

export const catalogue = { ...syntax, ...names, ...values, ...rules, ...judgements, ...amendments };

export type DiagnosticCode = keyof typeof catalogue;

/** What a caller must tell to make the message of a code. */
export type HolesOf<C extends DiagnosticCode> = (typeof catalogue)[C] extends Message<infer H> ? H : never;

/** The message `code` at a place, with its holes filled. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  place: Place,
  holes: HolesOf<C>,
  second?: Place & { readonly label?: string },
): Diagnostic {
  const { severity, text, label, secondLabel, hint, fix } = catalogue[code] as unknown as Message<HolesOf<C>>;
  const { file, span } = place;
  return {
    code,
    severity,
    file,
    span,
    text: text(holes),
    ...optional('label', label?.(holes)),
    ...(second ? { second: withLabel(second, secondLabel?.(holes)) } : {}),
    ...optional('hint', hint?.(holes)),
    ...optional('fix', fix?.(holes, { file, span })),
  };
}

function withLabel(
  second: Place & { readonly label?: string },
  label: string | undefined,
): NonNullable<Diagnostic['second']> {
  const { file, span } = second;
  return { file, span, ...optional('label', second.label ?? label) };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<K, V>);
}
