/** A row of cells as a line of text with SGR codes, in plain style again at its end. */
import type { Ink } from "./colours.ts";
import type { InkCell } from "./encode.ts";

const PLAIN = "\x1b[0m";

/** @param ink null: no codes at all */
export function written(row: readonly InkCell[], ink: Ink | null): string {
  let line = "";
  let worn = "";
  for (const { glyph, front, behind } of row) {
    const codes =
      ink && glyph !== " " ? [ink.front(front), ink.behind(behind)].filter((code) => code !== "").join(";") : "";
    // A style that follows another starts from plain, or the colour behind the last glyph would stay.
    if (codes !== worn) line += codes === "" ? PLAIN : `\x1b[${worn === "" ? "" : "0;"}${codes}m`;
    worn = codes;
    line += glyph;
  }
  return worn === "" ? line : `${line}${PLAIN}`;
}
