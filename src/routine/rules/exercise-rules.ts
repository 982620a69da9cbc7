/** What an exercise can't say, in a file of its own or in a routine's `define:`. */
import { didYouMean } from "../did-you-mean.ts";
import { type Draft, valueAt } from "../draft.ts";
import type { Exercise } from "../exercise.ts";
import type { RawExercise } from "../exercise-shape.ts";
import { error, type Fault, type Path, warning } from "../fault.ts";
import { isId } from "../id.ts";
import { partialTempo } from "../normalise-exercise.ts";
import type { PictureText } from "../picture-shape.ts";
import { doseRules } from "./dose-rules.ts";
import { tempoFaults } from "./entry-rules.ts";
import { growthFaults } from "./growth-rules.ts";

/** What no body can do in a picture: joints that bend the wrong way, hands that don't get there. Paths start inside it. */
export type PictureLint = (picture: PictureText) => readonly Pick<Fault, "path" | "code" | "message" | "hint">[];

export interface WrittenExercise {
  readonly raw: Draft<Partial<RawExercise>>;
  readonly exercise: Exercise;
  readonly path: Path;
  /** Every id that an exercise may name; null when it isn't known which there are. */
  readonly ids: readonly string[] | null;
  /** null: pictures are held against their shape alone. */
  readonly lint: PictureLint | null;
}

type ExerciseRule = (written: WrittenExercise) => Iterable<Fault>;

const exerciseRules: readonly ExerciseRule[] = [
  ownDoseHolds,
  ownSidesNeedSides,
  targetGrows,
  tempoIsCalm,
  namesExist,
  pictureIsPossible,
];

export function* exerciseFaults(written: WrittenExercise): Iterable<Fault> {
  for (const rule of exerciseRules) yield* rule(written);
}

function* ownDoseHolds({ raw, exercise, path }: WrittenExercise) {
  const { dose } = raw;
  if (!dose) return;
  const written = { path: [...path, "dose"], dose: exercise.dose, has: (key: string) => Object.hasOwn(dose, key) };
  for (const rule of doseRules) yield* rule(written);
}

function* ownSidesNeedSides({ raw, exercise, path }: WrittenExercise) {
  if (exercise.sided || !raw.dose || !("sides" in raw.dose)) return;
  const hint = "add sided: true if it has";
  yield error("no-sides", { key: [...path, "dose", "sides"] }, `${exercise.name} has no left and right`, hint);
}

function* targetGrows({ raw, exercise, path }: WrittenExercise) {
  const { target } = raw;
  if (!target || !exercise.target) return;
  const has = (key: string) => Object.hasOwn(target, key);
  const usualHold = exercise.tempo.hold;
  yield* growthFaults({ start: exercise.dose, usualHold, goal: exercise.target, path: [...path, "target"], has });
}

function* tempoIsCalm({ raw, exercise, path }: WrittenExercise) {
  if (!raw.tempo) return;
  yield* tempoFaults(exercise.tempo, partialTempo(raw.tempo), [...path, "tempo"], exercise.dose.hold);
}

/** A picture that is wrong is left out, and the exercise does without: a warning, no error. */
function* pictureIsPossible({ exercise, path, lint }: WrittenExercise) {
  if (!lint || !exercise.picture) return;
  for (const { path: inside, code, message, hint } of lint(exercise.picture)) {
    yield warning(code, [...path, "picture", ...asWritten(inside, exercise.picture)], message, hint);
  }
}

const BOTH: Readonly<Record<string, string>> = { arm: "arms", leg: "legs", hand: "hands", foot: "feet" };

/** What is wrong with one limb may have been written for both of them. */
function asWritten(path: Path, picture: PictureText): Path {
  const both = BOTH[String(path.at(-1)).replace(/^(?:near|far)-/, "")];
  return both && valueAt(picture, path) === undefined ? [...path.slice(0, -1), both] : path;
}

/** What looks like an id has to be one; anything else is a sentence. */
function* namesExist({ raw, exercise, path, ids }: WrittenExercise) {
  if (!ids) return;
  for (const key of ["easier", "harder", "instead"] as const) {
    const value = raw[key];
    for (const [name, place] of namesIn(value, [...path, key])) {
      if (name === exercise.id) yield error("refers-to-itself", place, `«${name}» is this exercise itself`);
      else if ((key === "instead" || isId(name)) && !ids.includes(name)) yield unknownName(name, place, key, ids);
    }
  }
}

function namesIn(value: string | readonly (string | undefined)[] | undefined, path: Path): [string, Path][] {
  if (typeof value === "string") return [[value, path]];
  return (value ?? []).flatMap((name, index): [string, Path][] =>
    name === undefined ? [] : [[name, [...path, index]]],
  );
}

function unknownName(name: string, place: Path, key: string, ids: readonly string[]): Fault {
  const otherwise = key === "instead" ? "name an exercise of the library" : "name an exercise, or write a sentence";
  return error("unknown-exercise", place, `there is no exercise «${name}»`, didYouMean(name, ids) ?? otherwise);
}
