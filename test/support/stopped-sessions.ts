/**
 * Stories of sessions that are stopped for pain, for laws about what comes after a stop. Sessions are performed for real and
 * kept as the history keeps them.
 */
import fc from "fast-check";
import { gatedPlan } from "../../src/commands/gated-plan.ts";
import { type KnownSession, knownSession } from "../../src/commands/known-session.ts";
import { circumstancesOf, knownOf, type Person } from "../../src/commands/person.ts";
import { NO_ANSWERS, toEntry } from "../../src/history/entry.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan, Side } from "../../src/plan/plan.ts";
import { isoDate } from "../../src/progress/calendar.ts";
import type { DoseText } from "../../src/routine/exercise.ts";
import type { Item, Routine } from "../../src/routine/routine.ts";
import { type Circumstances, usualCircumstances } from "../../src/safety/circumstances.ts";
import { gateRoutine } from "../../src/safety/gate-routine.ts";
import { withHarderForms } from "../../src/safety/harder-forms.ts";
import { blockedByStops } from "../../src/safety/next-time.ts";
import type { PastSession } from "../../src/safety/past.ts";
import { foldRecord } from "../../src/session/record.ts";
import { TODAY } from "../safety/answers.ts";
import { catalogue, entry, exercise, NO_DOSE, routine } from "./exercises.ts";
import { rehearse, START_WALL } from "./rehearsal.ts";

export const EXERCISES = [
  exercise("tilt", { easier: ["breathe"] }),
  exercise("bridge", {
    easier: ["tilt"],
    instead: "tilt",
    dose: { ...NO_DOSE, reps: 6, hold: 3 },
    target: { ...NO_DOSE, reps: 12, hold: 5 },
  }),
  exercise("plank", {
    sided: true,
    easier: ["bridge"],
    dose: { ...NO_DOSE, hold: 20, sides: "each" },
    target: { ...NO_DOSE, hold: 30 },
  }),
  exercise("dog", {
    sided: true,
    easier: ["plank"],
    dose: { ...NO_DOSE, sets: 2, reps: 4, hold: 5, sides: "alternate" },
  }),
  exercise("march", { easier: ["dog"], dose: { ...NO_DOSE, for: 60 } }),
  exercise("arch", { easier: ["bridge"], dose: { ...NO_DOSE, until: "tired", atMost: 30 } }),
  exercise("breathe", { dose: { ...NO_DOSE, reps: 5 } }),
];
const IDS = EXERCISES.map(({ id }) => id);

const counted: fc.Arbitrary<Partial<DoseText>> = fc.oneof(
  fc.constant({}),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }), reps: fc.integer({ min: 1, max: 12 }), hold: fc.nat(10) }),
  fc.record({ reps: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ sets: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ hold: fc.integer({ min: 1, max: 40 }) }),
);
const timed = fc.record({ sets: fc.integer({ min: 1, max: 2 }), for: fc.integer({ min: 5, max: 90 }) });
/** What an entry grows toward, for those who look at levels. */
const toward = fc.option(
  fc
    .record({
      sets: fc.integer({ min: 1, max: 3 }),
      reps: fc.integer({ min: 4, max: 15 }),
      hold: fc.integer({ min: 5, max: 45 }),
    })
    .map((goal): DoseText => ({ ...NO_DOSE, ...goal })),
);
const someEntry = fc.constantFrom(...IDS).chain((id) => {
  if (id === "arch") return fc.constant(entry("arch"));
  const grows = id === "march" ? fc.constant(null) : toward;
  return fc.tuple(id === "march" ? timed : counted, grows).map(([dose, goal]) => entry(id, dose, { toward: goal }));
});
const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: someEntry },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rounds" as const),
      rounds: fc.integer({ min: 1, max: 3 }),
      of: fc.array(someEntry, { minLength: 1, maxLength: 2 }),
    }),
  },
);
const items = fc.array(item, { minLength: 1, maxLength: 4 });

export interface Step {
  readonly items: readonly Item[];
  readonly warmup: readonly Item[];
  readonly days: number;
  readonly end: "sharp" | "cramp" | "legs" | "finish";
  /** Where it ends, a share of the whole. */
  readonly share: number;
  /** Id of the routine: doses of another one say less about the levels of this one. */
  readonly routine: string;
  /** Whether the warm-up runs, for those who look at levels. */
  readonly warm: boolean;
}

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    items,
    warmup: fc.oneof(fc.constant([]), items),
    days: fc.integer({ min: 0, max: 18 }),
    end: fc.constantFrom("sharp", "sharp", "cramp", "legs", "finish", "finish"),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    routine: fc.constantFrom("test", "test", "other"),
    warm: fc.boolean(),
  }),
  { minLength: 2, maxLength: 6 },
);

