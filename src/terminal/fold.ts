/** Breaks a text between its words, which inquirer would break in the middle of them. */
import fastStringWidth from "fast-string-width";

/** Less room than this is not worth it. */
const NARROWEST = 12;

/** Lines of at most `columns`; each stands behind `indent` columns, the first behind what is written there already. */
export function fold(text: string, columns: number, indent = 0): string {
  const room = columns - indent;
  if (room < NARROWEST) return text;
  const [first = "", ...words] = text.split(" ");
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (fastStringWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}

/** Rows that a text takes when nothing in it is wider than the terminal. */
export function rowsOf(text: string): number {
  return text.split("\n").length;
}
