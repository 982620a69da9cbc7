/** What an entry of a routine can't say, given the exercise it asks for. */
import type { DoseText, Exercise, Tempo } from "../exercise.ts";
import { error, type Fault, type Path, warning } from "../fault.ts";
import { doseKind } from "./dose-rules.ts";
import { growthFaults } from "./growth-rules.ts";
import type { WrittenEntry } from "./written.ts";

type EntryRule = (written: WrittenEntry) => Iterable<Fault>;

export const entryRules: readonly EntryRule[] = [
  sidesNeedSides,
  entryHasDose,
  towardGrows,
  holdIsSaidOnce,
  entryTempoIsCalm,
  tempoNeedsReps,
  restNeedsSets,
];

function* sidesNeedSides({ path, exercise, has }: WrittenEntry) {
  if (!has("sides") || !exercise || exercise.sided) return;
  const hint = "take sides away, or add sided: true to the exercise if it is your own";
  yield error("no-sides", { key: [...path, "sides"] }, `${exercise.name} has no left and right`, hint);
}

const DOSE_KEYS = ["reps", "hold", "for", "until"];

function* entryHasDose({ exercise, named, has }: WrittenEntry) {
  if (!exercise || DOSE_KEYS.some(has) || doseKind(exercise.dose) !== null) return;
  const hint = "add reps, hold, for or until: { do: ..., reps: 8 }";
  yield error("no-dose", named, `${exercise.name} has no dose of its own, and none is written here`, hint);
}

function* towardGrows({ path, entry, exercise, has }: WrittenEntry) {
  if (!entry.toward || !exercise) return;
  const keys: Readonly<Record<string, unknown>> = {
    reps: entry.toward.reps,
    hold: entry.toward.hold,
    for: entry.toward.for,
    "at-most": entry.toward.atMost,
  };
  // A start that is faulty itself can't be compared with.
  if (DOSE_KEYS.some(has) && doseKind(entry.dose) === null) return;
  const start = startingDose(entry.dose, exercise);
  const usualHold = entry.tempo.hold ?? exercise.tempo.hold;
  const written = (key: string) => (keys[key] ?? null) !== null;
  yield* growthFaults({ start, usualHold, goal: entry.toward, path: [...path, "toward"], has: written });
}

/** What the entry starts from: its own dose, or the exercise's where it says neither reps, hold, for nor until. */
export function startingDose(dose: DoseText, exercise: Exercise): DoseText {
  if (doseKind(dose) !== null) return dose;
  return { ...exercise.dose, sets: dose.sets ?? exercise.dose.sets };
}

function* holdIsSaidOnce({ path, entry }: WrittenEntry) {
  if (entry.dose.hold === null || entry.tempo.hold === undefined) return;
  yield error("hold-twice", { key: [...path, "tempo", "hold"] }, "the hold is said twice", "keep the one beside do");
}

function* entryTempoIsCalm({ path, entry, exercise }: WrittenEntry) {
  if (!exercise || Object.keys(entry.tempo).length === 0) return;
  yield* tempoFaults({ ...exercise.tempo, ...entry.tempo }, entry.tempo, [...path, "tempo"], entry.dose.hold);
}

/**
 * Never faster than 1 s up or down (section 1.1 of the rules: ACSM's moderate 1-2 s each way), and a repetition that
 * takes no time at all can't be led. `written`: the phases that stand at `path`.
 */
export function* tempoFaults(tempo: Tempo, written: Partial<Tempo>, path: Path, hold: number | null): Iterable<Fault> {
  for (const phase of ["lift", "lower"] as const) {
    const seconds = written[phase];
    if (seconds === undefined || seconds === 0 || seconds >= 1) continue;
    yield warning(
      "tempo-fast",
      [...path, phase],
      `${phase} in less than 1s is too quick for a back`,
      "write 1s or more",
    );
  }
  if (tempo.lift + tempo.lower + (hold ?? tempo.hold) > 0) return;
  yield error("no-time", path, "a repetition takes no time at this tempo", "write lift: 2s and lower: 2s");
}

function* tempoNeedsReps({ path, dose, has }: WrittenEntry) {
  const kind = doseKind(dose);
  if (!has("tempo") || (kind !== "time" && kind !== "open")) return;
  yield warning("no-effect", { key: [...path, "tempo"] }, "«tempo» does nothing here: no repetitions are counted");
}

function* restNeedsSets({ path, dose, exercise, entry, has }: WrittenEntry) {
  if (!exercise || entry.rest === null || !has("rest")) return;
  const start = startingDose(dose, exercise);
  const goal = entry.toward ?? exercise.target;
  const sets = Math.max(start.sets ?? 1, goal?.sets ?? 1, listLength(start.reps), listLength(goal?.reps ?? null));
  if (sets > 1) return;
  const hint = "for a rest after the exercise write an item of its own: - rest: 60s";
  yield warning("no-effect", { key: [...path, "rest"] }, "«rest» is between sets, but there is only one set", hint);
}

function listLength(reps: DoseText["reps"]): number {
  return Array.isArray(reps) ? reps.length : 1;
}
