/** What the user set in the editor, under `lidwoord`. */
export interface Settings {
  /** Day in force: versions of other days are dimmed, and citations shown as of this day. */
  readonly peildatum?: string;
  /** Id of the voorbeeld whose values stand beside the leden. */
  readonly voorbeeld?: string;
  readonly waarden: boolean;
  /** Whether a voorbeeld that does not come out is reported as a message. */
  readonly voorbeeldenMelden: boolean;
}

/** The settings as an editor sends them; what cannot be is as if it were not set. */
export function readSettings(given: unknown): Settings {
  const { peildatum, voorbeeld, waarden, voorbeeldenMelden } = (
    typeof given === 'object' && given !== null ? given : {}
  ) as Record<string, unknown>;
  return {
    ...(typeof peildatum === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(peildatum) ? { peildatum } : {}),
    ...(typeof voorbeeld === 'string' && voorbeeld !== '' ? { voorbeeld } : {}),
    waarden: waarden !== false,
    voorbeeldenMelden: voorbeeldenMelden !== false,
  };
}
