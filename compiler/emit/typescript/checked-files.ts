export interface TypeScriptFile {
  readonly fileName: string;
  readonly text: string;
  /** What is type-checked in its place: the same without data that need no check. */
  readonly outline?: string;
}

/** A file as Prettier sets it. */
export type CheckedFile = TypeScriptFile;

/** A fault of ours: a generated module that does not type-check. */
export interface TypeFault {
  readonly fileName: string;
  readonly line: number;
  readonly message: string;
}

export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  readonly faults: readonly TypeFault[];
}
