/** How long the phases of an exercise take when its movement is shown and nobody does it. */
import type { Pace } from "../figure/stretches.ts";
import { toDose } from "../plan/dose.ts";
import type { Exercise } from "../routine/exercise.ts";

/** A hold that ends when one is tired, or a movement done for minutes: long enough to be seen. */
const SOME_SECONDS = 4;

export function showingPace({ dose, tempo }: Pick<Exercise, "dose" | "tempo">): Pace {
  const meant = toDose(dose, tempo);
  return { ...tempo, hold: meant.kind === "reps" ? meant.holdSeconds : SOME_SECONDS };
}
