/** What a stop for pain means for every later start: less of it, and the way back. */
import { describe, expect, test } from "vitest";
import { piped } from "../support/program.ts";
import { SHORT } from "../support/short-routine.ts";
import { home, knows, session, todays } from "../support/stopped-home.ts";

describe("the dose after a stop", () => {
  test("stays below what was stopped, in every routine", async () => {
    const at = home();
    at.routine("more", SHORT.replace("reps: 4", "reps: 12"));
    await knows(at, session(1));
    expect(await todays(at, "Pelvic tilt", "more")).toBe("3 times");
  });

  test("goes further down with a stop in the lighter dose", async () => {
    const at = home();
    await knows(at, session(40), session(1, { planned: 3 }));
    expect(await todays(at)).toBe("2 times");
  });

  test("goes up again only after easy sessions that were done, on two days", async () => {
    const at = home();
    await knows(at, session(5), session(2, { stop: null, done: 0 }), session(1, { stop: null, done: 0 }));
    expect(await todays(at)).toBe("3 times");
    await knows(at, session(2, { stop: null, done: 4 }), session(1, { stop: null, done: 4 }));
    expect(await todays(at)).toBe("4 times");
  });

  test("is not evaded by a harder form of it: the stopped one with less takes its place", async () => {
    const at = home();
    at.routine("bridge", SHORT.replace("pelvic-tilt, reps: 4, hold: 1s", "shoulder-bridge, reps: 5, hold: 9s"));
    await knows(at, session(1, { exercise: "glute-bridge" }));
    const { err } = await piped(at, ["start", "bridge", "--dry-run"]);
    expect(err.replace(/\s+/g, " ")).toContain(
      "Shoulder bridge left out: a harder form of Glute bridge, which was stopped. Glute bridge instead.",
    );
    expect(await todays(at, "Shoulder bridge", "bridge")).toBeNull();
    expect(await todays(at, "Glute bridge", "bridge")).toBe("3 times");
  });
});

describe("the way back", () => {
  test("a yes covers what was before it, not what comes later on the same day", async () => {
    const at = home();
    await knows(at, session(0.01));
    expect(await todays(at)).toBe("3 times");
    expect((await piped(at, ["screen", "--cleared", "pelvic-tilt"])).code).toBe(0);
    expect(await todays(at)).toBe("4 times");
    await knows(at, session(-0.002));
    // The second one within two weeks, although the first has a yes.
    expect(await todays(at)).toBeNull();
  });

  test("after two stops within two weeks of each other it takes a yes, however long ago they were", async () => {
    const at = home();
    await knows(at, session(90), session(77));
    expect(await todays(at)).toBeNull();
    await piped(at, ["screen", "--cleared", "pelvic-tilt"]);
    expect(await todays(at)).toBe("3 times");
  });

  test("after signs in a leg the exercise is left out, and what brings it back is said", async () => {
    const at = home();
    await knows(at, session(1, { stop: "legs" }));
    const { out } = await piped(at, ["start", "short", "--speed", "20"]);
    expect(out).toMatch(/2 easy sessions without it/);
    expect(out).toMatch(/Pelvic tilt left out: it brought pain or tingling down a leg/);
    expect(out).not.toMatch(/Exercise \d of \d: Pelvic tilt/);
  });
});

test("heavy load is known from the session itself, so it does not come on the next day in any routine", async () => {
  const at = home();
  at.routine(
    "lift",
    "format: 1\nname: Lift\ngroup: mobility\nexercises: [{ do: box, reps: 3 }]\ndefine: { box: { name: Box, steps: [Lift.], tags: [load] } }\n",
  );
  await knows(at, session(0.9, { exercise: "box", stop: null, done: 3, heavy: true }));
  expect((await piped(at, ["start", "ball", "--dry-run"])).err).toMatch(
    /Back extension.* left out: heavy on the spine, and there was/,
  );
  expect((await piped(at, ["start", "lift", "--dry-run"])).code).toBe(5);
});
