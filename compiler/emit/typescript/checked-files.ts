export interface TypeScriptFile {
  readonly fileName: string;
  readonly text: string;
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
