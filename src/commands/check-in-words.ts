/** How a question of the check-in is put: laid out for the eye, or in sentences. */
import type { CheckInState } from "../safety/check-in-state.ts";
import { checkInLines } from "../view/check-in-question.ts";
import { plainCheckIn } from "../view/plain-check-in.ts";
import { isPlain } from "./plain-parts.ts";
import type { StartOptions, StartParts } from "./start-options.ts";

export function checkInWords(parts: StartParts, options: StartOptions): (state: CheckInState) => string[] {
  const { output, theme } = parts;
  return isPlain(parts, options) ? plainCheckIn : (state) => checkInLines(state, output.columns, theme);
}
