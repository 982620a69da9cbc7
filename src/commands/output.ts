/** Where a command puts what it has to say: the result on stdout, the rest on stderr, each a line at a time. */
import type { ChalkInstance } from "chalk";

export interface Output {
  out(line: string): void;
  err(line: string): void;
  /** Width of the terminal; where there is none, a width that reads well in a file. */
  readonly columns: number;
  readonly chalk: ChalkInstance;
}
