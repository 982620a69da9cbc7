/** A plank of ten steps, clean sessions of it, and the level that a history gives it today. */
import { levels } from "../../src/progress/levels.ts";
import type { PastSession } from "../../src/progress/past.ts";
import type { ExerciseProgression } from "../../src/progress/progression.ts";
import { exercise, part, session } from "../progress/make.ts";

export const plank = exercise("plank", 10);

/** Today's answer for one exercise. */
export function levelOf(
  history: readonly PastSession[],
  today: number,
  asked: ExerciseProgression = plank,
  routine = "home",
) {
  const [level] = levels(history, { id: routine, exercises: [asked] }, today);
  if (!level) throw new Error("no level");
  return level;
}

/** Clean sessions at one level. */
export function clean(days: readonly number[], level: number): PastSession[] {
  return days.map((day) => session(day, [part("plank", level)]));
}
