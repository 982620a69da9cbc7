/**
 * A Problem: one fault of a file, found but not yet made pretty. `code` is stable and may be searched for; `message`
 * says what is wrong, `hint` what to write instead. Lines and columns count from 1; the end is exclusive.
 */
export interface Problem {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
