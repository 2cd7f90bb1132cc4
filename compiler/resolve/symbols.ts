/** What names refer to. */
import type { Ast, Span } from '../../grammar/index.ts';

export interface Declared {
  readonly regeling: string;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly file: string;
  readonly span: Span;
}

/** `De belanghebbende is een persoon.` */
export interface RoleSymbol extends Declared {
  readonly kind: 'role';
}

/** A value that is given, or concluded by rules. */
export interface ValueSymbol extends Declared {
  readonly kind: 'value';
  readonly concluded: boolean;
  readonly owner: Ast.Owner;
  /** Undefined for a name that was born as the subject of `De X bedraagt`: its type follows from its rules. */
  readonly type?: Ast.TypeName;
  readonly choice?: string;
  readonly inTime: boolean;
  readonly perYear: boolean;
}

/** A yes/no statement that is given, or concluded by rules. */
export interface StatusSymbol extends Declared {
  readonly kind: 'status';
  readonly concluded: boolean;
  readonly owner: Ast.Owner;
  /** `een verzekerde is`: found as a noun; otherwise found by its phrase and verb. */
  readonly noun: boolean;
  readonly phrase: string;
  readonly verb: string;
  /** `partner van een persoon is` */
  readonly towards: boolean;
  readonly inTime: boolean;
  readonly perYear: boolean;
  readonly closed?: 'verzoek' | 'bewijs';
  readonly request: boolean;
  /** As declared: 'in Nederland woont'. */
  readonly declared: string;
  /** Of a request under a heading of its own: the day on which it was made is given, for each berekeningsjaar. */
  readonly verzoek?: Ast.RequestDeclaration;
  /** Id of the judgement that says it: nobody gives or concludes it. */
  readonly judgement?: string;
}

export interface ParameterSymbol extends Declared {
  readonly kind: 'parameter';
  readonly declaration: Ast.ParameterDeclaration;
}

/** A symbol of an enumeration: `eenpersoonshuishouden`. */
export interface ChoiceSymbol extends Declared {
  readonly kind: 'symbol';
  readonly choice: string;
}

/** An enumeration. */
export interface ChoiceType extends Declared {
  readonly kind: 'choice';
  readonly symbols: readonly string[];
}

/** `de woning` */
export interface ObjectSymbol extends Declared {
  readonly kind: 'object';
  /** With its article, where a declaration has it: 'de woning'. */
  readonly called?: string;
}

/** `oordeel of …`; its name is the clause. */
export interface JudgementSymbol extends Declared {
  readonly kind: 'judgement';
  readonly declaration: Ast.JudgementDeclaration;
  readonly address: string;
}

export type Symbol =
  | RoleSymbol
  | ValueSymbol
  | StatusSymbol
  | ParameterSymbol
  | ChoiceSymbol
  | ChoiceType
  | ObjectSymbol
  | JudgementSymbol;

/** A heading with all that narrows it. */
export interface Place {
  readonly regeling: string;
  readonly file: string;
  readonly address: string;
  readonly validity: Omit<Ast.Validity, 'span'>;
  readonly section?: Ast.Section;
  /** Quotes from the artikel down to here. */
  readonly quotes: readonly string[];
}
