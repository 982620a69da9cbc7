/** What is to be done, and that nothing is to be done, read from three metres: the words in the large count. */
import { describe, expect, it } from "vitest";
import type { Beat } from "../../src/plan/plan.ts";
import type { Look } from "../../src/session/look.ts";
import { bigFrame } from "../../src/view/big-frame.ts";
import { bigRows } from "../../src/view/big-rows.ts";
import { bigWord } from "../../src/view/big-word.ts";
import { countOf } from "../../src/view/count.ts";
import { tallWidth } from "../../src/view/tall-text.ts";
import { anExercise } from "../support/an-exercise.ts";
import { anEntry, aRoutine, EVENING, planOf } from "../support/evening.ts";
import { ASCII, aModel, PLAIN } from "../support/frames.ts";
import { look, lookAt } from "../support/looks.ts";

const LARGE = { columns: 80, rows: 24 };
const SMALL = { columns: 40, rows: 10 };
const TINY = { columns: 20, rows: 6 };
const SIZES = [SMALL, TINY, LARGE, { columns: 40, rows: 20 }, { columns: 120, rows: 40 }, { columns: 200, rows: 60 }];
const PAUSE = { state: "paused", pause: "key" } as const;
const PLAN = planOf(EVENING);
const HOLD = look("bird-dog", { kind: "hold", side: "right" }, 1);

type Size = typeof LARGE;

/** The beats whose number has room; a clock in 20 columns has none. */
function beatsAt({ columns }: Size): number[] {
  return [...PLAN.beats.keys()].filter((beat) => (tallWidth(countOf(lookAt(PLAN, beat)).widest, 1) ?? 0) <= columns);
}

function frame(seen: Look, size: Size, theme = PLAIN, flash = false) {
  const { lines, counter } = bigFrame(aModel(seen, { flash }), size, theme);
  const { number, word } = bigRows(size);
  return {
    ...{ lines, counter: counter?.text ?? "" },
    number: lines.slice(number.top, number.top + number.height),
    word: word ? lines.slice(word.top, word.top + word.height) : [],
    area: lines.slice(number.top, word ? word.top + word.height : number.top + number.height),
  };
}

/** The look at the first beat of an exercise with words of its own. */
function ownWord(lift: string, kind: Beat["kind"] = "lift", sided = true): Look {
  const own = anExercise({ id: "own", sided, words: { lift } });
  const plan = planOf(aRoutine({ exercises: [anEntry("own")] }), [own]);
  return lookAt(
    plan,
    plan.beats.findIndex((beat) => beat.kind === kind && plan.steps[beat.step]?.exercise.id === "own"),
  );
}

describe("a pause", () => {
  it.each(SIZES)("looks like no moment of a session that runs, at $columns x $rows", (size) => {
    for (const theme of [PLAIN, ASCII]) {
      const running = new Set(beatsAt(size).map((beat) => frame(lookAt(PLAN, beat, 0.5), size, theme).area.join("\n")));
      const paused = new Set(
        beatsAt(size).map((beat) => frame(lookAt(PLAN, beat, 0.5, PAUSE), size, theme).area.join("\n")),
      );
      expect(paused.size).toBe(1);
      for (const area of paused) expect(running).not.toContain(area);
    }
  });

  it("fills the screen with its word", () => {
    const { area } = frame({ ...HOLD, ...PAUSE }, LARGE);
    expect(area).toEqual(bigWord(["PAUSED"], 80, 20, PLAIN.glyphs));
    expect(Math.max(...area.map((line) => line.trim().length))).toBeGreaterThanOrEqual(0.8 * LARGE.columns);
  });

  it("does so in 40 columns and 10 rows, in ASCII", () => {
    const { lines, counter } = frame({ ...HOLD, ...PAUSE }, SMALL, ASCII);
    expect(`\n${[counter, ...lines.slice(1).map((line) => line.trimEnd())].join("\n")}\n`).toMatchInlineSnapshot(`
      "
      PAUSED - HOLD 4 s - rep 1 of 4
        ####   ###  #   #  #### ##### ####
        #   # #   # #   # #     #     #   #
        #   # #   # #   # #     #     #   #
        ####  ##### #   #  ###  ####  #   #
        #     #   # #   #     # #     #   #
        #     #   # #   #     # #     #   #
        #     #   #  ###  ####  ##### ####
      RIGHT side: Bird-dog
      x STOP  space go on  p pain  enter done
      "
    `);
  });

  it("is a line of text in the middle where the word has no room", () => {
    const { area } = frame({ ...HOLD, ...PAUSE }, TINY);
    expect(area.join("").trim()).toBe("PAUSED");
    expect(area[1]?.trim()).toBe("PAUSED");
  });

  it("leaves the count in the line that counts", () => {
    expect(frame({ ...HOLD, ...PAUSE }, LARGE).counter).toBe("PAUSED · HOLD 4 s · rep 1 of 4");
    const lowering = look("bird-dog", { kind: "lower", rep: 3 }, 1, PAUSE);
    expect(frame(lowering, LARGE).counter).toBe("PAUSED · LOWER · rep 3 of 4");
    expect(frame({ ...HOLD, ...PAUSE, left: 2.4 }, LARGE).counter).toContain("● ● ●");
  });
});

