/** `backcoach show <exercise> --svg`: its movement as an SVG document, still or moving. */
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { svgAnimated } from "../figure/svg-animated.ts";
import { svgPoses } from "../figure/svg-poses.ts";
import type { Exercise } from "../routine/exercise.ts";
import { movementOf } from "./exercise-movement.ts";
import { clean } from "./fit.ts";
import { posesTitle, poseWords } from "./pose-words.ts";
import { showingPace } from "./showing-pace.ts";

/** @throws Failure when the exercise has no picture */
export function exerciseSvg(exercise: Exercise, animated: boolean): string {
  const movement = movementOf(exercise);
  if (!movement) {
    throw new Failure(`${quote(exercise.name)} has no picture.`, {
      hint: "A picture: in the exercise's file gives it one.",
    });
  }
  if (animated) return svgAnimated(movement, showingPace(exercise), clean(exercise.name));
  return svgPoses(movement, poseWords(exercise, movement), posesTitle(exercise, movement));
}
