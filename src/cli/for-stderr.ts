/** A terminal breaks a line in the middle of a word; in a file or a pipe a sentence is a line. */
import { widthOf, wrap } from "../view/fit.ts";

export function forStderr(line: string): string {
  const { isTTY, columns = 80 } = process.stderr;
  return isTTY && widthOf(line) > columns ? wrap(line, columns).join("\n") : line;
}
