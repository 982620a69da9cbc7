/** The words under the key postures of a movement, in the order of `keyMoments`: where it starts, where it goes. */

import { keyMoments } from "../figure/key-moments.ts";
import type { Movement } from "../figure/movement.ts";
import type { Exercise } from "../routine/exercise.ts";
import { clean } from "./fit.ts";

/** A posture alone needs no word. */
export function poseWords({ words }: Pick<Exercise, "words">, movement: Movement): string[] {
  const moments = keyMoments(movement);
  if (moments.length === 1) return [""];
  if (movement.picture.cycle !== null) return ["one side", "the other side"];
  return moments.map(({ phase }) => {
    if (phase === "lower") return clean(words.lower ?? "lower");
    return phase === "ready" ? "start" : clean(words.lift ?? "lift");
  });
}

/** The same as a sentence, for those who don't see the picture. */
export function posesTitle(exercise: Pick<Exercise, "name" | "words">, movement: Movement): string {
  const words = poseWords(exercise, movement).filter((word) => word !== "");
  return words.length === 0 ? clean(exercise.name) : `${clean(exercise.name)}: ${words.join(", then ")}`;
}
