/** The word about what was just pressed or said, in the rows that there are for it: whole sentences rather than the beginning of one. */
import { clean, cut, widthOf, wrap } from "./fit.ts";

/** At most `rows` lines of at most `width` columns; half a sentence, with an ellipsis, only where the first one is too long: in a single row, what stands before its colon. */
export function messageLines(message: string, width: number, rows: number, ellipsis: string): string[] {
  const sentences = clean(message).split(/(?<=[.!?])\s+/);
  for (let count = sentences.length; count > 0; count--) {
    const lines = wrap(sentences.slice(0, count).join(" "), width);
    if (lines.length <= rows) return lines;
  }
  const first = sentences[0] ?? "";
  const lines = wrap(first, width);
  const lead = first.split(": ", 1)[0] ?? "";
  if (rows === 1 && widthOf(lead) > width / 2 && widthOf(lead + ellipsis) <= width) return [lead + ellipsis];
  return [...lines.slice(0, rows - 1), cut(lines.slice(rows - 1).join(" "), width, ellipsis)];
}
