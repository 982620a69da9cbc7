/**
 * A plan as it lies in the history, checked when it is read back for going on: a session must not stumble over a beat
 * that a tool or another version wrote. The types are those of the plan; the compiler holds the two together. Built when
 * it is first needed, which is hardly ever: a hundred shapes take longer than reading the whole history.
 */
import * as z from "zod/mini";
import type { Beat, BeatKind, Plan, Step } from "../plan/plan.ts";
import type { Breath, Condition, DoseText, Exercise, Group, Phase, Sides, Tag, Tempo } from "../routine/exercise.ts";
import { count, seconds, side, until, words } from "./basic-shapes.ts";
import { doseShape } from "./dose-shape.ts";

export const planShape: z.ZodMiniType<Plan> = z.lazy(() =>
  z
    .object({
      routine: z.object({ id: line(), name: line(), group: group() }),
      steps: z.array(step()),
      beats: z.array(beat()).check(z.minLength(1)),
    })
    .check(({ value: { steps, beats }, issues }) => {
      const lost = beats.findIndex((one) => one.step >= steps.length);
      const message = "points at no step";
      if (lost >= 0) issues.push({ code: "custom", path: ["beats", lost, "step"], message, input: beats[lost]?.step });
    }),
);

const beat = (): z.ZodMiniType<Beat> =>
  z.object({
    kind: beatKind(),
    step: count,
    seconds: z.nullable(seconds),
    set: count,
    rep: count,
    side: z.nullable(side),
    endsRep: z.boolean(),
  });

const step = (): z.ZodMiniType<Step> =>
  z.object({
    index: count,
    part: words<Step["part"]>({ warmup: 0, main: 0 }),
    round: z.nullable(z.object({ n: count, of: count })),
    exercise: exercise(),
    dose: doseShape,
    sides: z.nullable(sides()),
    tempo: tempo(),
    note: z.nullable(line()),
    watch: z.nullable(line()),
    level: count,
    top: count,
    reason: z.nullable(line()),
    enoughSeconds: z.nullable(seconds),
  });

const exercise = (): z.ZodMiniType<Exercise> =>
  z.object({
    id: line(),
    name: line(),
    alsoCalled: lines(),
    group: z.nullable(group()),
    start: z.nullable(line()),
    steps: lines(),
    breath: z.partialRecord(phase(), breath()),
    words: z.partialRecord(phase(), line()),
    feel: z.nullable(line()),
    muscles: lines(),
    faults: lines(),
    easier: lines(),
    harder: lines(),
    instead: z.nullable(line()),
    avoid: z.array(condition()),
    stop: lines(),
    tags: z.array(tag()),
    equipment: lines(),
    sided: z.boolean(),
    tempo: tempo(),
    rest: seconds,
    dose: doseText(),
    target: z.nullable(doseText()),
    catalogueOnly: z.boolean(),
    picture: picture(),
    seed: z.nullable(z.object({ ref: line(), words: line(), dose: line() })),
    sources: lines(),
    checked: z.nullable(line()),
  });

/** Never a reason not to go on: a picture that can't be drawn is left out later, and plans of before had none. */
const picture = (): z.ZodMiniType<Exercise["picture"]> =>
  z._default(
    z.catch(
      z.custom<Exercise["picture"]>((value) => typeof value === "object"),
      null,
    ),
    null,
  );

const doseText = (): z.ZodMiniType<DoseText> =>
  z.object({
    sets: z.nullable(count),
    reps: z.nullable(z.union([count, z.array(count)])),
    hold: z.nullable(seconds),
    for: z.nullable(seconds),
    until: z.nullable(until),
    atMost: z.nullable(seconds),
    sides: z.nullable(sides()),
  });

const tempo = (): z.ZodMiniType<Tempo> => z.object({ lift: seconds, hold: seconds, lower: seconds, relax: seconds });

const line = () => z.string().check(z.maxLength(2000));
const lines = () => z.array(line());

const group = () => words<Group>({ warmup: 0, strengthening: 0, therapeutic: 0, mobility: 0, endurance: 0 });
const sides = () => words<Sides>({ each: 0, alternate: 0, both: 0, left: 0, right: 0 });
const phase = () => words<Phase>({ lift: 0, hold: 0, lower: 0, relax: 0 });
const breath = () => words<Breath>({ in: 0, out: 0, easy: 0 });
const beatKind = () => words<BeatKind>({ ready: 0, lift: 0, hold: 0, lower: 0, relax: 0, switch: 0, rest: 0, open: 0 });
const tag = () =>
  words<Tag>({
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
const condition = () =>
  words<Condition>({
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
