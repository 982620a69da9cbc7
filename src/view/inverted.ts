/**
 * The large number with ink and paper changed: a flash that needs no colour. Rows are plain text of blocks and blanks.
 */
import type { Glyphs } from "./glyphs.ts";

export function inverted(row: string, { block: { full, upper, lower } }: Glyphs): string {
  return [...row]
    .map((sign) => {
      if (sign === " ") return full;
      if (sign === full) return " ";
      if (sign === upper) return lower ?? sign;
      return sign === lower ? (upper ?? sign) : sign;
    })
    .join("");
}
