import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { type HistoryRow, historyList } from "../../src/view/history-list.ts";
import { makeTheme } from "../../src/view/theme.ts";

const THEME = makeTheme(new Chalk({ level: 0 }), glyphsFor(true));
const ROW: HistoryRow = {
  id: "01a2046e-a05b-74dd-9d2f-3d46fa79522e",
  name: "Warm-up",
  when: "2026-11-22 18:04",
  seconds: 400,
  outcome: "finished",
  stop: null,
  done: 3,
  planned: 3,
};

function list(rows: readonly HistoryRow[], columns: number): string[] {
  return historyList(rows, columns, THEME).map(stripVTControlCharacters);
}

test("a line a session, and how it ended in words", () => {
  const rows: HistoryRow[] = [
    ROW,
    { ...ROW, name: "Strength", done: 2 },
    { ...ROW, outcome: "stopped", stop: "cramp", done: 1 },
    { ...ROW, outcome: "left", stop: "quit", done: 1 },
    { ...ROW, outcome: "interrupted", stop: "interrupted", done: 0 },
    { ...ROW, outcome: "open", stop: null },
    { ...ROW, outcome: "open", stop: "sharp", seconds: 115 },
  ];
  expect(list(rows, 80)).toEqual([
    "01a2046e-a  2026-11-22 18:04  Warm-up        7 min  all done",
    "01a2046e-a  2026-11-22 18:04  Strength       7 min  2 of 3 done",
    "01a2046e-a  2026-11-22 18:04  Warm-up        7 min  stopped: cramp, 1 of 3 done",
    "01a2046e-a  2026-11-22 18:04  Warm-up        7 min  ended early, 1 of 3 done",
    "01a2046e-a  2026-11-22 18:04  Warm-up        7 min  interrupted, 0 of 3 done",
    "01a2046e-a  2026-11-22 18:04  Warm-up        7 min  not closed yet",
    "01a2046e-a  2026-11-22 18:04  Warm-up   1 min 55 s  not closed yet, sharp pain",
  ]);
});

test("on a narrow terminal nothing wraps", () => {
  expect(
    list([{ ...ROW, name: "A routine with a very long name indeed" }], 40).every((line) => line.length <= 40),
  ).toBe(true);
});

test("off a terminal, where nothing can wrap, nothing is cut", () => {
  const name = "A routine with a very long name indeed";
  const rows: HistoryRow[] = [ROW, { ...ROW, name, outcome: "stopped", stop: "sharp", done: 0 }];
  expect(list(rows, Number.POSITIVE_INFINITY).at(-1)).toBe(
    `01a2046e-a  2026-11-22 18:04  ${name}       7 min  stopped: sharp pain, 0 of 3 done`,
  );
});

test("an empty history says how to begin", () => {
  expect(list([], 80)).toEqual(["Nothing recorded yet. backcoach start begins."]);
});