describe("what is to be done", () => {
  it.each([
    ["GET READY LEFT", look("bird-dog", { kind: "ready" }, 1)],
    ["LIFT LEFT", look("bird-dog", { kind: "lift", side: "left" }, 1)],
    ["HOLD RIGHT", HOLD],
    ["LOWER RIGHT", look("bird-dog", { kind: "lower", side: "right" }, 1)],
    ["SWITCH RIGHT", look("side-plank", { kind: "switch" }, 1)],
    ["REST", look("prone-scissors", { kind: "rest", set: 2 }, 1)],
    ["PRESS", look("pelvic-tilt", { kind: "lift" })],
    ["LET GO", look("hook-lying-rest", { kind: "open" })],
  ])("stands in large letters under the number: %s", (text, seen) => {
    for (const theme of [PLAIN, ASCII]) {
      const { word } = frame(seen, LARGE, theme);
      expect(word).toEqual(bigWord([text], 80, 5, theme.glyphs));
      expect(word).toHaveLength(5);
    }
  });

  it("stays a line of text where it is too long or has other letters, and the side stays large", () => {
    for (const own of ["slide the shoulder blades together", "поднять"]) {
      const seen = ownWord(own);
      expect(frame(seen, LARGE).word).toEqual(bigWord(["left"], 80, 5, PLAIN.glyphs));
      expect(frame(seen, LARGE).counter).toContain(own.toUpperCase());
      expect(
        frame(ownWord(own, "lift", false), LARGE)
          .word.join("")
          .trim(),
      ).toBe("");
    }
  });

  it("leaves the side to a line of text where both are too long", () => {
    const { word, lines } = frame(HOLD, { columns: 40, rows: 24 });
    expect(word).toEqual(bigWord(["hold"], 40, 5, PLAIN.glyphs));
    expect(lines).toContain("RIGHT side: Bird-dog");
  });

  it("takes no row from the number on a small screen", () => {
    expect(frame(HOLD, SMALL)).toMatchObject({ word: [], number: { length: 7 } });
    expect(bigRows(LARGE).number.height).toBe(14);
  });
});

describe("the number beside the words", () => {
  it.each(SIZES)(
    "keeps its place, and with as many figures its last digit its column, from beat to beat, at $columns x $rows",
    (size) => {
      for (const theme of [PLAIN, ASCII]) {
        const widths = new Map<string, Set<number>>();
        const drawn = new Map<string, Set<string>>();
        for (const beat of beatsAt(size)) {
          const seen = lookAt(PLAN, beat, 0.5);
          const { full } = countOf(seen);
          const figures = full.replace(/\d/g, "0");
          const { number } = frame(seen, size, theme);
          widths.set(figures, new Set([...(widths.get(figures) ?? []), ...number.map((line) => line.length)]));
          drawn.set(full, (drawn.get(full) ?? new Set()).add(number.join("\n")));
        }
        for (const all of [...widths.values(), ...drawn.values()]) expect(all.size).toBe(1);
      }
    },
  );

  it("alone is turned inside out by a flash", () => {
    const [usual, flashing] = [frame(HOLD, LARGE), frame(HOLD, LARGE, PLAIN, true)];
    expect(flashing.number.every((line, row) => line !== usual.number[row])).toBe(true);
    expect({ ...flashing, number: [], lines: [], area: [] }).toEqual({ ...usual, number: [], lines: [], area: [] });
  });
});

it("names the side of what comes next behind it, not before «next»", () => {
  const rests = [...PLAN.beats.keys()].map((beat) => lookAt(PLAN, beat)).filter(({ beat }) => beat.kind === "rest");
  const lines = SIZES.flatMap((size) => rests.flatMap((seen) => frame(seen, size).lines));
  expect(lines.join("\n")).not.toContain("side: next");
  expect(lines).toContainEqual(expect.stringMatching(/next: .*, (?:LEFT|RIGHT) side/));
});
