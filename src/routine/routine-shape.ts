/** The shape of a routine file, format 1. Its descriptions are what an editor shows beside the keys. */
import * as z from "zod";
import { doseKeys, goalShape, tempoShape } from "./dose-shape.ts";
import { GROUPS } from "./exercise.ts";
import { definedShape } from "./exercise-shape.ts";
import { choice, count, date, keys, pause, text, texts } from "./shape-parts.ts";

export const FORMAT = 1;
/** More than this is no routine for one day; it also bounds the work that a file can cause. */
export const MOST_ENTRIES = 200;

const id = text(80).meta({ title: "an exercise", description: "An exercise by its id, with the library's own dose." });

const entry = keys("an exercise", {
  do: text(80).describe("The exercise's id: of the library, or of this file's define."),
  ...doseKeys,
  rest: pause(1800)
    .describe("Rest between its sets: 45s. For a rest after it write an item of its own: - rest: 60s")
    .optional(),
  ready: pause(600)
    .describe(
      "Time to get ready for it: 10s. Spoken, or with --plain, at least as long as hearing it takes, up to 50 seconds at the usual rate.",
    )
    .optional(),
  tempo: tempoShape.describe("How long each part of a repetition takes here.").optional(),
  toward: goalShape.describe("The dose that this one grows toward, step by step.").optional(),
  note: text().describe("Your word to the person doing it.").optional(),
}).meta({ title: "an exercise with its dose" });
export type RawEntry = z.input<typeof entry>;

const rest = keys("a rest", {
  rest: pause(1800).describe("A rest of this length here, instead of the routine's own: 60s."),
}).meta({ title: "a rest" });

const simple = z.union([id, entry, rest], { error: "an exercise or a rest" });
export type RawSimple = z.input<typeof simple>;

const rounds = keys("rounds", {
  rounds: count(1, 20).describe("How many times to go around the list."),
  of: z.array(simple, { error: "a list of exercises" }).min(1).max(MOST_ENTRIES).describe("What to do in each round."),
}).meta({ title: "rounds" });
export type RawRounds = z.input<typeof rounds>;

const item = z.union([id, entry, rest, rounds], { error: "an exercise, a rest or rounds" });
export type RawItem = RawSimple | RawRounds;

export const routineShape = keys("a routine: keys such as format, name and exercises", {
  format: z.literal(FORMAT, { error: `${FORMAT}` }).describe("The version of this format: 1."),
  name: text(80).describe("The name shown on the screen."),
  about: text(600).describe("What it is for, in a sentence or two.").optional(),
  group: choice(GROUPS).describe("The group that it belongs to."),
  warmup: text(80)
    .describe("The routine that runs first. Strengthening routines start with `warmup` anyway; none opts out.")
    .optional(),
  "per-week": count(1, 14).describe("How many sessions a week it aims at.").optional(),
  rest: pause(1800).describe("Rest between exercises: 20s, unless you say otherwise.").optional(),
  ready: pause(600)
    .describe(
      "Time to get ready before each exercise: 8s. Without it, as long as reading the instructions takes. Spoken, or with --plain, at least as long as hearing them takes, up to 50 seconds at the usual rate.",
    )
    .optional(),
  exercises: z
    .array(item, { error: "a list of exercises" })
    .min(1)
    .max(MOST_ENTRIES)
    .describe("What to do, in order: exercises, rests and rounds."),
  define: z
    .record(z.string(), definedShape, { error: "a map from an id to an exercise" })
    .describe("Exercises of your own, by their id.")
    .optional(),
  prescribed: keys("a map of by and on", {
    by: text(80).describe("Who prescribed it."),
    on: date().describe("The day it was prescribed."),
    review: date().describe("The day to look at it again.").optional(),
  })
    .describe("Who prescribed it, and when.")
    .optional(),
  sources: texts().describe("Where it comes from.").optional(),
}).meta({ title: "backcoach routine", description: "A routine that backcoach leads you through." });
export type RawRoutine = z.input<typeof routineShape>;