/** Reps and held seconds of an exercise in a plan, on the side that has more of it; the longest hold. */
export function amountIn(plan: Plan, id: string) {
  const mine = plan.beats.filter((beat) => plan.steps[beat.step]?.exercise.id === id);
  const holds = mine.filter(({ kind }) => kind === "hold" || kind === "open");
  const on = (side: Side | null) => ({
    reps: mine.filter((beat) => beat.endsRep && beat.side === side).length,
    seconds: holds.filter((beat) => beat.side === side).reduce((sum, beat) => sum + (beat.seconds ?? 0), 0),
  });
  const sides = ([null, "left", "right"] as const).map(on);
  const most = (part: "reps" | "seconds") => Math.max(...sides.map((side) => side[part]));
  return {
    reps: most("reps"),
    seconds: most("seconds"),
    hold: Math.max(0, ...holds.map(({ seconds }) => seconds ?? 0)),
  };
}

export type Amounts = ReturnType<typeof amountIn>;

function circumstancesAt(past: readonly PastSession[], day: number): Circumstances {
  const stops = withHarderForms(
    blockedByStops(past, day, () => null),
    EXERCISES,
  );
  return { ...usualCircumstances(null, TODAY), stops };
}

/** How a day's plan comes about from a step and what was done before. */
export type Planner = (
  step: Step,
  past: readonly KnownSession[],
  day: number,
) => { plan: Plan | null; at: Circumstances };

function routineOf({ items, warmup, routine: id }: Step): Routine {
  return routine(items, { id, warmup: warmup.length > 0 ? "warmup" : null, ready: 5, rest: 6 });
}

function libraryOf({ warmup }: Step) {
  return catalogue(EXERCISES, [routine(warmup, { id: "warmup" })]);
}

export const withoutLevels: Planner = (step, past, day) => {
  const at = circumstancesAt(past, day);
  const gated = gateRoutine(routineOf(step), libraryOf(step), at, { warmup: true });
  return { at, plan: gated.kind === "ready" ? makePlan(gated.routine, gated.catalogue, { warmup: true }) : null };
};

/** As start plans it. */
export const withLevels: Planner = (step, past, day) => {
  const [main, library] = [routineOf(step), libraryOf(step)];
  const person: Person = { screening: null, today: isoDate(day), day, minute: 600, woke: null, past };
  const at = circumstancesOf(person, main, library);
  const gated = gatedPlan(main, library, at, { warmup: step.warm, known: knownOf(person) });
  return { at, plan: gated.kind === "ready" ? gated.plan : null };
};

/** The session as the history has it afterwards. An open hold is never stopped before it was begun: of it nobody knows. */
function performed(plan: Plan, { end, share }: Step, day: number): KnownSession {
  const story = rehearse(plan).begin();
  const total = plan.beats.reduce((sum, beat) => sum + (beat.seconds ?? 30), 0);
  story.wait(end === "finish" ? total + 100 : Math.max(1, share * total), 1.5);
  const look = story.look();
  if (end !== "finish" && look.state === "running") {
    if (look.step.dose.kind === "open" && look.beat.kind !== "open") story.wait(30, 1.5);
    story.give({ type: "pain", quality: end });
  }
  const started = START_WALL + day * 86_400_000;
  const shown = {
    id: `s${day}`,
    startedAt: started,
    before: null,
    unscreened: false,
    warmupSkipped: false,
    plan,
    events: story.events,
  };
  const session = knownSession(toEntry(shown, foldRecord(plan, story.events), NO_ANSWERS), day);
  return { ...session, at: session.at + day * 86_400_000 };
}

function hurtIn({ stop, exercises }: PastSession): string[] {
  return [
    ...new Set(exercises.filter(({ quality }) => quality !== null && quality === stop).map((one) => one.exercise)),
  ];
}

/** Plays the steps one after the other; `look` sees each plan before it is performed. */
export function play(
  steps: readonly Step[],
  planner: Planner,
  look: (
    plan: Plan | null,
    at: Circumstances,
    past: readonly PastSession[],
    stopped: ReadonlyMap<string, Amounts>,
  ) => void,
): void {
  const past: KnownSession[] = [];
  const stopped = new Map<string, Amounts>();
  let day = 100;
  for (const step of steps) {
    day += step.days;
    const { plan, at } = planner(step, [...past], day);
    look(plan, at, [...past], stopped);
    if (!plan) continue;
    const session = performed(plan, step, day + past.length / 100);
    past.push({ ...session, day });
    for (const id of hurtIn(session)) stopped.set(id, amountIn(plan, id));
  }
}
