/** How often a moving figure is drawn. */
import type { Movement } from "../figure/movement.ts";

/** At half as many again nothing looks smoother, and each costs bytes and time. */
const A_SECOND = 12;
/** What goes on for minutes sends much more than a lift that is soon over, and turns too evenly to need as many. */
const A_SECOND_FOR_MINUTES = 8;

/** Milliseconds from one frame to the next. */
export function frameMs({ picture }: Pick<Movement, "picture">): number {
  return 1000 / (picture.cycle === null ? A_SECOND : A_SECOND_FOR_MINUTES);
}
