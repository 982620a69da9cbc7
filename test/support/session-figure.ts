/** The figure of the live screen, cut out of it. */
import type { Look } from "../../src/session/look.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { aModel, PLAIN } from "./frames.ts";
import { BLOCKS } from "./manner.ts";

export const WITH_FIGURE = { figure: BLOCKS };

/** The part of the screen that the figure has, in 80x24. */
export function figureOf(seen: Look, manner: FigureManner = BLOCKS): string {
  const { lines } = sessionFrame(aModel(seen, { figure: manner }), { columns: 80, rows: 24 }, PLAIN);
  return lines
    .slice(3, 18)
    .map((line) => line.slice(0, 47))
    .join("\n");
}
