/** The sheet of all movements that the README shows. */
import { join } from "node:path";
import { contactSheet } from "../src/figure/contact-sheet.ts";
import { compileShipped } from "../src/library/compile.ts";
import { movementOf } from "../src/view/exercise-movement.ts";

const ROOT = join(import.meta.dirname, "..");
export const FIGURE_SHEET = join(ROOT, "figures.svg");

/** As many beside each other as can be told apart at the width of a README. */
const COLUMNS = 3;

/** An SVG document: every exercise that has a picture, with its name, in the order of the names. */
export async function figureSheet(): Promise<string> {
  const { exercises } = await compileShipped(join(ROOT, "routines"));
  const named = exercises
    .flatMap((exercise) => {
      const movement = movementOf(exercise);
      return movement ? [{ name: exercise.name, movement }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return contactSheet(named, COLUMNS, "The movements of backcoach");
}
