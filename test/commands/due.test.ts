/** What is due, and what `due` and `start` without a name make of it. */
import { describe, expect, test } from "vitest";
import { dueToday } from "../../src/commands/due.ts";
import type { KnownSession } from "../../src/commands/known-session.ts";
import { startDue } from "../../src/commands/start-due.ts";
import { todaysDue } from "../../src/commands/todays-due.ts";
import type { Library } from "../../src/library/library.ts";
import type { Screening } from "../../src/safety/screening.ts";
import { PLAIN } from "../support/frames.ts";
import { did, output, person, SHIPPED_LIBRARY } from "../support/people.ts";

function ask(past: readonly KnownSession[], screening: Partial<Screening> = {}, library: Library = SHIPPED_LIBRARY) {
  return todaysDue(person(past, screening), library, 0);
}

/** The library with one more routine, made from a shipped one. */
function withOwn(changes: Partial<Library["entries"][number]["routine"]>): Library {
  const [starter] = SHIPPED_LIBRARY.entries.filter(({ routine }) => routine.id === "starter");
  if (!starter) throw new Error("no starter");
  const own = { ...starter, routine: { ...starter.routine, ...changes } };
  const routine = (id: string) => (id === own.routine.id ? own.routine : SHIPPED_LIBRARY.routine(id));
  return { ...SHIPPED_LIBRARY, routine, entries: [...SHIPPED_LIBRARY.entries, own] };
}

describe("what is due today", () => {
  test("is the starter for a newcomer, or what is gentle where the answers leave nothing of it", () => {
    expect(ask([])).toMatchObject({ routine: "starter", goal: 3 });
    const entries = SHIPPED_LIBRARY.entries.filter(({ routine }) => routine.id !== "starter");
    expect(ask([], {}, { ...SHIPPED_LIBRARY, entries }).routine).toBe("therapeutic");
  });

  test("is a routine of one's own like any other", () => {
    const own = withOwn({ id: "evening", name: "Evening back", perWeek: 2, prescribed: null });
    expect(ask([did("evening", 3)], {}, own)).toMatchObject({
      routine: "evening",
      reason: "Evening back: 0 of 2 done this week, last time 3 days ago.",
      goal: 2,
    });
    const prescribed = withOwn({ id: "evening", prescribed: { by: "the physio", on: "2026-01-01", review: null } });
    expect(ask([], {}, prescribed).routine).toBe("evening");
  });

  test("is nothing with an answer that keeps from every session", () => {
    expect(ask([did("starter", 3)], { conditions: ["pregnant"] })).toMatchObject({
      routine: null,
      reason: "No session with pregnancy.",
      refusal: { why: "concerns", concerns: ["pregnant"] },
      easy: null,
    });
  });

  test("is illness only on its day", () => {
    expect(ask([], { conditions: ["ill"] }).routine).toBeNull();
    expect(ask([], { conditions: ["ill"], on: "2026-01-06" }).routine).toBe("starter");
  });

  test("waits for the doctor who has to see the list first", () => {
    const waiting = ask([did("starter", 3)], { conditions: ["spine-disease"] });
    expect(waiting).toMatchObject({ routine: null, forDoctor: "starter" });
    expect(waiting.reason).toBe(
      "A doctor sees the list of Starter first: backcoach show starter --for-doctor prints it.",
    );
  });

  test("offers easy movement on a day of rest, and none right after a stop for pain", () => {
    expect(ask([did("starter", 1)])).toMatchObject({ routine: null, easy: { id: "mobility" } });
    expect(ask([did("starter", 1, { outcome: "stopped", stop: "sharp" })])).toMatchObject({
      routine: null,
      reason: "You stopped for sharp pain yesterday: rest until it has settled.",
      easy: null,
    });
  });

  test("counts the five minutes for the week", () => {
    expect(ask([did("starter", 9), did("mini", 2)]).reason).toBe(
      "Starter: 1 of 3 done this week, last time 2 days ago.",
    );
  });
});

