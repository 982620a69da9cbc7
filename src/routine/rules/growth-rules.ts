/** A dose grows: its `toward` (or an exercise's `target`) is of the same kind as the start, and no part of it is less. */
import { writeDuration } from "../../base/duration.ts";
import type { DoseText } from "../exercise.ts";
import { error, type Fault, type Path, warning } from "../fault.ts";
import { type DoseKind, doseKind } from "./dose-rules.ts";

/** Which kinds of dose a key of the goal belongs to. */
const BELONGS: Readonly<Record<string, readonly DoseKind[]>> = {
  reps: ["reps"],
  hold: ["reps"],
  for: ["time"],
  "at-most": ["open"],
};

export interface Growth {
  readonly start: DoseText;
  /** Seconds that the movement stays at the top where the start doesn't say. */
  readonly usualHold: number;
  readonly goal: DoseText;
  /** Path of the goal, and which keys are written there. */
  readonly path: Path;
  has(key: string): boolean;
}

export function* growthFaults({ start, usualHold, goal, path, has }: Growth): Iterable<Fault> {
  const kind = doseKind(start);
  if (kind === null) return;
  const foreign = Object.keys(BELONGS).filter((key) => has(key) && !BELONGS[key]?.includes(kind));
  for (const key of foreign) {
    yield error(
      "toward-kind",
      { key: [...path, key] },
      `«${key}» can't grow from a dose that ${START_SAYS[kind]}`,
      ADVICE[kind],
    );
  }
  if (foreign.length > 0) return;
  const steps = compare({ ...start, hold: start.hold ?? usualHold }, goal);
  for (const { key, from, to } of steps.filter((step) => step.change < 0)) {
    yield error(
      "toward-below",
      [...path, key],
      `${key} ${to} is below the start, ${from}`,
      "a dose grows: say more than the start",
    );
  }
  if (steps.length > 0 && steps.every((step) => step.change === 0)) {
    yield warning("toward-equal", { key: path }, "this is the start again: there is nothing to grow toward");
  }
}

const START_SAYS = { reps: "counts", time: "goes by time", open: "is open-ended" } as const;
const ADVICE = {
  reps: "say reps, hold or sets",
  time: "say for: 45s",
  open: "say at-most: 60s, or sets",
} as const;

interface Step {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Below, at or above zero. */
  readonly change: number;
}

function compare(start: DoseText, goal: DoseText): Step[] {
  const steps: Step[] = [];
  const add = (key: string, from: number | null, to: number | null, write: (value: number) => string) => {
    if (from !== null && to !== null) steps.push({ key, from: write(from), to: write(to), change: to - from });
  };
  add("sets", setsOf(start), goal.sets, String);
  if (goal.reps !== null) steps.push(compareReps(start, goal.reps));
  add("hold", start.hold, goal.hold, writeDuration);
  add("for", start.for, goal.for, writeDuration);
  add("at-most", start.atMost, goal.atMost, writeDuration);
  return steps;
}

function setsOf(dose: DoseText): number {
  return dose.sets ?? (Array.isArray(dose.reps) ? dose.reps.length : 1);
}

/** Set by set; a single number stands for every set. */
function compareReps(start: DoseText, to: number | readonly number[]): Step {
  const from = start.reps ?? 1;
  const sets = Math.max(Array.isArray(from) ? from.length : 1, Array.isArray(to) ? to.length : 1);
  const changes = Array.from({ length: sets }, (_, set) => repsIn(to, set) - repsIn(from, set));
  const change = Math.min(...changes) < 0 ? Math.min(...changes) : Math.max(...changes);
  return { key: "reps", from: writeReps(from), to: writeReps(to), change };
}

function repsIn(reps: number | readonly number[], set: number): number {
  return typeof reps === "number" ? reps : (reps[set] ?? 0);
}

function writeReps(reps: number | readonly number[]): string {
  return typeof reps === "number" ? String(reps) : `[${reps.join(", ")}]`;
}
