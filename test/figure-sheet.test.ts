/** The sheet of all movements in the README is what the pictures of today come to. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIGURE_SHEET, figureSheet } from "../tools/figure-sheet.ts";

test("figures.svg is up to date: if this fails, look at what has changed, then `npm run figures`", async () => {
  // Not compared by `toBe`: half a megabyte of difference tells nobody anything.
  expect(readFileSync(FIGURE_SHEET, "utf8") === (await figureSheet())).toBe(true);
});
