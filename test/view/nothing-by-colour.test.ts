/**
 * Nothing is said by colour alone: every page has the same words and marks in every theme, and two moments of a session
 * that look different in colour look different without.
 */
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Frame } from "../../src/base/frame.ts";
import { QUESTIONS_AFTER, questionsBefore } from "../../src/safety/check-in.ts";
import { beginCheckIn } from "../../src/safety/check-in-state.ts";
import { CONCERNS } from "../../src/safety/gates.ts";
import { noConcerns } from "../../src/safety/screening.ts";
import { PAIN_STOPS } from "../../src/session/event.ts";
import type { Look } from "../../src/session/look.ts";
import type { ExerciseRecord } from "../../src/session/record.ts";
import type { Outcome } from "../../src/session/session.ts";
import { aftercare } from "../../src/view/aftercare.ts";
import { bigFrame } from "../../src/view/big-frame.ts";
import { checkInLines } from "../../src/view/check-in-question.ts";
import { exerciseList } from "../../src/view/exercise-list.ts";
import { exercisePage } from "../../src/view/exercise-page.ts";
import { gateNotes } from "../../src/view/gate-notes.ts";
import { refusalPage } from "../../src/view/gate-refusal.ts";
import { allKeys, helpLine } from "../../src/view/help.ts";
import { historyList } from "../../src/view/history-list.ts";
import { keyListing, pressedKey } from "../../src/view/key-listing.ts";
import { keyMap } from "../../src/view/key-map.ts";
import { redFlags } from "../../src/view/red-flags.ts";
import { routineList } from "../../src/view/routine-list.ts";
import { routinePage } from "../../src/view/routine-page.ts";
import { safetyNotes } from "../../src/view/safety-notes.ts";
import { screeningPage } from "../../src/view/screening-page.ts";
import { type SessionModel, sessionFrame } from "../../src/view/session-screen.ts";
import { summary } from "../../src/view/summary.ts";
import { EVENING, planOf } from "../support/evening.ts";
import { aModel, COLOUR, CONTRAST, PLAIN } from "../support/frames.ts";
import { HISTORY_PAGES, type Page } from "../support/history-pages.ts";
import { lookAt } from "../support/looks.ts";
import { LIBRARY } from "../support/view-library.ts";

const PLAN = planOf(EVENING);
const KEYS = keyMap({ f5: "pause" }, true);
const ROW = { id: "a", name: "Evening back", when: "2026-01-05 18:04", seconds: 400, stop: null, done: 3, planned: 3 };
const DONE: ExerciseRecord = {
  ...{
    exercise: "bird-dog",
    name: "Bird-dog",
    side: "left",
    level: 0,
    dose: null,
    heavy: null,
    setsDone: 1,
    setsPlanned: 1,
  },
  ...{ repsDone: 4, repsPlanned: 4, heldSeconds: 20, plannedSeconds: 20, skipped: false, pain: null, quality: null },
};
const RECORD = { routine: "evening", startedAt: 0, endedAt: 9000, elapsed: 9, outcome: { kind: "finished" } } as const;
const OUTCOMES: readonly Outcome[] = [
  { kind: "finished" },
  { kind: "left", stop: "quit" },
  ...PAIN_STOPS.map((stop) => ({ kind: "stopped", stop }) as const),
];

/** Every page, by its name. */
const PAGES: Readonly<Record<string, Page>> = {
  ...HISTORY_PAGES,
  summary: (theme) =>
    OUTCOMES.flatMap((outcome) =>
      summary(
        { ...RECORD, outcome, exercises: [DONE, { ...DONE, side: "right", repsDone: 2 }] },
        PLAN,
        { columns: 80 },
        theme,
      ),
    ),
  history: (theme) =>
    historyList(
      [
        { ...ROW, outcome: "finished" },
        { ...ROW, outcome: "stopped", stop: "cramp" },
      ],
      80,
      theme,
    ),
  "the routines": (theme) =>
    routineList(
      [{ id: "a", name: "A", group: "warmup", seconds: 60, origin: "own", shadows: true, path: "a" }],
      [{ path: "b.yaml", problems: [{ message: "no name", line: 1, column: 1 }] }],
      80,
      theme,
    ),
  "a routine": (theme) => routinePage({ routine: EVENING, plan: PLAN, seconds: 600 }, 80, theme),
  exercises: (theme) => exerciseList(LIBRARY, { leftOut: () => ["a wrist"], isLess: () => true }, 80, theme),
  "an exercise": (theme) => LIBRARY.flatMap((one) => exercisePage(one, () => null, 80, theme)),
  "the safety notes": (theme) => safetyNotes(80, theme),
  "the red flags": (theme) => redFlags(80, theme, "112"),
  "after a stop": (theme) => PAIN_STOPS.flatMap((stop) => aftercare(stop, 80, theme, "112")),
  "the screening": (theme) => screeningPage(noConcerns("2026-01-05"), "2026-01-05", 80, theme),
  "what was changed": (theme) =>
    gateNotes([{ kind: "left-out", name: "Plank", because: ["a wrist"], instead: null } as never], 80, theme),
  "a refusal": (theme) =>
    CONCERNS.flatMap((concern) => refusalPage({ why: "concerns", concerns: [concern] } as never, 80, theme, "112")),
  "the check-in": (theme) =>
    [...questionsBefore({ morning: true }), ...QUESTIONS_AFTER].flatMap((one) =>
      checkInLines(beginCheckIn([one], { last: { before: 2 } }), 80, theme),
    ),
  "the keys": (theme) => [
    ...[...keyListing(KEYS, 80, theme), ...allKeys(80, 5, theme, KEYS), helpLine(80, theme, false, KEYS)],
    ...[pressedKey(KEYS, "f5", "esc[15~", theme), pressedKey(KEYS, null, "esc[I", theme)],
  ],
};

