/**
 * The easier variant of an exercise that may be done today, for whoever wants it after a pain: as it may be done, with
 * shorter holds and the words for it where the answers ask for that. What was itself stopped for pain is not offered, and
 * neither is what a doctor who has to see the list has not seen.
 */
import type { Exercise } from "../routine/exercise.ts";
import { capHolds } from "./cap-holds.ts";
import { type Circumstances, judgeToday } from "./circumstances.ts";
import { holdWords, takingThePlace } from "./gate-items.ts";
import { gate, hasAgreed } from "./session-gate.ts";

/**
 * The first that may be done; null when the library has only a sentence.
 * @param find by id, null for a sentence
 * @param routine id of the one that is under way
 */
export function easierVariant(
  exercise: Exercise,
  find: (id: string) => Exercise | null,
  circumstances: Circumstances,
  routine: string,
): Exercise | null {
  for (const id of exercise.easier) {
    const one = find(id);
    if (!one || one.id === exercise.id || one.catalogueOnly || !isSeen(one, circumstances, routine)) continue;
    const variant = asItMayBeDone(one, circumstances);
    if (variant) return variant;
  }
  return null;
}

function asItMayBeDone(exercise: Exercise, circumstances: Circumstances): Exercise | null {
  const judgement = judgeToday(exercise, circumstances);
  if (judgement.kind === "leave-out") return null;
  if (judgement.kind === "keep") return exercise;
  const { how, longestHold, lighter } = judgement;
  if (lighter) return null;
  const entry = takingThePlace(exercise);
  const capped = longestHold === null ? entry : capHolds(entry, exercise, longestHold);
  const words = [...how, ...(capped === entry ? [] : [holdWords(longestHold ?? 0)])];
  return { ...exercise, dose: capped === entry ? exercise.dose : capped.dose, steps: [...words, ...exercise.steps] };
}

function isSeen({ id }: Exercise, { screening, today }: Circumstances, routine: string): boolean {
  if (gate(screening, today).kind !== "doctor-list") return true;
  return screening !== null && hasAgreed(screening, routine, [id]);
}
