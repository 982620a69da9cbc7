/** The easier variant of an exercise that may be done today, for whoever wants it after a pain. */
import type { Exercise } from "../routine/exercise.ts";
import { type Circumstances, judgeToday } from "./circumstances.ts";

/** The first that may be done; null when the library has only a sentence. @param find by id, null for a sentence */
export function easierVariant(
  exercise: Exercise,
  find: (id: string) => Exercise | null,
  circumstances: Circumstances,
): Exercise | null {
  const variants = exercise.easier.map(find).filter((one) => one !== null && one.id !== exercise.id);
  return variants.find((one) => one && judgeToday(one, circumstances).kind !== "leave-out") ?? null;
}