describe("every page", () => {
  it.each(Object.keys(PAGES))("has the same words and marks with and without colours: %s", async (name) => {
    const page = PAGES[name] ?? (() => []);
    const words = await page(PLAIN);
    const colours = await page(COLOUR);
    expect(words.length).toBeGreaterThan(0);
    expect(words.join("")).not.toMatch(/\u001b/);
    expect(colours.map(stripVTControlCharacters)).toEqual(words);
    expect((await page(CONTRAST)).map(stripVTControlCharacters)).toEqual(words);
  });

  it.each(Object.keys(PAGES))("has no line that is another in colour and the same without: %s", async (name) => {
    const seen = new Map<string, string>();
    for (const line of (await PAGES[name]?.(COLOUR)) ?? []) {
      const words = stripVTControlCharacters(line);
      expect(seen.get(words) ?? line, words).toBe(line);
      seen.set(words, line);
    }
  });
});

const STATES: readonly Partial<Look>[] = [
  {},
  { state: "waiting" },
  ...(["key", "gap", "pain", "suspend", "resume"] as const).map((pause) => ({ state: "paused", pause }) as const),
  { state: "ended", outcome: { kind: "finished" } },
  { state: "ended", outcome: { kind: "stopped", stop: "legs" } },
  { state: "ended", outcome: { kind: "left", stop: "quit" } },
];
const SIZES = [
  { columns: 40, rows: 10 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 22 },
];

/** The beats of a session up to its second reps, at their beginning and in each of their last seconds, in every state. */
function* models(): Iterable<SessionModel> {
  for (const [index, { seconds, rep, kind }] of PLAN.beats.entries()) {
    if (rep > 2) continue;
    for (const left of [2.5, 1.5, 0.5]) yield aModel(lookAt(PLAN, index, Math.max(0, (seconds ?? 60) - left)));
    for (const state of STATES) yield aModel(lookAt(PLAN, index, 0, state));
    if (kind !== "ready") continue;
    const look = lookAt(PLAN, index);
    yield* [aModel(look, { message: "Voice on." }), aModel(look, { speed: 4 }), aModel(look, { flash: true })];
    yield* [aModel(look, { overlay: "help" }), aModel(look, { overlay: "instructions" })];
  }
}

function textOf({ lines, counter }: Frame): string {
  return [...lines, counter ? `${counter.row} ${counter.text} ${counter.spinning}` : ""].join("\n");
}

describe.each([
  ["the session", sessionFrame],
  ["the session in large", bigFrame],
])("%s", (_name, frame) => {
  it("has the same words and marks in every theme, and is never another in colour and the same without", () => {
    for (const size of SIZES) {
      const seen = new Map<string, string>();
      for (const model of models()) {
        const words = textOf(frame(model, size, PLAIN));
        const colours = textOf(frame(model, size, COLOUR));
        expect(stripVTControlCharacters(colours)).toBe(words);
        expect(stripVTControlCharacters(textOf(frame(model, size, CONTRAST)))).toBe(words);
        expect(seen.get(words) ?? colours, words).toBe(colours);
        seen.set(words, colours);
      }
    }
  });
});

describe("high contrast", () => {
  it("has no colours and nothing faint", async () => {
    const frames = [...models()].map((model) => textOf(sessionFrame(model, { columns: 80, rows: 24 }, CONTRAST)));
    const pages = (await Promise.all(Object.values(PAGES).map((page) => page(CONTRAST)))).flat();
    const codes = [...frames, ...pages].join("\n").match(/\u001b\[[\d;]*m/g) ?? [];
    expect(new Set(codes)).toEqual(
      new Set(["\u001b[1m", "\u001b[22m", "\u001b[4m", "\u001b[24m", "\u001b[7m", "\u001b[27m"]),
    );
  });

  it("makes what alarms stand out more than what is strong", () => {
    expect([CONTRAST.alarm("x"), CONTRAST.title("x"), CONTRAST.dim("x")]).toEqual([
      "\u001b[1m\u001b[7mx\u001b[27m\u001b[22m",
      "\u001b[1mx\u001b[22m",
      "x",
    ]);
  });
});