describe("due", () => {
  const run = (past: readonly KnownSession[], options: Parameters<typeof dueToday>[1] = {}) => {
    const shown = output();
    const code = dueToday({ person: person(past), library: SHIPPED_LIBRARY, startsOn: 0, output: shown }, options);
    return { code, said: shown.said };
  };

  test("says it in one sentence and tells by its exit code", () => {
    expect(run([did("starter", 2)])).toEqual({
      code: 0,
      said: ["Starter: 1 of 3 done this week, last time 2 days ago."],
    });
    expect(run([did("starter", 0)])).toEqual({ code: 1, said: ["Done for today: Starter, 20 min."] });
  });

  test("says it as JSON, and as of another day", () => {
    const { code, said } = run([did("starter", 2), did("starter", 0)], { on: "2026-01-06", json: true });
    expect(code).toBe(1);
    expect(JSON.parse(said.join(""))).toEqual({
      on: "2026-01-06",
      due: false,
      routine: null,
      name: null,
      reason: "Strengthening yesterday, so today is for rest; Starter is next, 1 of 3 done this week.",
    });
    expect(() => run([], { on: "tomorrow" })).toThrow(/not a date/);
  });
});

describe("start without a name", () => {
  const run = async (
    past: readonly KnownSession[],
    {
      screening = {},
      brokeOff = null,
      canAsk = true,
      ...options
    }: {
      screening?: Partial<Screening>;
      brokeOff?: string | null;
      canAsk?: boolean;
      json?: boolean;
      resume?: boolean;
    } = {},
  ) => {
    const shown = output();
    const started: string[] = [];
    const parts = {
      ...{ person: person(past, screening), library: SHIPPED_LIBRARY, startsOn: 0 as const },
      ...{ output: shown, theme: PLAIN, emergency: "999", brokeOff, canAsk },
      start: async (id: string) => {
        started.push(id);
        return 0 as const;
      },
    };
    return { code: await startDue(parts, options), started, said: shown.said, errors: shown.errors };
  };

  test("says why and starts what is due", async () => {
    expect(await run([did("starter", 2)])).toMatchObject({
      started: ["starter"],
      said: ["Starter: 1 of 3 done this week, last time 2 days ago.", ""],
    });
  });

  test("keeps stdout for the events where these were asked for", async () => {
    expect(await run([did("starter", 2)], { json: true })).toMatchObject({ started: ["starter"], said: [] });
    expect(await run([did("starter", 1)], { json: true })).toMatchObject({ started: [], said: [], code: 0 });
  });

  test("says kindly that nothing is due, and what one could do all the same", async () => {
    expect(await run([did("starter", 1)], { canAsk: false })).toMatchObject({
      code: 0,
      started: [],
      said: [
        "Nothing is due today.",
        "Strengthening yesterday, so today is for rest; Starter is next, 1 of 3 done this week.",
        "To move all the same: backcoach start mobility. Mobility is for any day.",
        "backcoach list shows the routines.",
      ],
    });
  });

  test("refuses with whom to ask where the answers let nothing be done", async () => {
    const { code, started, said } = await run([], { screening: { conditions: ["fracture"] } });
    expect({ code, started }).toEqual({ code: 5, started: [] });
    expect(said.join("\n")).toMatch(/No session today[\s\S]*can clear you/);
  });

  test("leaves the doctor's list to the start of the routine, which asks about it", async () => {
    expect((await run([], { screening: { conditions: ["spine-disease"] } })).started).toEqual(["starter"]);
  });

  test("goes on with what broke off, where somebody can say so", async () => {
    const rest = [did("starter", 1)];
    expect((await run(rest, { brokeOff: "mobility" })).started).toEqual(["mobility"]);
    expect((await run(rest, { brokeOff: "a-file-somewhere" })).started).toEqual(["starter"]);
    expect((await run(rest, { brokeOff: "mobility", canAsk: false })).started).toEqual([]);
    expect((await run(rest, { resume: true })).started).toEqual(["starter"]);
  });
});
