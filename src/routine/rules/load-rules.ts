/**
 * Too much for one session. The limits are generous; they catch a slip (30h for 30m) and bound the work that a file can
 * cause further on, where every repetition becomes a beat.
 */
import { sayDuration } from "../../base/duration.ts";
import type { DoseText, Exercise } from "../exercise.ts";
import { error, type Fault } from "../fault.ts";
import type { Entry, Item, Routine } from "../routine.ts";
import { MOST_ENTRIES } from "../routine-shape.ts";
import { startingDose } from "./entry-rules.ts";

const MOST_REPS = 5000;
const MOST_SECONDS = 4 * 3600;
/** What an open end without a limit is taken for, in seconds. */
const OPEN_GUESS = 60;

interface Load {
  readonly entries: number;
  readonly reps: number;
  readonly seconds: number;
}

export function* loadFaults(routine: Routine, find: (id: string) => Exercise | null): Iterable<Fault> {
  const { entries, reps, seconds } = sum(routine.exercises.map((item) => itemLoad(item, find)));
  const where = { key: ["exercises"] };
  if (entries > MOST_ENTRIES) {
    yield error("too-much", where, `with all rounds these are ${entries} exercises; ${MOST_ENTRIES} are the most`);
  }
  if (reps > MOST_REPS) yield error("too-much", where, `these are ${reps} repetitions; ${MOST_REPS} are the most`);
  if (seconds > MOST_SECONDS) {
    const message = `this takes about ${sayDuration(seconds, true)}; ${sayDuration(MOST_SECONDS)} are the most`;
    yield error("too-much", where, message, "is a unit wrong? 30m is half an hour");
  }
}

function itemLoad(item: Item, find: (id: string) => Exercise | null): Load {
  if (item.kind === "rest") return { entries: 0, reps: 0, seconds: item.seconds };
  if (item.kind === "exercise") return entryLoad(item, find(item.exercise));
  const round = sum(item.of.map((each) => itemLoad(each, find)));
  const { rounds } = item;
  return { entries: round.entries * rounds, reps: round.reps * rounds, seconds: round.seconds * rounds };
}

function entryLoad(entry: Entry, exercise: Exercise | null): Load {
  if (!exercise) return { entries: 1, reps: 0, seconds: 0 };
  const dose = startingDose(entry.dose, exercise);
  const sides = entry.dose.sides ?? exercise.dose.sides ?? "each";
  const halves = exercise.sided && (sides === "each" || sides === "alternate") ? 2 : 1;
  const sets = Array.isArray(dose.reps) ? dose.reps.length : (dose.sets ?? 1);
  const rests = (sets - 1) * (entry.rest ?? exercise.rest);
  if (dose.until !== null) return { entries: 1, reps: 0, seconds: sets * halves * (dose.atMost ?? OPEN_GUESS) + rests };
  if (dose.for !== null) return { entries: 1, reps: 0, seconds: sets * halves * dose.for + rests };
  const tempo = { ...exercise.tempo, ...entry.tempo };
  const reps = halves * countReps(dose.reps, sets);
  const each = tempo.lift + (dose.hold ?? tempo.hold) + tempo.lower + tempo.relax;
  return { entries: 1, reps, seconds: reps * each + rests };
}

function countReps(reps: DoseText["reps"], sets: number): number {
  return typeof reps === "number" || reps === null ? (reps ?? 1) * sets : reps.reduce((total, each) => total + each, 0);
}

function sum(loads: readonly Load[]): Load {
  return loads.reduce(
    (total, load) => ({
      entries: total.entries + load.entries,
      reps: total.reps + load.reps,
      seconds: total.seconds + load.seconds,
    }),
    { entries: 0, reps: 0, seconds: 0 },
  );
}
