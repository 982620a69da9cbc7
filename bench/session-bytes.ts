/**
 * The bytes that a session sends for each shipped movement at the sizes that people have: whole frames, drawn as often as
 * the session draws them, from the first lift on. The worst of them is what a slow line has to carry.
 */
import type { Size } from "../src/base/frame.ts";
import { loadShipped } from "../src/library/shipped.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import type { Exercise } from "../src/routine/exercise.ts";
import { Canvas } from "../src/terminal/canvas.ts";
import { HOLD_DISPLAY, SHOW_DISPLAY } from "../src/terminal/escapes.ts";
import { movementOf } from "../src/view/exercise-movement.ts";
import type { FigureManner } from "../src/view/figure-manner.ts";
import { untilFigureMoves } from "../src/view/session-figure.ts";
import { sessionFrame } from "../src/view/session-screen.ts";
import { NO_DOSE } from "../test/support/an-exercise.ts";
import { anEntry, aRoutine } from "../test/support/evening.ts";
import { COLOUR } from "../test/support/frames.ts";
import { lookAt } from "../test/support/looks.ts";
import { atMost, type Row } from "./row.ts";

const MANNER: FigureManner = { glyphs: "quadrant", colours: "full", background: "dark", motion: true };
/** Long enough for a few repetitions, or strokes. */
const SECONDS = 40;
/** Bytes a second that no movement may cost, with its number and words; the mean of ten has a limit of its own. */
const MOST = { small: 5000, large: 10_000 };

export async function sessionBytes(): Promise<Row[]> {
  const drawn = (await loadShipped()).exercises.filter((exercise) => movementOf(exercise)?.picture.lift);
  return [worst(drawn, { columns: 80, rows: 24 }, MOST.small), worst(drawn, { columns: 200, rows: 60 }, MOST.large)];
}

function worst(exercises: readonly Exercise[], size: Size, most: number): Row {
  const all = exercises.map((exercise) => ({ id: exercise.id, bytes: bytesPerSecond(exercise, size) }));
  const max = all.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const row = atMost(`a session at ${size.columns}x${size.rows}: output, worst movement`, max.bytes, most, "B/s", 0);
  return { ...row, measured: `${row.measured} (${max.id})` };
}

function bytesPerSecond(exercise: Exercise, size: Size): number {
  const dose = exercise.dose.for === null ? { ...NO_DOSE, reps: 8, hold: exercise.dose.hold } : exercise.dose;
  const entry = anEntry(exercise.id, { dose });
  const catalogue = {
    ...{ exercise: () => exercise, routine: () => null },
    ...{ exerciseIds: [exercise.id], routineIds: [] },
  };
  const plan = makePlan(aRoutine({ exercises: [entry] }), catalogue, { warmup: false });
  const canvas = new Canvas();
  let [bytes, seconds] = [0, 0];
  for (let index = 1; index < plan.beats.length && seconds < SECONDS; index += 1) {
    const length = Math.min(plan.beats[index]?.seconds ?? SECONDS, SECONDS - seconds);
    for (let spent = 0; spent < length; ) {
      const look = lookAt(plan, index, spent);
      const frame = sessionFrame({ look, message: null, overlay: "none", speed: 1, figure: MANNER }, size, COLOUR);
      const changed = canvas.show(frame.lines, size);
      if (seconds > 0 && changed !== "") bytes += Buffer.byteLength(HOLD_DISPLAY + changed + SHOW_DISPLAY);
      const second = 1 - (spent % 1);
      spent += Math.min(second, (untilFigureMoves(look, MANNER) ?? Number.POSITIVE_INFINITY) / 1000);
    }
    seconds += length;
  }
  return bytes / seconds;
}
