/** What a dose can't be, whether it stands in a routine's entry or in an exercise. */
import type { DoseText } from "../exercise.ts";
import { error, type Fault } from "../fault.ts";
import type { WrittenDose } from "./written.ts";

/** `reps`: counted, or single holds; `time`: for so long; `open`: until; null: nothing is said. */
export type DoseKind = "reps" | "time" | "open" | null;

export function doseKind(dose: DoseText): DoseKind {
  if (dose.until !== null) return "open";
  if (dose.for !== null) return "time";
  return dose.reps !== null || dose.hold !== null ? "reps" : null;
}

type DoseRule = (written: WrittenDose) => Iterable<Fault>;

export const doseRules: readonly DoseRule[] = [
  untilStandsAlone,
  forStandsAlone,
  atMostNeedsUntil,
  setsMatchReps,
  holdsNeedTime,
];

function* untilStandsAlone({ path, has }: WrittenDose) {
  if (!has("until")) return;
  for (const key of ["reps", "hold", "for"].filter(has)) {
    const message = `«${key}» can't stand beside «until», which leaves the end open`;
    yield error("until-mix", { key: [...path, key] }, message, "keep one of the two; at-most: 30s sets a limit");
  }
}

function* forStandsAlone({ path, has }: WrittenDose) {
  if (!has("for") || has("until")) return;
  for (const key of ["reps", "hold"].filter(has)) {
    const message = `«${key}» can't stand beside «for», which goes by time alone`;
    yield error("for-mix", { key: [...path, key] }, message, "keep one of the two");
  }
}

function* atMostNeedsUntil({ path, has }: WrittenDose) {
  if (!has("at-most") || has("until")) return;
  const hint = "for a fixed time write for: 30s; for an open end add until: tired";
  yield error("at-most-alone", { key: [...path, "at-most"] }, "«at-most» limits «until», which isn't here", hint);
}

function* setsMatchReps({ path, dose }: WrittenDose) {
  if (dose.sets === null || !Array.isArray(dose.reps) || dose.reps.length === dose.sets) return;
  const message = `the list of reps has ${dose.reps.length} sets, but «sets» says ${dose.sets}`;
  yield error("sets-mismatch", [...path, "sets"], message, "leave sets out: the list says it");
}

function* holdsNeedTime({ path, dose, has }: WrittenDose) {
  if (dose.hold !== 0 || has("reps")) return;
  yield error("no-time", [...path, "hold"], "a hold of 0s is over before it begins", "write how long: hold: 10s");
}
