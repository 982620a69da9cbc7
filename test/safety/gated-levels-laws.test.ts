/**
 * The law of the gates with levels in view (I15): whatever somebody answered and whatever they did before, what their
 * answers rule out does not come, on no level and in nothing's place.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { gatedPlan } from "../../src/commands/gated-plan.ts";
import type { KnownSession } from "../../src/commands/known-session.ts";
import { progressionsFor } from "../../src/commands/levels-for.ts";
import { circumstancesOf, knownOf, type Person } from "../../src/commands/person.ts";
import { parseDay } from "../../src/progress/calendar.ts";
import type { Routine } from "../../src/routine/routine.ts";
import { judgeToday } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { CONCERNS, GATES } from "../../src/safety/gates.ts";
import { part, session } from "../progress/make.ts";
import { clearedTicks, TODAY } from "./answers.ts";
import { ROUTINES, SHIPPED } from "./shipped.ts";

const OPEN = CONCERNS.filter((concern) => !["while-so", "today"].includes(GATES[concern].session));
const DAY = parseDay(TODAY);

interface Did {
  readonly routine: Routine;
  readonly daysAgo: number;
  readonly share: number;
  readonly stop: "sharp" | "cramp" | "legs" | null;
  readonly at: number;
}

const anyDid: fc.Arbitrary<Did> = fc.record({
  routine: fc.constantFrom(...ROUTINES),
  daysAgo: fc.integer({ min: 0, max: 12 }),
  share: fc.double({ min: 0.3, max: 1, noNaN: true }),
  stop: fc.constantFrom(null, null, null, null, null, "sharp", "cramp", "legs"),
  at: fc.nat(),
});

/** Everything of a routine on about the same share of its ladders; where it was stopped, in one exercise. */
function sessionOf({ routine, daysAgo, share, stop, at }: Did): KnownSession {
  const exercises = progressionsFor(routine, SHIPPED, { warmup: false });
  const parts = exercises.map(({ exercise, ladder }, index) => {
    const level = Math.floor(share * (ladder.length - 1));
    const quality = stop && index === at % exercises.length ? stop : null;
    return { ...part(exercise, level, { dose: ladder[level] ?? null, quality }), heavy: false };
  });
  const day = DAY - daysAgo;
  const went = session(day, parts, { routine: routine.id, stop, outcome: stop ? "stopped" : "finished" });
  return { ...went, id: String(day), name: routine.name, at: day * 86_400_000, form: null, exercises: parts };
}

it("I15: what the answers or the stops rule out never appears, on whatever level it was", () => {
  let planned = 0;
  let raised = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...ROUTINES),
      fc.subarray<Concern>(OPEN, { maxLength: 4 }),
      fc.array(anyDid, { maxLength: 8 }),
      fc.boolean(),
      (routine, concerns, dids, warmup) => {
        const past = dids.map(sessionOf).sort((a, b) => a.at - b.at);
        const screening = clearedTicks(...concerns);
        const person: Person = { screening, today: TODAY, day: DAY, minute: 600, woke: null, past };
        const at = circumstancesOf(person, routine, SHIPPED);
        const gated = gatedPlan(routine, SHIPPED, at, { warmup, known: knownOf(person) });
        if (gated.kind === "refused") return;
        for (const { exercise, level } of gated.plan.steps) {
          expect(judgeToday(exercise, at).kind, exercise.id).not.toBe("leave-out");
          planned++;
          if (level > 0) raised++;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(planned).toBeGreaterThan(100);
  expect(raised).toBeGreaterThan(20);
});
