import { describe, expect, it } from "vitest";
import { MONDAY, parseDay } from "../../src/progress/calendar.ts";
import { type DueQuestion, due } from "../../src/progress/due.ts";
import type { RoutineFacts } from "../../src/progress/in-use.ts";
import type { PastSession } from "../../src/progress/past.ts";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { part, session } from "./make.ts";

const monday = parseDay("2026-01-05");

function routine(id: string, changes: Partial<RoutineFacts> = {}): RoutineFacts {
  return { id, name: id, group: "strengthening", perWeek: 3, load: [], prescribed: false, ...changes };
}

const routines = [
  routine("warmup", { group: "warmup" }),
  routine("mini"),
  routine("starter"),
  routine("ball", { perWeek: 2, load: ["back-extension"] }),
  routine("mobility", { group: "mobility", perWeek: 5 }),
];

const did = (id: string, offset: number, changes: Partial<PastSession> = {}) =>
  session(monday + offset, [part("bird-dog", 0)], { routine: id, ...changes });

function ask(sessions: readonly PastSession[], offset: number, changes: Partial<DueQuestion> = {}) {
  const today = monday + offset;
  const allowed = () => true;
  return due({
    routines,
    sessions,
    today,
    startsOn: MONDAY,
    blocked: null,
    beginWith: ["starter"],
    allowed,
    ...changes,
  });
}

