/**
 * What new answers did behind a person's back: a red flag that stays although it was not ticked, and what waited for a
 * doctor's yes and went because it was not ticked any more.
 */
import { CONCERNS } from "../safety/gates.ts";
import type { Screening } from "../safety/screening.ts";
import { droppedBlocks, staysFlagged, type Taken } from "../safety/take-screening.ts";
import { page } from "./page.ts";
import { concernWord } from "./screening-words.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`, the first of them empty; none when there is nothing to tell. */
export function screeningChanged(
  taken: Taken,
  before: Screening | null,
  after: Screening,
  columns: number,
  theme: Theme,
): string[] {
  const dropped = droppedBlocks(before, after);
  const all = [...after.conditions, ...after.signs, ...dropped];
  const again = CONCERNS.filter((id) => all.includes(id)).join(",");
  const went = dropped.map(
    (id) =>
      `Dropped: ${concernWord(id)}. It waited for a doctor's yes; if it still holds: backcoach screen --has ${again}`,
  );
  const stays = staysFlagged(taken, after).map((concern) => STAYS[concern]);
  const lines = page([{ text: [...stays, ...went] }], columns, theme);
  return lines.length > 0 ? ["", ...lines] : [];
}

const STAYS = {
  "red-flags":
    "The sign that needs a clinician was noted before. It stays until one has looked at it: backcoach screen --cleared red-flags",
  chest:
    "You stopped because you were dizzy or had chest pain. That stays until a doctor agrees to exercises: backcoach screen --cleared chest",
};
