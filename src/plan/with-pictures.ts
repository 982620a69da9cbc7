/** Plans of earlier versions had no pictures: going on with one shows those of the library. */
import type { Exercise } from "../routine/exercise.ts";
import type { Plan } from "./plan.ts";

/** @param library the exercise of that id as it is today, or null; one of another name is another exercise */
export function withPictures(plan: Plan, library: (id: string) => Pick<Exercise, "name" | "picture"> | null): Plan {
  const steps = plan.steps.map((step) => {
    const { exercise } = step;
    const known = exercise.picture === null ? library(exercise.id) : null;
    return known?.name === exercise.name ? { ...step, exercise: { ...exercise, picture: known.picture } } : step;
  });
  return { ...plan, steps };
}
