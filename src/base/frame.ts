/**
 * A Frame: what the whole terminal should show, as a value. The view makes it, the painter puts it there.
 * `lines` has exactly as many entries as the terminal has rows, each at most as wide as its columns, styled with SGR
 * codes that end on the same line. `counter` is the one line that moves by itself (the spinner's): its row (from 0)
 * and its text without the spinner; `lines` is blank there.
 */
export interface Frame {
  readonly lines: readonly string[];
  readonly counter: { readonly row: number; readonly text: string; readonly spinning: boolean } | null;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}
