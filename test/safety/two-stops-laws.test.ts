/** Two hard stops of an exercise within two weeks leave it out, whatever lies between, until a yes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStops } from "../../src/safety/open-stops.ts";
import type { PastSession } from "../../src/safety/past.ts";

describe("two hard stops of an exercise", () => {
  const someday = fc.record({
    days: fc.nat(9),
    what: fc.constantFrom("sharp", "cramp", "legs", "easy", "easy", "without"),
  });
  type Someday = { readonly days: number; readonly what: "sharp" | "cramp" | "legs" | "easy" | "without" };

  /** One session a step, each an hour later than the one before at least. */
  function past(list: readonly Someday[]): PastSession[] {
    let day = 100;
    return list.map(({ days, what }, index) => {
      day += days;
      const stop = what === "easy" || what === "without" ? null : what;
      const counted = { setsDone: 1, repsDone: 4, repsPlanned: 4, heldSeconds: 20, plannedSeconds: 20 };
      const one = { ...counted, skipped: false, heavy: false, quality: null, pain: null };
      const exercises = [
        { ...one, exercise: "tilt" },
        ...(what === "without" ? [] : [{ ...one, exercise: "plank", quality: stop }]),
      ];
      const told = { effort: null, form: null, pain: { before: null, worst: null } };
      return {
        day,
        at: day * 86_400_000 + index * 3_600_000,
        outcome: stop ? "stopped" : "finished",
        stop,
        ...told,
        exercises,
      };
    });
  }

  it("leave it out when they are at most 14 days apart, whatever lies between, unless a yes came after both", () => {
    let twice = 0;
    let easyBetween = 0;
    fc.assert(
      fc.property(fc.array(someday, { maxLength: 9 }), fc.option(fc.nat(9)), (list, yesAfter) => {
        const sessions = past(list);
        const told = yesAfter === null ? undefined : sessions[yesAfter];
        const yes = told ? { day: told.day, at: told.at + 1 } : null;
        const stops = sessions.filter(({ stop }) => stop !== null);
        const pair = stops.find((later) =>
          stops.some(({ at, day }) => at < later.at && later.day - day <= 14 && (!yes || later.at > yes.at)),
        );
        const open = openStops(sessions, 1000, () => yes).find(({ exercise }) => exercise === "plank");
        expect(open?.today === "twice").toBe(pair !== undefined);
        if (!pair) return;
        twice++;
        if (list[sessions.indexOf(pair) - 1]?.what === "easy" && list[sessions.indexOf(pair) - 2]?.what === "easy")
          easyBetween++;
      }),
      { numRuns: 1000 },
    );
    expect(twice).toBeGreaterThan(100);
    expect(easyBetween).toBeGreaterThan(10);
  });
});
