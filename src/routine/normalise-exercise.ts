/** The raw keys of an exercise or a dose -> the value the program uses: seconds, lists, defaults. Drafts are welcome. */
import { parseDuration } from "../base/duration.ts";
import type { RawDose, RawTempo } from "./dose-shape.ts";
import { type Draft, isWhole } from "./draft.ts";
import { type DoseText, type Exercise, PHASES, type Tempo } from "./exercise.ts";
import type { RawExercise } from "./exercise-shape.ts";
import type { PictureText } from "./picture-shape.ts";
import { parsePause } from "./shape-parts.ts";

/** Section 1.1 of the rules: 2 s up and down, never faster than 1 s; a moment to let go between two repetitions. */
const DEFAULT_TEMPO: Tempo = { lift: 2, hold: 0, lower: 2, relax: 1 };
const DEFAULT_SET_REST = 30;

export function normaliseExercise(raw: Draft<Partial<RawExercise>>, id: string): Exercise {
  return {
    id,
    name: line(raw.name) ?? id,
    alsoCalled: lines(raw["also-called"]),
    group: raw.group ?? null,
    start: line(raw.start),
    steps: lines(raw.steps),
    breath: present(raw.breath ?? {}),
    words: present(raw.words ?? {}),
    feel: line(raw.feel),
    muscles: lines(raw.muscles),
    faults: lines(raw.faults),
    easier: lines(raw.easier),
    harder: lines(raw.harder),
    instead: line(raw.instead),
    avoid: defined(raw.avoid),
    stop: lines(raw.stop),
    tags: defined(raw.tags),
    equipment: lines(raw.equipment),
    // A faulty `sided:` has been taken out; it still shows that the exercise was meant to have sides.
    sided: raw.sided ?? "sided" in raw,
    tempo: exerciseTempo(raw.tempo),
    rest: pauseSeconds(raw.rest) ?? DEFAULT_SET_REST,
    dose: doseText(raw.dose ?? {}),
    target: raw.target ? doseText(raw.target) : null,
    catalogueOnly: raw["catalogue-only"] ?? false,
    picture: pictureOf(raw.picture),
    seed: raw.seed
      ? { ref: line(raw.seed.ref) ?? "", words: line(raw.seed.words) ?? "", dose: line(raw.seed.dose) ?? "" }
      : null,
    sources: lines(raw.sources),
    checked: raw.checked ?? null,
  };
}

/** A picture that isn't whole says something else than its author meant. */
function pictureOf(raw: Draft<PictureText> | undefined): PictureText | null {
  return raw?.from !== undefined && isWhole<PictureText>(raw) ? raw : null;
}

export function doseText(raw: Draft<RawDose>): DoseText {
  return {
    sets: raw.sets ?? null,
    reps: repsOf(raw.reps),
    hold: pauseSeconds(raw.hold),
    for: raw.for === undefined ? null : parseDuration(raw.for),
    until: raw.until ?? null,
    atMost: raw["at-most"] === undefined ? null : parseDuration(raw["at-most"]),
    sides: raw.sides ?? null,
  };
}

function repsOf(raw: Draft<RawDose>["reps"]): DoseText["reps"] {
  if (raw === undefined || typeof raw === "number") return raw ?? null;
  return defined(raw);
}

/** The phases that are written, in seconds. */
export function partialTempo(raw: Draft<RawTempo> | undefined): Partial<Tempo> {
  const seconds = PHASES.map((phase) => [phase, pauseSeconds(raw?.[phase])] as const);
  return Object.fromEntries(seconds.filter(([, value]) => value !== null));
}

/** A tempo that is written is the whole rhythm: it has no pause between repetitions unless it says so. */
function exerciseTempo(raw: Draft<RawTempo> | undefined): Tempo {
  return raw ? { ...DEFAULT_TEMPO, relax: 0, ...partialTempo(raw) } : DEFAULT_TEMPO;
}

export function pauseSeconds(raw: string | undefined): number | null {
  return raw === undefined ? null : parsePause(raw);
}

/** A text in one line: where the file breaks it is no matter. */
export function line(raw: string | undefined): string | null {
  return raw === undefined ? null : raw.replace(/\s+/g, " ").trim();
}

export function lines(raw: string | readonly (string | undefined)[] | undefined): string[] {
  const all = typeof raw === "string" ? [raw] : (raw ?? []);
  return all.map((text) => line(text)).filter((text) => text !== null);
}

function defined<T>(list: readonly (T | undefined)[] | undefined): T[] {
  return (list ?? []).filter((item) => item !== undefined);
}

function present<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined));
}
