/** The shape of an exercise: a file of the library, or an entry of a routine's `define:`. */
import * as z from "zod";
import { doseShape, goalShape, tempoShape } from "./dose-shape.ts";
import { BREATHS, CONDITIONS, GROUPS, TAGS } from "./exercise.ts";
import { pictureShape } from "./picture-shape.ts";
import { choice, choices, date, flag, keys, pause, text, texts } from "./shape-parts.ts";

const variants = z.union([text(), texts()], { error: "an exercise's id, a sentence, or a list of them" });
const breath = choice(BREATHS).optional();
const word = text(20).optional();

const facts = {
  name: text(80).describe("The name shown on the screen."),
  "also-called": texts().describe("Other names that people know it by.").optional(),
  start: text().describe("How to get into position, a sentence or two.").optional(),
  breath: keys("a map such as { lift: out, lower: in }", {
    lift: breath.describe("in, out or easy on the way up."),
    hold: breath.describe("in, out or easy while holding."),
    lower: breath.describe("in, out or easy on the way back."),
    relax: breath.describe("in, out or easy between two repetitions."),
  })
    .describe("Which way the breath goes in each part of a repetition.")
    .optional(),
  words: keys("a map such as { lift: round, lower: sink }", {
    lift: word.describe("Shown instead of «lift»."),
    hold: word.describe("Shown instead of «hold»."),
    lower: word.describe("Shown instead of «lower»."),
    relax: word.describe("Shown instead of «relax»."),
  })
    .describe("Own words for the parts of a repetition, where lift and lower don't fit.")
    .optional(),
  feel: text().describe("What it should feel like, and where.").optional(),
  muscles: texts().describe("The muscles that work or stretch.").optional(),
  faults: texts()
    .describe("What often goes wrong and is to be avoided, one short phrase each: holding the breath.")
    .optional(),
  easier: variants.describe("An easier one: an exercise's id, or a sentence.").optional(),
  harder: variants.describe("A harder one: an exercise's id, or a sentence.").optional(),
  instead: text(80).describe("The exercise that takes its place when it has to be left out.").optional(),
  avoid: choices(CONDITIONS).describe("Leave it out with any of these.").optional(),
  stop: texts().describe("Signs to stop at, one sentence each.").optional(),
  tags: choices(TAGS).describe("What it asks of a body; the safety questions look at these.").optional(),
  equipment: texts().describe("What you need for it.").optional(),
  sided: flag()
    .describe(
      "true when it has a left and a right. Then tell in start or steps what «left side» means: The side named is the leg.",
    )
    .optional(),
  tempo: tempoShape.describe("How long each part of a repetition takes.").optional(),
  rest: pause(1800).describe("Rest between sets: 30s.").optional(),
  dose: doseShape.describe("How much of it, where a routine doesn't say.").optional(),
  target: goalShape.describe("The dose that it grows toward.").optional(),
  "catalogue-only": flag().describe("true when no plan may choose it by itself.").optional(),
  picture: pictureShape.describe("What a small figure shows of it: a standard pose, and what changes.").optional(),
  seed: keys("a map of ref, words and dose", {
    ref: text(40).describe("Where in the text."),
    words: text().describe("What the text says."),
    dose: text().describe("The dose that the text gives."),
  })
    .describe("What the text says that the exercise comes from.")
    .optional(),
  sources: texts().describe("Where its facts come from.").optional(),
  checked: date().describe("The day on which its facts were last checked.").optional(),
};

const steps = texts().min(1).describe("What to do, one short sentence each.");
const group = choice(GROUPS).describe("The group that it belongs to.");

export const exerciseShape = keys("an exercise: keys such as name, group and steps", { ...facts, group, steps });
export type RawExercise = z.input<typeof exerciseShape>;

export const definedShape = keys("an exercise: keys such as name and steps", {
  ...facts,
  group: group.optional(),
  steps: steps.optional(),
});
