/** The raw keys of a routine -> the value the program uses. Drafts are welcome: what was taken out is left out. */
import type { Draft } from "./draft.ts";
import { doseText, line, lines, normaliseExercise, partialTempo, pauseSeconds } from "./normalise-exercise.ts";
import type { Entry, Item, Prescription, Rest, Routine } from "./routine.ts";
import type { RawEntry, RawItem, RawRounds, RawRoutine, RawSimple } from "./routine-shape.ts";

const DEFAULT_REST = 20;
const NO_WARMUP = "none";
/** What strengthening starts with unless it says otherwise: the seed's «warm up before exercise». */
export const DEFAULT_WARMUP = "warmup";

export function normaliseRoutine(raw: Draft<RawRoutine>, id: string): Routine {
  return {
    format: 1,
    id,
    name: line(raw.name) ?? id,
    about: line(raw.about),
    group: raw.group ?? "mobility",
    warmup: warmupOf(raw),
    perWeek: raw["per-week"] ?? null,
    rest: pauseSeconds(raw.rest) ?? DEFAULT_REST,
    ready: pauseSeconds(raw.ready),
    exercises: (raw.exercises ?? []).map(normaliseItem).filter((item) => item !== null),
    define: Object.entries(raw.define ?? {}).map(([key, exercise]) => normaliseExercise(exercise ?? {}, key)),
    prescribed: raw.prescribed ? prescription(raw.prescribed) : null,
    sources: lines(raw.sources),
  };
}

function warmupOf(raw: Draft<RawRoutine>): string | null {
  const written = line(raw.warmup) ?? (raw.group === "strengthening" ? DEFAULT_WARMUP : NO_WARMUP);
  return written === NO_WARMUP ? null : written;
}

function prescription(raw: NonNullable<Draft<RawRoutine>["prescribed"]>): Prescription {
  return { by: line(raw.by) ?? "", on: raw.on ?? "", review: raw.review ?? null };
}

function normaliseItem(raw: Draft<RawItem> | undefined): Item | null {
  if (!isRounds(raw)) return normaliseSimple(raw);
  const of = (raw.of ?? []).map(normaliseSimple).filter((item) => item !== null);
  return { kind: "rounds", rounds: raw.rounds ?? 1, of };
}

export function isRounds(raw: Draft<RawItem> | undefined): raw is Draft<RawRounds> {
  return typeof raw === "object" && ("of" in raw || "rounds" in raw);
}

function normaliseSimple(raw: Draft<RawSimple> | undefined): Entry | Rest | null {
  if (raw === undefined) return null;
  if (typeof raw === "string") return normaliseEntry({ do: raw });
  if ("do" in raw) return raw.do === undefined ? null : normaliseEntry(raw);
  return { kind: "rest", seconds: pauseSeconds(raw.rest) ?? 0 };
}

export function normaliseEntry(raw: Draft<RawEntry>): Entry {
  return {
    kind: "exercise",
    exercise: line(raw.do) ?? "",
    dose: doseText(raw),
    rest: pauseSeconds(raw.rest),
    ready: pauseSeconds(raw.ready),
    tempo: partialTempo(raw.tempo),
    toward: raw.toward ? doseText(raw.toward) : null,
    note: line(raw.note),
  };
}
