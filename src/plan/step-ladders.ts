/** The ladder of every exercise of a routine: what its dose may grow into, before a level chooses one of them. */
import { Failure } from "../base/failure.ts";
import type { Exercise } from "../routine/exercise.ts";
import type { Catalogue, Entry, Item, Routine } from "../routine/routine.ts";
import { resolveDose } from "./dose.ts";
import { goalOf, ladder, targetDose } from "./ladder.ts";
import type { Dose } from "./plan.ts";
import { writeOut } from "./write-out.ts";

export interface StepLadder {
  readonly entry: Entry;
  readonly exercise: Exercise;
  /** From start to target; a fixed dose is a ladder of one. */
  readonly ladder: readonly Dose[];
}

/** From an entry's dose to what it grows toward. */
export function entryLadder(entry: Entry, exercise: Exercise): Dose[] {
  const start = resolveDose(entry.dose, exercise, { ...exercise.tempo, ...entry.tempo });
  const goal = goalOf(entry, exercise);
  return ladder(start, goal ? targetDose(start, goal) : null);
}

/**
 * In the order in which they come, the warm-up first, those of rounds once for each round.
 * @throws Failure when an exercise or the warm-up is not in the catalogue
 */
export function stepLadders(
  routine: Routine,
  catalogue: Catalogue,
  { warmup }: { readonly warmup: boolean },
): StepLadder[] {
  const first =
    warmup && routine.warmup ? (catalogue.routine(routine.warmup) ?? missing("routine", routine.warmup)) : null;
  return [first, routine].flatMap((one) =>
    one
      ? entriesOf(one.exercises).map((entry) => {
          const exercise = exerciseOf(entry, one, catalogue);
          return { entry, exercise, ladder: entryLadder(entry, exercise) };
        })
      : [],
  );
}

/** The exercise that an entry asks for, the routine's own ones first. @throws Failure when there is none */
export function exerciseOf(entry: Entry, routine: Routine, catalogue: Catalogue): Exercise {
  const own = routine.define.find(({ id }) => id === entry.exercise);
  return own ?? catalogue.exercise(entry.exercise) ?? missing("exercise", entry.exercise);
}

export function missing(what: "exercise" | "routine", id: string): never {
  throw new Failure(`There is no ${what} «${id}».`, { hint: "backcoach check <file> shows where it is asked for." });
}

function entriesOf(items: readonly Item[]): Entry[] {
  return items.flatMap(writeOut).filter((item) => item.kind === "exercise");
}
