/**
 * A plan as it lies in the history, checked when it is read back for going on: a session must not stumble over a beat
 * that a tool or another version wrote. The types are those of the plan; the compiler holds the two together.
 */
import * as z from "zod";
import type { Beat, BeatKind, Dose, Plan, Step } from "../plan/plan.ts";
import type {
  Breath,
  Condition,
  DoseText,
  Exercise,
  Group,
  Phase,
  Sides,
  Tag,
  Tempo,
  Until,
} from "../routine/exercise.ts";
import { count, seconds, side, words } from "./entry-shape.ts";

const group = words<Group>({ warmup: 0, strengthening: 0, therapeutic: 0, mobility: 0, endurance: 0 });
const sides = words<Sides>({ each: 0, alternate: 0, both: 0, left: 0, right: 0 });
const until = words<Until>({ tired: 0, relaxed: 0, stretched: 0 });
const phase = words<Phase>({ lift: 0, hold: 0, lower: 0, relax: 0 });
const breath = words<Breath>({ in: 0, out: 0, easy: 0 });
const tag = words<Tag>({
  flex: 0,
  ext: 0,
  rot: 0,
  prone: 0,
  supine: 0,
  hands: 0,
  shoulder: 0,
  knee: 0,
  neck: 0,
  load: 0,
  mob: 0,
});
const condition = words<Condition>({
  pregnant: 0,
  fracture: 0,
  ill: 0,
  surgery: 0,
  "spine-disease": 0,
  disc: 0,
  stenosis: 0,
  osteoporosis: 0,
  wrist: 0,
  shoulder: 0,
  knee: 0,
  neck: 0,
  "blood-pressure": 0,
  "hip-replacement": 0,
  hernia: 0,
});
const beatKind = words<BeatKind>({
  ready: 0,
  lift: 0,
  hold: 0,
  lower: 0,
  relax: 0,
  switch: 0,
  rest: 0,
  open: 0,
});

const line = z.string().max(2000);
const lines = z.array(line);
const seed = z.object({ ref: line, words: line, dose: line });

const tempo: z.ZodType<Tempo> = z.object({ lift: seconds, hold: seconds, lower: seconds, relax: seconds });

const doseText: z.ZodType<DoseText> = z.object({
  sets: count.nullable(),
  reps: z.union([count, z.array(count)]).nullable(),
  hold: seconds.nullable(),
  for: seconds.nullable(),
  until: until.nullable(),
  atMost: seconds.nullable(),
  sides: sides.nullable(),
});

const exercise: z.ZodType<Exercise> = z.object({
  id: line,
  name: line,
  alsoCalled: lines,
  group: group.nullable(),
  start: line.nullable(),
  steps: lines,
  breath: z.partialRecord(phase, breath),
  words: z.partialRecord(phase, line),
  feel: line.nullable(),
  muscles: lines,
  faults: lines,
  easier: lines,
  harder: lines,
  instead: line.nullable(),
  avoid: z.array(condition),
  stop: lines,
  tags: z.array(tag),
  equipment: lines,
  sided: z.boolean(),
  tempo,
  rest: seconds,
  dose: doseText,
  target: doseText.nullable(),
  catalogueOnly: z.boolean(),
  seed: seed.nullable(),
  sources: lines,
  checked: line.nullable(),
});

const dose: z.ZodType<Dose> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reps"), reps: z.array(count), holdSeconds: seconds }),
  z.object({ kind: z.literal("time"), sets: count, seconds }),
  z.object({ kind: z.literal("open"), sets: count, until, atMostSeconds: seconds.nullable() }),
]);

const step: z.ZodType<Step> = z.object({
  index: count,
  part: words<Step["part"]>({ warmup: 0, main: 0 }),
  round: z.object({ n: count, of: count }).nullable(),
  exercise,
  dose,
  sides: sides.nullable(),
  tempo,
  note: line.nullable(),
  level: count,
  top: count,
  reason: line.nullable(),
});

const beat: z.ZodType<Beat> = z.object({
  kind: beatKind,
  step: count,
  seconds: seconds.nullable(),
  set: count,
  rep: count,
  side: side.nullable(),
  endsRep: z.boolean(),
});

export const planShape: z.ZodType<Plan> = z
  .object({
    routine: z.object({ id: line, name: line, group }),
    steps: z.array(step),
    beats: z.array(beat).min(1),
  })
  .superRefine(({ steps, beats }, context) => {
    const lost = beats.findIndex((one) => one.step >= steps.length);
    if (lost >= 0) context.addIssue({ code: "custom", path: ["beats", lost, "step"], message: "points at no step" });
  });
