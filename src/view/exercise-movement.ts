/** The movement that an exercise's picture shows. Made once: that takes longer than to draw a frame of it. */
import { type Movement, makeMovement } from "../figure/movement.ts";
import { readPicture } from "../figure/read-picture.ts";
import type { Exercise } from "../routine/exercise.ts";

const known = new WeakMap<object, Movement | null>();

/** null where there is no picture, or one that can't be drawn. */
export function movementOf({ picture: text }: Pick<Exercise, "picture">): Movement | null {
  if (text === null) return null;
  const found = known.get(text);
  if (found !== undefined) return found;
  const { picture } = readPicture(text);
  const movement = picture && makeMovement(picture);
  known.set(text, movement);
  return movement;
}
