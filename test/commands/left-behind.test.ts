import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import type { OpenHistory } from "../../src/commands/history-door.ts";
import { brokeOffLately, seeToLeftBehind } from "../../src/commands/left-behind.ts";
import type { Unfinished } from "../../src/history/unfinished.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { rehearse, START_WALL } from "../support/rehearsal.ts";

const PLAN = makePlan(routine([entry("tilt", { reps: 5 })], { ready: 5 }), catalogue([exercise("tilt")]), {
  warmup: false,
});
const HOUR = 3_600_000;

/** A session that broke off after its first rep. */
function left(id: string, changes: Partial<Unfinished> = {}): Unfinished {
  const { events } = rehearse(PLAN).begin().wait(8);
  return {
    id,
    startedAt: START_WALL,
    before: null,
    unscreened: false,
    warmupSkipped: false,
    plan: PLAN,
    events,
    lastAt: START_WALL + 8000,
    rescue: null,
    ...changes,
  };
}

/** What is done to which session, in order. */
function pretend(unfinished: readonly Unfinished[] | Failure) {
  const calls: string[] = [];
  const history = {
    unfinished: () => {
      if (unfinished instanceof Failure) throw unfinished;
      return [...unfinished];
    },
    closeUnfinished: ({ id }: Unfinished, record: { outcome: { kind: string } }) =>
      void calls.push(`${id} ${record.outcome.kind}`),
    forget: (id: string) => calls.push(`${id} forgotten`) > 0,
  } as unknown as OpenHistory;
  return { history, calls };
}

async function see(unfinished: readonly Unfinished[] | Failure, { hours = 1, resume = false } = {}) {
  const { history, calls } = pretend(unfinished);
  const said: string[] = [];
  const parts = {
    say: (line: string) => void said.push(line),
    prompts: null,
    ago: () => "a while ago",
    now: START_WALL + hours * HOUR,
  };
  return { chosen: await seeToLeftBehind(parts, history, resume), calls, said };
}

describe("what earlier sessions left behind", () => {
  test("a session that lies in a rescue file is told and never closed over, however old and whatever came after", async () => {
    const rescued = left("a", { rescue: "/home/me/a.jsonl" });
    const { calls, said } = await see([left("b"), rescued], { hours: 40 });
    expect(calls).toEqual(["b interrupted"]);
    expect(said.join("\n")).toContain("/home/me/a.jsonl. backcoach import takes it back.");
  });

  test("where nobody can be asked it is closed as it was, and said so", async () => {
    const { chosen, calls, said } = await see([left("a")]);
    expect(chosen).toBeNull();
    expect(calls).toEqual(["a interrupted"]);
    expect(said[0]).toMatch(/broke off a while ago, at tilt. It is closed as it was, after 7 s./);
  });

  test("a signal that ended it was not the person's wish", async () => {
    const ended = left("a", { events: rehearse(PLAN).begin().wait(8).give({ type: "leave" }).events });
    expect((await see([ended])).calls).toEqual(["a interrupted"]);
  });

  test("one that was stopped for pain stays stopped, and can't be gone on with", async () => {
    const stopped = left("a", { events: rehearse(PLAN).begin().wait(8).give({ type: "stop" }).events });
    expect((await see([stopped])).calls).toEqual(["a stopped"]);
  });

  test("asked for, the latest is gone on with; after a night's sleep there is none", async () => {
    expect((await see([left("b"), left("a")], { resume: true })).chosen).toMatchObject({ id: "b" });
    await expect(see([left("a")], { resume: true, hours: 13 })).rejects.toThrow("There is no session to go on with.");
  });

  test("one in which nothing was done is thrown away", async () => {
    const nothing = left("a", { events: rehearse(PLAN).begin().wait(2).events });
    expect((await see([nothing], { hours: 40 })).calls).toEqual(["a forgotten"]);
  });

  test("a damaged row is said, and keeps nobody from exercising", async () => {
    const { chosen, said } = await see(new Failure("session a: plan: it is damaged."));
    expect(chosen).toBeNull();
    expect(said).toEqual(["session a: plan: it is damaged."]);
  });
});

describe("what broke off lately", () => {
  const lately = (unfinished: readonly Unfinished[], { hours = 1, free = true } = {}) => {
    const { history, calls } = pretend(unfinished);
    const claim = free ? { release: () => void calls.push("released") } : null;
    return { id: brokeOffLately({ ...history, claim: () => claim }, START_WALL + hours * HOUR), calls };
  };

  test("is known by its routine and left as it was", () => {
    expect(lately([left("b")])).toEqual({ id: PLAN.routine.id, calls: ["released"] });
  });

  test("is nothing after a night, in a rescue file, or while a session is under way", () => {
    expect(lately([left("b")], { hours: 13 }).id).toBeNull();
    expect(lately([left("a", { rescue: "/home/me/a.jsonl" })]).id).toBeNull();
    expect(lately([left("b")], { free: false })).toEqual({ id: null, calls: [] });
  });
});
