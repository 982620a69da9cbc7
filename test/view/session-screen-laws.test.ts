/** What holds for every look at every size: the frame fits, says how to stop, and is nothing but its arguments. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame } from "../../src/base/frame.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { POSE_NAMES } from "../../src/routine/picture-words.ts";
import type { Look } from "../../src/session/look.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { widthOf } from "../../src/view/fit.ts";
import { sessionFrame } from "../../src/view/session-screen.ts";
import { anExercise, NO_DOSE } from "../support/an-exercise.ts";
import { anEntry, aRoutine, EVENING, planOf } from "../support/evening.ts";
import { ASCII, COLOUR, PLAIN } from "../support/frames.ts";
import { lookAt } from "../support/looks.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "骨盤の後傾",
    "👩‍👧‍👦 family",
    "e\u0301\u0301\u0301",
    "\u001b[2J\u0007",
    "ปวดหลัง",
    "x".repeat(300),
    "हिन्दी 🇩🇪 ❤️",
  ),
);

const dose = fc.oneof(
  fc.record({ reps: fc.integer({ min: 1, max: 120 }), hold: fc.option(fc.integer({ min: 1, max: 90 })) }),
  fc.record({ for: fc.integer({ min: 1, max: 7200 }) }),
  fc.record({
    until: fc.constantFrom("tired" as const, "relaxed" as const, "stretched" as const),
    atMost: fc.option(fc.integer({ min: 1, max: 300 })),
  }),
);

type State = "running" | "waiting" | "key" | "gap" | "pain" | "suspend" | "finished" | "stopped";
const STATES: Readonly<Record<State, Partial<Look>>> = {
  running: {},
  waiting: { state: "waiting" },
  key: { state: "paused", pause: "key" },
  gap: { state: "paused", pause: "gap" },
  pain: { state: "paused", pause: "pain" },
  suspend: { state: "paused", pause: "suspend" },
  finished: { state: "ended", outcome: { kind: "finished" } },
  stopped: { state: "ended", outcome: { kind: "stopped", stop: "legs" } },
};

/** A case in few words, so that a broken law names it in few words; `build` makes the model of it. */
const seen = fc.record({
  own: fc.option(
    fc.record({
      name: text,
      start: fc.option(text),
      steps: fc.array(text, { maxLength: 5 }),
      word: fc.option(text),
      note: fc.option(text),
      dose,
      sides: fc.constantFrom("each" as const, "alternate" as const, "left" as const),
      from: fc.option(fc.constantFrom(...POSE_NAMES)),
    }),
  ),
  at: fc.nat(),
  spent: fc.double({ min: 0, max: 1, noNaN: true }),
  state: fc.constantFrom(...(Object.keys(STATES) as State[])),
  message: fc.option(text),
  overlay: fc.constantFrom("none" as const, "help" as const, "instructions" as const),
  speed: fc.constantFrom(1, 4, 0.5),
  theme: fc.constantFrom("plain" as const, "ascii" as const, "colour" as const),
  figure: fc.constantFrom(null, "quadrant" as const, "ascii" as const, "braille" as const),
  columns: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 220 })),
  rows: fc.oneof(fc.integer({ min: 0, max: 26 }), fc.integer({ min: 0, max: 70 })),
});
type Seen = typeof seen extends fc.Arbitrary<infer S> ? S : never;

const MANNER: FigureManner = { glyphs: "quadrant", colours: "full", background: "dark", motion: true };
const THEMES = { plain: PLAIN, ascii: ASCII, colour: COLOUR };
const EVENING_PLAN = planOf(EVENING);

function ownPlan({ name, start, steps, word, note, dose, sides, from }: NonNullable<Seen["own"]>): Plan {
  const exercise = anExercise({
    ...{ id: "own", name, start, steps, sided: true },
    words: word === null ? {} : { lift: word },
    breath: { lift: "out", hold: "easy" },
    picture: from && { from, lift: { "near-arm": "raise 20" } },
    dose: { ...NO_DOSE, ...dose },
  });
  return planOf(aRoutine({ name, exercises: [anEntry("own", { note, dose: { ...NO_DOSE, sides } })] }), [exercise]);
}

function frame({ own, at, spent, state, message, overlay, speed, theme, figure, columns, rows }: Seen): Frame {
  const plan = own ? ownPlan(own) : EVENING_PLAN;
  const index = at % plan.beats.length;
  const look = lookAt(plan, index, spent * (plan.beats[index]?.seconds ?? 4000), STATES[state]);
  const model = { look, message, overlay, speed, figure: figure === null ? null : { ...MANNER, glyphs: figure } };
  return sessionFrame(model, { columns, rows }, THEMES[theme]);
}

function law(check: (seen: Seen) => void): void {
  const property = fc.property(seen, (one) => {
    check(one);
  });
  fc.assert(property, { numRuns: 500 });
}

describe("every frame", () => {
  it("has exactly as many lines as the terminal has rows, and none is wider than it", () => {
    law((seen) => {
      const { lines } = frame(seen);
      expect(lines).toHaveLength(seen.rows);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(seen.columns);
    });
  });

  it("has its counting line inside, on a blank row, with room for the spinner", () => {
    law((seen) => {
      const { lines, counter } = frame(seen);
      if (!counter) return;
      expect(lines[counter.row]?.trim()).toBe("");
      expect(widthOf(counter.text) + 2).toBeLessThanOrEqual(seen.columns);
    });
  });

  it("says how to stop, from 20 columns on", () => {
    law((seen) => {
      if (seen.columns >= 20 && seen.rows >= 1)
        expect(frame({ ...seen, theme: "plain" }).lines.at(-1)).toMatch(/^ ?x STOP/);
    });
  });

  it("holds no control characters but those of colour", () => {
    law((seen) => {
      const { lines, counter } = frame(seen);
      const all = [...lines, counter?.text ?? ""].join("").replace(/\u001b\[[\d;]+m/g, "");
      expect(all).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    });
  });

  it("is nothing but its arguments", () => {
    law((seen) => expect(frame(seen)).toEqual(frame(seen)));
  });
});
