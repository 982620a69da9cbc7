/** What two hard stops of an exercise mean. */
import { describe, expect, it } from "vitest";
import {
  blocked,
  DAY,
  done,
  easy,
  FREE,
  LEFT_OUT,
  LIGHTER,
  NOBODY,
  stopped,
  today,
  yesOf,
} from "../support/stopped.ts";

describe("two hard stops", () => {
  it.each([
    ["within two weeks", [DAY - 14, DAY - 1], LEFT_OUT],
    ["fourteen days apart", [DAY - 16, DAY - 2], LEFT_OUT],
    ["on one day", [DAY - 1, DAY - 1], LEFT_OUT],
    ["long ago, but within two weeks", [DAY - 220, DAY - 218], LEFT_OUT],
    ["further apart", [DAY - 17, DAY - 2], LIGHTER],
  ] as const)("%s", (_what, days, out) => {
    expect(blocked(days.map((day) => stopped(day)))).toEqual(out);
  });

  it("leave it out, whatever else was easy meanwhile", () => {
    const history = [stopped(DAY - 30), stopped(DAY - 28, "cramp"), ...[20, 10, 5].map((ago) => easy(DAY - ago))];
    expect(today(history)?.changes).toMatchObject([{ stop: "cramp", today: "twice", missing: null }]);
    expect(today(history)?.changes[0]?.ownWishFrom).toBe(DAY - 14);
  });

  it("after a yes it begins with less, until two easy sessions with it", () => {
    const history = [stopped(DAY - 9), stopped(DAY - 8)];
    expect(blocked(history, yesOf(DAY - 5))).toEqual(LIGHTER);
    expect(blocked([...history, easy(DAY - 4)], yesOf(DAY - 5))).toEqual(LIGHTER);
    expect(blocked([...history, easy(DAY - 4), easy(DAY - 3)], yesOf(DAY - 5))).toEqual(FREE);
    expect(blocked([...history, easy(DAY - 7), easy(DAY - 6)], yesOf(DAY - 5))).toEqual(LIGHTER);
  });

  it.each([
    ["easy sessions", [stopped(DAY - 10), easy(DAY - 7), easy(DAY - 5), stopped(DAY - 1)], NOBODY],
    ["a yes", [stopped(DAY - 5), stopped(DAY - 1)], yesOf(DAY - 4)],
    ["a yes that lifted two earlier ones", [stopped(DAY - 9), stopped(DAY - 8), stopped(DAY - 1)], yesOf(DAY - 5)],
    [
      "a yes and easy sessions",
      [stopped(DAY - 9), stopped(DAY - 8), easy(DAY - 4), easy(DAY - 3), stopped(DAY - 1)],
      yesOf(DAY - 5),
    ],
  ])("leave it out, although %s lie between", (_what, history, yes) => {
    expect(blocked(history, yes)).toEqual(LEFT_OUT);
  });

  it("further apart than two weeks, with easy sessions between, are a new beginning", () => {
    expect(blocked([stopped(DAY - 17), easy(DAY - 8), easy(DAY - 7), stopped(DAY - 2)])).toEqual(LIGHTER);
  });

  it("with easy sessions between begin with less after a yes, as any two", () => {
    const history = [stopped(DAY - 12), easy(DAY - 10), easy(DAY - 9), stopped(DAY - 5)];
    expect(blocked(history, yesOf(DAY - 4))).toEqual(LIGHTER);
    expect(blocked([...history, easy(DAY - 3), easy(DAY - 2)], yesOf(DAY - 4))).toEqual(FREE);
  });

  it("of two exercises are one each", () => {
    const other = easy(DAY - 2, {
      outcome: "stopped",
      stop: "cramp",
      exercises: [done("plank", { quality: "cramp" })],
    });
    expect(blocked([stopped(DAY - 3), other])).toEqual({ ...FREE, lighter: ["plank", "superman"] });
  });
});
