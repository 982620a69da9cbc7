/** What has to stay of safety answers that are damaged: a red flag, where the text has one, so that no damage opens that gate. */
import { readFileSync } from "node:fs";
import type { Screening } from "../safety/screening.ts";
import { withConcern } from "../safety/take-screening.ts";
import { screeningPath } from "./screening-file.ts";

/**
 * @param folder of the data
 * @param today ISO date: from when on it counts as noted
 */
export function salvaged(folder: string, today: string): Screening | null {
  let text = "";
  try {
    text = readFileSync(screeningPath(folder), "utf8");
  } catch {
    // What can't be read at all says nothing.
  }
  return text.includes("red-flags") ? withConcern(null, "red-flags", today) : null;
}