describe("what is due", () => {
  it("is the first routine for somebody new, or the prescribed one", () => {
    expect(ask([], 0)).toEqual({ routine: "starter", reason: "starter: a first session, low and slow." });
    const own = routine("physio", { prescribed: true });
    expect(ask([], 0, { routines: [...routines, own] }).routine).toBe("physio");
  });

  it("is nothing when the screening says so", () => {
    expect(ask([], 0, { blocked: "Please ask your doctor first." })).toEqual({
      routine: null,
      reason: "Please ask your doctor first.",
    });
  });

  it("is the routine in use, with a day of rest after each strengthening", () => {
    const used = [did("starter", -4), did("starter", 0)];
    expect(ask(used, 1)).toEqual({
      routine: null,
      reason: "Strengthening yesterday, so today is for rest; starter is next, 1 of 3 done this week.",
    });
    expect(ask(used, 2)).toEqual({
      routine: "starter",
      reason: "starter: 1 of 3 done this week, last time 2 days ago.",
    });
  });

  it("is nothing more on the same day", () => {
    expect(ask([did("starter", 0)], 0).reason).toBe("Done for today: starter, 20 min.");
    expect(ask([did("starter", 0, { outcome: "left", minutes: 1 })], 0).routine).toBe("starter");
  });

  it("is nothing once the week's goal is met", () => {
    expect(ask([did("starter", 0), did("starter", 2), did("starter", 4)], 6)).toEqual({
      routine: null,
      reason: "The week's goal is met, 3 of 3; rest is part of it.",
    });
  });

  it("begins anew each week, on the day that the person's week begins", () => {
    const used = [did("starter", 0), did("starter", 2), did("starter", 4)];
    expect(ask(used, 7).reason).toBe("starter: 0 of 3 done this week, last time 3 days ago.");
    expect(ask(used, 6, { startsOn: 6 }).reason).toContain("0 of 3");
  });

  it("keeps the week with the mini, which is never due itself while another routine is in use", () => {
    expect(ask([did("starter", 0), did("mini", 2)], 4).reason).toBe(
      "starter: 2 of 3 done this week, last time 2 days ago.",
    );
    expect(ask([did("mini", 0)], 2).routine).toBe("mini");
  });

  it("is rest after a stop, until it has settled", () => {
    const stopped = [did("starter", 0, { outcome: "stopped", stop: "cramp", minutes: 3 })];
    expect(ask(stopped, 0).reason).toBe("You stopped for a cramp today: rest until it has settled.");
    expect(ask(stopped, 1).reason).toBe("You stopped for a cramp yesterday: rest until it has settled.");
    expect(ask(stopped, 2).routine).toBe("starter");
    expect(ask([did("starter", 0, { outcome: "left", stop: "tired" })], 2).routine).toBe("starter");
  });

  it("is rest after a stop, whatever was done between", () => {
    const stop = did("starter", 0, { outcome: "stopped", stop: "sharp", minutes: 3 });
    expect(ask([stop, did("mobility", 0)], 0).reason).toBe(
      "You stopped for sharp pain today: rest until it has settled.",
    );
    expect(ask([stop, did("mobility", 1)], 1).reason).toContain("You stopped for sharp pain yesterday");
    const emergency = did("starter", 0, { outcome: "stopped", stop: "saddle" });
    expect(ask([emergency], 1).reason).toBe(
      "You stopped yesterday for signs that a clinician has to look at, before any session.",
    );
  });

  it("is mobility on the days between, when it is in use", () => {
    const used = [did("mobility", -3), did("starter", 0)];
    expect(ask(used, 1).routine).toBe("mobility");
    expect(ask([...used, did("mobility", 1)], 2).routine).toBe("starter");
  });

  it("is strengthening on consecutive days only when the week has no room for rest, and never with heavy back work", () => {
    const six = routine("six", { perWeek: 6 });
    const heavy = routine("six", { perWeek: 6, load: ["back-extension"] });
    const yesterday = session(monday, [part("back-extension", 0)], { routine: "six" });
    expect(ask([did("six", 0)], 1, { routines: [six] }).routine).toBe("six");
    expect(ask([yesterday], 1, { routines: [heavy] }).reason).toBe(
      "Heavy back work yesterday, so today is for rest; six is next, 1 of 6 done this week.",
    );
  });

  it.each([1, 2, 3, 4])(
    "is never strengthening the day after strengthening with a goal of %i, late in the week",
    (perWeek) => {
      const late = [routine("own", { perWeek })];
      for (const today of [1, 2, 3, 4, 5, 6]) {
        const { routine: found, reason } = ask([did("own", -3), did("own", today - 1)], today, { routines: late });
        expect(found).toBeNull();
        expect(reason).toMatch(/^(Strengthening yesterday|The week's goal is met)/);
      }
    },
  );

  it("counts all strengthening together, and the routine done last takes the place of those before it", () => {
    const both = [...routines, routine("strength")];
    const weekOf = (id: string, start: number) => [start, start + 2, start + 4].map((day) => did(id, day));
    const past = [
      ...weekOf("starter", -28),
      ...weekOf("starter", -21),
      ...weekOf("strength", -14),
      ...weekOf("strength", -7),
    ];
    const on = (offset: number) => ask(past, offset, { routines: both });
    const met = "The week's goal is met, 3 of 3; rest is part of it.";
    expect([-9, -8, -2, -1].map((offset) => on(offset).reason)).toEqual([met, met, met, met]);
    expect(on(-4)).toMatchObject({ routine: null, reason: expect.stringMatching(/; strength is next, 2 of 3 done/) });
    expect(on(0)).toEqual({ routine: "strength", reason: "strength: 0 of 3 done this week, last time 3 days ago." });
  });

  it("takes turns between two that are prescribed, within one count", () => {
    const two = [routine("legs", { prescribed: true }), routine("trunk", { prescribed: true }), ...routines];
    const past = [did("starter", -2), did("legs", 0)];
    expect(ask(past, 2, { routines: two })).toEqual({
      routine: "trunk",
      reason: "trunk: 1 of 3 done this week, last time 2 days ago.",
    });
    expect(ask([...past, did("trunk", 2)], 4, { routines: two }).routine).toBe("legs");
    expect(ask([...past, did("trunk", 2), did("legs", 4)], 6, { routines: two }).routine).toBeNull();
  });

  it("does not look at what was opened and left at once", () => {
    const left = { outcome: "left", stop: "quit", minutes: 0.2 } as const;
    const both = [...routines, routine("strength")];
    expect(ask([did("starter", -2), did("strength", -1, left)], 0, { routines: both }).routine).toBe("starter");
  });

  it("asks of few routines what the safety answers leave of them", () => {
    const asked: string[] = [];
    const allowed = (id: string) => asked.push(id) > 0;
    ask([did("starter", -2), did("mobility", -3)], 0, { allowed });
    expect(new Set(asked)).toEqual(new Set(["starter", "mobility"]));
  });

  it("is rest after a day that was too hard", () => {
    const six = routine("six", { perWeek: 6 });
    expect(ask([did("six", 0, { effort: 9 })], 1, { routines: [six] }).reason).toMatch(
      /^Yesterday was hard \(effort 9\), so today is for rest; six is next/,
    );
  });

  it("is what was used last after a long time off, and does not look at later days", () => {
    expect(ask([did("ball", -60), did("starter", -90)], 0).routine).toBe("ball");
    expect(ask([did("ball", -60), did("starter", 3)], 0).routine).toBe("ball");
  });

  it("is never a routine that the safety answers refuse today, but what was done of it still counts", () => {
    const allowed = (id: string) => id !== "ball";
    expect(ask([did("ball", -3), did("mobility", -4)], 0, { allowed }).routine).toBe("mobility");
    expect(ask([did("ball", -3)], 0, { allowed }).routine).toBe("starter");
    expect(ask([did("starter", -5), did("ball", -3)], 0, { allowed }).routine).toBe("starter");
    const heavy = session(monday, [part("back-extension", 0)], { routine: "ball" });
    expect(ask([did("starter", -3), heavy], 1, { allowed }).routine).toBeNull();
    expect(ask([], 0, { allowed: () => false }).reason).toMatch(/safety answers leave nothing/);
  });

  it("does not take a warm-up for a day's work, or for the routine in use", () => {
    expect(ask([did("warmup", 0)], 0)).toEqual({
      routine: "starter",
      reason: "starter: a first session, low and slow.",
    });
    expect(ask([did("starter", -2), did("warmup", 0)], 0).routine).toBe("starter");
  });

  it("tells why in one sentence", () => {
    const pasts = [[], [did("starter", 0)], [did("starter", -1)], [did("starter", -3)], [did("six", -1)]];
    const stops = PAIN_STOPS.map((stop) => [did("starter", 0, { outcome: "stopped", stop })]);
    for (const past of [...pasts, ...stops]) {
      expect(ask(past as PastSession[], 0).reason).toMatch(/^[^.]+\.$/);
    }
  });
});
