/** Laws of the fold: over random pasts of two routines that share exercises, played as the rules said. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, turnsByExercise } from "../../src/progress/entries.ts";
import { isHardStop } from "../../src/progress/entry.ts";
import { type ExerciseLevel, levels, TWO_AT_A_TIME } from "../../src/progress/levels.ts";
import { nextFrom } from "../../src/progress/next-level.ts";
import type { PastExercise, PastSession } from "../../src/progress/past.ts";
import type { ExerciseProgression } from "../../src/progress/progression.ts";
import { standingOf } from "../../src/progress/standing.ts";
import { anyWent, exercise, part, reps, session, type Went } from "./make.ts";

interface Past {
  readonly history: readonly PastSession[];
  readonly home: { readonly id: string; readonly exercises: readonly ExerciseProgression[] };
  readonly today: number;
}

interface Step {
  readonly went: Went;
  /** 0 and 1: home; 2: another routine with some of its exercises; 3: the same in lighter doses; 4: home, lighter than its start. */
  readonly which: number;
  /** The session ended after this many exercises; null: it did not. */
  readonly upTo: number | null;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  went: anyWent,
  which: fc.nat(4),
  upTo: fc.option(fc.nat(4), { freq: 8, nil: null }),
});

const anyPast: fc.Arbitrary<Past> = fc
  .record({
    steps: fc.array(anyStep, { minLength: 1, maxLength: 36 }),
    tops: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    wait: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ steps, tops, wait }) => {
    const exercises = tops.map((top, index) => exercise(`move-${index}`, top, { spacing: index % 2 ? 3 : 7 }));
    const history: PastSession[] = [];
    let day = 0;
    for (const step of steps) {
      day += step.went.gap;
      history.push(playedSession(step, history, exercises, day));
    }
    return { history, home: { id: "home", exercises }, today: day + wait };
  });

function playedSession(
  step: Step,
  history: readonly PastSession[],
  exercises: readonly ExerciseProgression[],
  day: number,
): PastSession {
  const routine = ["home", "home", "other", "light"][step.which] ?? "home";
  const mine = routine === "home" ? exercises : exercises.slice(0, 2);
  const today = levels(history, { id: routine, exercises: mine }, day);
  const { done, effort, before, worst, after, morning, stop } = step.went;
  const last = step.upTo ?? today.length;
  const hurt = isHardStop(stop) || stop === "unwell" ? stop : null;
  const parts = today.map((one, index): PastExercise => {
    const level = step.which >= 3 ? 0 : one.level;
    const dose = step.which === 4 ? reps(3) : (one.ladder[level] ?? reps(5));
    const counts = { level, dose, repsPlanned: 10 };
    if (index > last) return part(one.exercise, level, { ...counts, setsDone: 0, repsDone: 0 });
    const ends = index === Math.min(last, today.length - 1);
    return part(one.exercise, level, {
      ...counts,
      repsDone: Math.round(10 * done),
      quality: ends && hurt ? hurt : null,
    });
  });
  return session(day, parts, {
    routine,
    outcome: hurt ? "stopped" : step.upTo === null ? "finished" : "left",
    stop: stop === "elsewhere" ? null : stop,
    effort,
    pain: { before, worst, after, morning },
  });
}

const asNumber = ({ suspended, level }: ExerciseLevel) => (suspended ? -1 : level);

function law(check: (past: Past) => void): void {
  fc.assert(fc.property(anyPast, check), { numRuns: 400 });
}

describe("laws of the levels", () => {
  it("what is left out of a long history changes nothing", () =>
    law(({ history, home, today }) => {
      const turns = turnsByExercise(history);
      for (const id of ["home", "other", "light", "never-done"]) {
        const whole = home.exercises.map((progression) =>
          nextFrom(
            standingOf(entriesOf(turns.get(progression.exercise) ?? [], progression, id), progression.policy),
            progression,
            today,
          ),
        );
        const answers = levels(history, { ...home, id }, today);
        for (const [index, answer] of answers.entries())
          if (answer.rule !== TWO_AT_A_TIME && answer.rule !== null)
            expect([answer.level, answer.reason]).toEqual([whole[index]?.level ?? 0, whole[index]?.reason]);
      }
    }));

  it("I18: without the newest session the answer is the one of before, in whatever order sessions are told", () => {
    fc.assert(
      fc.property(anyPast, fc.nat(), ({ history, home }, at) => {
        const before = history.slice(0, -1);
        const today = history.at(-1)?.day ?? 0;
        const answer = levels(before, home, today - 1);
        expect(levels(history, home, today - 1)).toEqual(answer);
        const rotated = [...history.slice(at % history.length), ...history.slice(0, at % history.length)];
        expect(levels(rotated, home, today)).toEqual(levels(history, home, today));
      }),
      { numRuns: 200 },
    );
  });

  it("I15, I16: only what was asked for comes up, and at most two exercises rise", () =>
    law(({ history, home, today }) => {
      const answers = levels(history, home, today);
      expect(answers.map(({ exercise: id }) => id)).toEqual(home.exercises.map(({ exercise: id }) => id));
      expect(answers.filter(({ rises }) => rises).length).toBeLessThanOrEqual(2);
      for (const { level, top } of answers) expect(level).toBeLessThanOrEqual(top);
    }));

  it("more pain in one old session never raises a later level, unless an exercise gets the turn of one that now waits", () =>
    fc.assert(
      fc.property(anyPast, fc.nat(), fc.integer({ min: 1, max: 10 }), anyWhen, (past, at, more, when) => {
        const { history, home, today } = past;
        const index = at % history.length;
        const edited = history.map((one, i) => (i === index ? hurtMore(one, more, when) : one));
        for (const day of [...history.slice(index + 1).map((one) => one.day - 1), today]) {
          const then = levels(history, home, day);
          for (const [i, now] of levels(edited, home, day).entries()) {
            const before = then[i];
            if (!before || before.rule === TWO_AT_A_TIME) continue;
            expect(asNumber(now)).toBeLessThanOrEqual(asNumber(before));
          }
        }
      }),
      { numRuns: 400 },
    ));
});

const anyWhen = fc.oneof(fc.constantFrom("worst" as const, "after" as const), fc.nat(4));

/** At its worst or afterwards, as far as that was answered, or told during the exercise at this place of it. */
function hurtMore(one: PastSession, more: number, when: "worst" | "after" | number): PastSession {
  if (typeof when === "number") {
    const told = (pain: number | null) => Math.min(10, (pain ?? 0) + more);
    const exercises = one.exercises.map((part, i) => (i === when ? { ...part, pain: told(part.pain) } : part));
    return { ...one, exercises };
  }
  const before = one.pain[when];
  return { ...one, pain: { ...one.pain, [when]: before === null ? null : Math.min(10, before + more) } };
}
