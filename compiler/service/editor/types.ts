/**
 * What an editor asks and gets: plain data, JSON without loss, so that it crosses to and from a worker. A place is an
 * offset in UTF-16 units from the beginning of the text; `position` makes it a line and a column.
 */
import type { Vraag, Zaak } from '../../../runtime/index.ts';
import type { Severity } from '../../diagnostics/index.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Location extends Range {
  readonly file: string;
}

/** Line and column, both counted from 0; the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface TextEdit extends Location {
  readonly text: string;
}

/** A repair or change over one or more files, to be done as one step. */
export interface Change {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

export interface EditorDiagnostic extends Location {
  readonly code: string;
  readonly severity: Severity;
  /** What is the matter: one sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The other place that has to do with it. */
  readonly second?: Location & { readonly label?: string };
  /** Repairs that are certain, or a choice of names; the likeliest first. */
  readonly fixes: readonly Change[];
}

/** The classes of words; `tokenClasses` has them in order. */
export type TokenClass =
  | 'kop'
  | 'titel'
  | 'wettekst'
  | 'opmerking'
  | 'uitleg'
  | 'verbinding'
  | 'werkwoord'
  | 'voornaamwoord'
  | 'gegeven'
  | 'uitkomst'
  | 'parameter'
  | 'rol'
  | 'gezegde'
  | 'persoon'
  | 'regeling'
  | 'verwijzing'
  | 'bedrag'
  | 'percentage'
  | 'getal'
  | 'datum'
  | 'type'
  | 'leesteken'
  | 'onbekend';

/** A word within one line. */
export interface SemanticToken extends Range {
  readonly class: TokenClass;
}

export interface Completion {
  readonly label: string;
  readonly kind: 'kop' | 'zin' | 'woord' | 'naam' | 'gezegde' | 'verwijzing' | 'persoon' | 'regeling';
  /** What is put in the place of `replace`. With `snippet`: with `${1:holes}` to fill in. */
  readonly insert: string;
  readonly snippet?: true;
  readonly replace: Range;
  /** Beside the label: the type of a name, the first words of a lid. */
  readonly detail?: string;
  readonly documentation?: string;
  /** Order among the completions: smaller first. */
  readonly rank: number;
}

/** A paragraph of a hover. */
export interface HoverPart {
  readonly kind: 'kop' | 'tekst' | 'wettekst' | 'waarde' | 'bron';
  readonly text: string;
}

export interface Hover extends Range {
  readonly parts: readonly HoverPart[];
}

export type RenameResult =
  { readonly ok: true; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly reason: string };

/** What stands where: a regeling, a heading, a parameter, a voorbeeld. */
export interface OutlineNode extends Location {
  readonly kind:
    | 'regeling'
    | 'wijziging'
    /** `Artikel 3, derde lid, komt te luiden:` */
    | 'opdracht'
    | 'gegevens'
    | 'artikel'
    | 'lid'
    | 'onderdeel'
    | 'onder'
    | 'parameter'
    | 'tabel'
    | 'termijn'
    | 'voorbeeld';
  readonly name: string;
  /** The heading itself. */
  readonly heading: Range;
  /** 'Wzt:2:4' */
  readonly address?: string;
  readonly detail?: string;
  readonly from?: string;
  readonly to?: string;
  readonly children: readonly OutlineNode[];
}

/** A place that leads to a page. */
export interface Link extends Range {
  readonly url: string;
}

export interface Fold extends Range {
  readonly kind: 'kop' | 'wettekst' | 'opmerking';
  /** Of a version: is it in force on the day asked about? */
  readonly inForce?: boolean;
  /** Why it is dimmed: 'geldt tot 1 januari 2021'. */
  readonly note?: string;
}

export interface CheckMark extends Location {
  readonly ok: boolean;
  /** 'zorgtoeslag op 1 maart 2025' */
  readonly question: string;
  readonly expected: string;
  readonly got: string;
  /** Why it is not good. */
  readonly difference?: string;
  /** Id of the conclusion. */
  readonly conclusion: string;
}

/** Whether a voorbeeld comes out. A row of a table is one of its own. */
export interface ExampleMark extends Location {
  readonly id: string;
  readonly title: string;
  readonly regeling: string;
  readonly source?: string;
  /** `wacht`: not run yet, or a part that it needs cannot be read. */
  readonly state: 'goed' | 'fout' | 'wacht';
  readonly checks: readonly CheckMark[];
}

/** What a rule yields in the chosen voorbeeld, to be shown at the end of its sentence. */
export interface Inlay {
  readonly file: string;
  /** End of the sentence. */
  readonly at: number;
  readonly rule: string;
  readonly address: string;
  readonly status: 'telt' | 'voorwaarde' | 'opzij' | 'uitgeschakeld' | 'onbekend' | 'anders';
  /** '€ 1.379,22', 'niet van toepassing: …' */
  readonly text: string;
  /** In full, when `text` is shortened. */
  readonly tooltip?: string;
}

/** A case as JSON with what is asked of it: that of a voorbeeld, or one's own. */
export interface AskedCase {
  readonly title: string;
  readonly zaak: Zaak;
  readonly questions: readonly { readonly conclusion: string; readonly vraag: Vraag }[];
}
