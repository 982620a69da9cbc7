/** What is said when, in the corners: late moments, short beats, sides, sets, and how much somebody wants to hear. */
import { describe, expect, test } from "vitest";
import { speakingSeconds } from "../../src/base/speaking-time.ts";
import { type Lately, NOTHING_YET } from "../../src/plan/lately.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { Entry, Routine } from "../../src/routine/routine.ts";
import type { Manner } from "../../src/view/manner.ts";
import { spokenReadySeconds } from "../../src/view/spoken-ready.ts";
import { speakable } from "../../src/voice/speakable.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { Listener } from "../support/listener.ts";
import { manner } from "../support/spoken-plan.ts";

const LONG = exercise("bird-dog", {
  name: "Bird-dog",
  sided: true,
  start: "Go on all fours, hands under the shoulders, knees under the hips.",
  steps: ["One leg back, the other arm forward.", "Keep the back flat like a table.", "Come back slowly."],
  tempo: { lift: 2, hold: 0, lower: 2, relax: 0 },
});
const QUICK = exercise("scissors", { name: "Scissors", tempo: { lift: 1, lower: 1, hold: 0, relax: 0 } });
const REST = exercise("rest", { name: "Rest" });

function hear(item: Entry, how: Partial<Manner> = {}, changes: Partial<Routine> = {}): Listener {
  return hearToday([item], {}, how, changes);
}

/** `today`: what the history says. With a `ready` of the author's it is laid out for a reader, and the voice switched on later. */
function hearToday(
  items: readonly Entry[],
  today: Partial<Lately>,
  how: Partial<Manner> = {},
  changes: Partial<Routine> = {},
): Listener {
  const all: Exercise[] = [LONG, QUICK, REST];
  const spoken = manner(how);
  const plan = makePlan(routine(items, changes), catalogue(all), {
    warmup: false,
    lately: { ...NOTHING_YET, ...today },
    spokenReady: changes.ready ? undefined : (step, known) => spokenReadySeconds(step, known, spoken),
  });
  return new Listener(plan, spoken);
}

describe("getting ready", () => {
  test("lasts as long as saying it takes; who knows the exercise hears less and waits less", () => {
    const newcomer = hear(entry("bird-dog", { reps: 2 }, { note: "Slowly." }));
    const veteran = hear(entry("bird-dog", { reps: 2 }, { note: "Slowly." }), { knows: () => true });
    expect(newcomer.said()[0]).toMatch(/Left side first\. Go on all fours, .* Come back slowly\. Slowly\.$/);
    expect(veteran.said()[0]).toMatch(/on each side\. Left side first\. Slowly\.$/);
    const firstCount = (listener: Listener) => listener.wait(60).heard.find(({ utterance }) => utterance?.text === "3");
    expect(firstCount(newcomer)?.at).toBeGreaterThan((firstCount(veteran)?.at ?? 0) + 5);
  });

  test("gives a slow voice the time that it needs", () => {
    const note = "Keep a cup of water level on your back, slowly, and breathe all the time. ".repeat(3);
    for (const rate of [175, 120, 80]) {
      expect(hear(entry("bird-dog", { reps: 2 }, { note }), { rate }).said()[0], `${rate}`).toMatch(/all the time\.$/);
    }
  });

  test("of a length that an author chose for readers loses to a late voice what has no time, the name last", () => {
    const ready = (seconds: number) => hear(entry("bird-dog", { reps: 2 }), {}, { ready: seconds }).said()[0];
    expect(ready(15)).toMatch(/under the hips\. One leg back, the other arm forward\.$/);
    expect(ready(10)).toMatch(/Left side first\.$/);
    expect(ready(3)).toBe("Bird-dog, 2 times on each side.");
    expect(ready(2)).toBe("Bird-dog.");
  });
});

describe("an author's time to get ready", () => {
  const laidOut = (ready: number, how: Manner) =>
    makePlan(routine([entry("bird-dog", { reps: 2 }, { ready })]), catalogue([LONG]), {
      warmup: false,
      spokenReady: (step, known) => spokenReadySeconds(step, known, how),
    });

  test("is lengthened for a voice to what it says, so that side and position are heard", () => {
    for (const ready of [0, 5, 12]) {
      const [first] = new Listener(laidOut(ready, manner()), manner()).said();
      expect(first, `${ready}`).toMatch(/Left side first\. Go on all fours, .* Come back slowly\.$/);
    }
  });

  test("is kept where it is the longer one", () => {
    expect(laidOut(90, manner()).beats[0]).toMatchObject({ kind: "ready", seconds: 90 });
  });

  test("keeps no room for a count that is never said", () => {
    const seconds = (changes: Partial<Manner>) => laidOut(0, manner(changes)).beats[0]?.seconds ?? 0;
    expect(seconds({ say: "counts" }) - seconds({ say: "changes" })).toBe(3);
  });
});

describe("in a rep", () => {
  test("the number, the side and the word, as far as there is time", () => {
    const said = hear(entry("bird-dog", { reps: 3, sides: "alternate" }), {}, { ready: 9 })
      .wait(33)
      .said();
    expect(said.slice(4)).toEqual([
      ...["1, left, lift.", "Lower.", "1, right, lift.", "Lower."],
      ...["2, left, lift.", "Lower.", "2, right, lift.", "Lower."],
      ...["3, left, lift.", "Lower.", "Last one, right.", "Lower."],
      "-",
      expect.stringMatching(/^That was the last one/),
    ]);
  });

  test("a quick one is a number, and the first says both its words", () => {
    const said = hear(entry("scissors", { reps: 4 }), {}, { ready: 9 })
      .wait(18)
      .said();
    expect(said.slice(4, 8)).toEqual(["Lift, then lower.", "2, lift.", "3, lift.", "Last one, lift."]);
  });

  test("the first one tells how to breathe rather than its number", () => {
    const rows = exercise("rows", {
      name: "Rows",
      tempo: { lift: 2, hold: 0, lower: 2, relax: 0 },
      breath: { lift: "out", lower: "in" },
    });
    const heard = (changes: Partial<Exercise>, sides: "each" | "alternate" | null, say: Manner["say"] = "all") => {
      const how = manner({ say });
      const all = catalogue([{ ...rows, sided: sides !== null, ...changes }]);
      const item = entry("rows", { reps: 3, ...(sides && { sides }) });
      const plan = makePlan(routine([item], { ready: 9 }), all, { warmup: false });
      return new Listener(plan, how)
        .wait(20)
        .said()
        .filter((text) => /lift|lower/i.test(text))
        .slice(0, 3);
    };
    expect(heard({}, null)).toEqual(["Lift, breathe out.", "Lower, breathe in.", "2, lift."]);
    expect(heard({}, "each")).toEqual(["Lift, breathe out.", "Lower, breathe in.", "2, lift."]);
    // Which side comes next is heard nowhere else.
    expect(heard({}, "alternate").slice(0, 2)).toEqual(["1, left, lift.", "Lower, breathe in."]);
    const slow = { tempo: { lift: 3, hold: 0, lower: 1, relax: 0 } };
    expect(heard(slow, null)[0]).toBe("1, lift, breathe out, then lower.");
    expect(heard({}, null, "changes")).toEqual(["Lift."]);
    expect(heard({}, "alternate", "changes").slice(0, 2)).toEqual(["Left side, lift.", "Right side, lift."]);
  });

  test("a voice that speaks slowly says less", () => {
    const said = hear(entry("scissors", { reps: 4 }), { rate: 80 }, { ready: 9 })
      .wait(18)
      .said();
    expect(said.filter((text) => /^\d\.$/.test(text))).toEqual(["2.", "3."]);
    expect(said).toContain("Last one.");
  });

  test("what a slow voice had no time for when a rep began is said in its hold", () => {
    const tilt = exercise("tilt", {
      name: "Tilt",
      tempo: { lift: 1, hold: 3, lower: 2, relax: 0 },
      words: { lift: "Press" },
      breath: { hold: "easy" },
    });
    const heard = (rate: number) => {
      const item = entry("tilt", { reps: 12, hold: 3 });
      const plan = makePlan(routine([item], { ready: 9 }), catalogue([tilt]), { warmup: false });
      return new Listener(plan, manner({ rate }))
        .wait(9 + 12 * 6 - 2)
        .said()
        .slice(1)
        .filter((text) => /press|hold|\d\d|one/i.test(text));
    };
    expect(heard(175).slice(0, 2)).toEqual(["Press.", "Hold 3 seconds, breathe easily."]);
    expect(heard(175).slice(-2)).toEqual(["Last one.", "Hold."]);
    expect(heard(100)[0]).toBe("Press and hold.");
    expect(heard(100).slice(-4)).toEqual(["11.", "Hold.", "12.", "Last one, hold."]);
    expect(heard(80).slice(-3)).toEqual(["10, hold.", "11, hold.", "12, hold."]);
  });

  test("nothing is said late: a beat that began while the machine stalled is passed over", () => {
    const listener = hear(entry("bird-dog", { reps: 3, sides: "left" }), {}, { ready: 9 }).wait(12.8);
    listener.clock.stall(0.8);
    listener.wait(0.01);
    listener.wait(3.6);
    expect(listener.said().slice(4)).toEqual(["1, left, lift.", "Lower.", "Lower.", "Last one, lift."]);
  });
});

describe("signs", () => {
  const PRESS = { start: "Lie down, pain ≤ 3 of 10.", words: { lift: "80% @ 60° 3×10" } };
  const of = (lift: number) => {
    const shape = exercise("press", { ...PRESS, tempo: { lift, lower: 2, hold: 0, relax: 0 } });
    const plan = makePlan(routine([entry("press", { reps: 3 })], { ready: 20 }), catalogue([shape]), { warmup: false });
    return new Listener(plan, manner()).wait(40);
  };

  test("are told in words, so that a limit keeps its sense", () => {
    expect(of(6).said()[0]).toMatch(/Lie down, pain at most 3 of 10\.$/);
    expect(of(6).said()).toContain("2, 80 percent at 60 degrees 3 times 10.");
  });

  test("are measured by what is said of them: what overruns its beat is shortened", () => {
    // As it is written it would fit.
    expect(speakingSeconds("2, 80% @ 60° 3×10.")).toBeLessThan(3);
    expect(of(3).said()).toContain("2.");
    expect(of(3).said().join(" ")).not.toContain("2, 80");
    for (const { utterance } of of(3).heard.filter((one) => one.utterance?.room)) {
      expect(speakingSeconds(speakable(utterance?.text ?? ""))).toBeLessThanOrEqual(utterance?.room ?? 0);
    }
  });
});

test("a fault is heard as what to avoid, though alone it would be an order", () => {
  const shape = exercise("tilt", { start: "Lie on your back.", steps: ["Press"], faults: ["not breathing"] });
  const plan = makePlan(routine([entry("tilt", { reps: 2 })], { ready: 15 }), catalogue([shape]), {
    warmup: false,
    watchFor: ({ faults }) => faults[0] ?? null,
  });
  expect(new Listener(plan, manner()).said()[0]).toMatch(/Lie on your back\. Press\. Avoid this: not breathing\.$/);
});

test("an author's own word is told without its signs when it goes on as well", () => {
  const bow = exercise("bow", { words: { lift: "up @ 90°" }, tempo: { lift: 8, hold: 0, lower: 2, relax: 0 } });
  const plan = makePlan(routine([entry("bow", { reps: 3 })], { ready: 9 }), catalogue([bow]), { warmup: false });
  const listener = new Listener(plan, manner()).wait(9.5);
  listener.press("space").wait(1);
  expect(listener.press("space").said().at(-1)).toBe("Going on. Rep 1 of 3, up at 90 degrees.");
});

describe("a hold", () => {
  test("has its half and its last three seconds; time that is added is counted again", () => {
    const listener = hear(entry("rest", { for: 30 }), {}, { ready: 9 }).wait(9 + 28.5);
    expect(listener.said().slice(4)).toEqual(["Go for 30 seconds.", "Half-time, 15 seconds left.", "3", "2"]);
    listener.press("+").wait(11.4);
    expect(listener.said().slice(8, 12)).toEqual(["Ten seconds more, 12 seconds left.", "3", "2", "1"]);
  });

  test("is not halved late: what stalled over the half is past it", () => {
    const listener = hear(entry("rest", { for: 30 }), {}, { ready: 9 })
      .wait(9 + 14.9)
      .press("?");
    listener.clock.stall(1.9);
    listener.wait(5);
    expect(listener.said().slice(4)).toEqual(["Go for 30 seconds."]);
  });

  test("with an open end says that it ends by itself", () => {
    const listener = hear(entry("rest", { until: "tired", atMost: 40 }), {}, { ready: 9 }).wait(9);
    expect(listener.said().at(-1)).toBe("Hold. It ends by itself after 40 seconds. Or press enter when you are tired.");
  });

  test("without any end says what ends it", () => {
    const listener = hear(entry("rest", { until: "relaxed" }), {}, { ready: 9 }).wait(9);
    expect(listener.said().at(-1)).toBe("Let go. Press enter when you feel relaxed.");
  });
});

test("between sets the rest is told and counted to its end", () => {
  const said = hear(entry("scissors", { sets: 2, reps: 1 }, { rest: 10 }), {}, { ready: 9 })
    .wait(21)
    .said();
  expect(said.slice(4)).toEqual([
    ...["Lift, then lower.", "Set 1 done. Rest 10 seconds, then set 2 of 2.", "3", "2", "1", "Lift, then lower."],
  ]);
});

test.each(["counts", "changes"] as const)("who wants only %s hears no how-to", (say) => {
  const item = entry("bird-dog", { reps: 2, sides: "each" });
  const said = hear(item, { say }, { ready: 16 }).wait(48).said();
  expect(said[0]).toMatch(/^Test: 1 exercise, .* 2 times on each side\. Left side first\.$/);
  expect(said.includes("3")).toBe(say === "counts");
  expect(said.includes("Lower.")).toBe(say === "counts");
  expect(said).toContain("Switch sides: now the right side.");
});

test("a rehearsal at four times the speed says what fits into a quarter of the time", () => {
  const said = hear(entry("rest", { for: 60 }), { speed: 4 }, { ready: 20 })
    .wait(50)
    .said();
  expect(said[0]).toBe("Rest, for 1 minute.");
  expect(said).not.toContain("3");
});

describe("what the history says", () => {
  const REASON = "Two weeks off (15 days): about a quarter less.";
  const dose = { kind: "reps", reps: [2], holdSeconds: 0 } as const;
  const why: Partial<Lately> = { level: () => ({ level: 0, ladder: [dose], reason: REASON }) };
  const twice = [entry("scissors", { reps: 2 }), entry("bird-dog", { reps: 2, sides: "each" })];
  const toldIn = (listener: Listener) => listener.said().filter((text) => text.includes("Two weeks off"));

  test.each(["all", "counts"] as const)("the reason of a dose is told once, with %s", (say) => {
    const told = toldIn(hearToday(twice, why, { say }).wait(200));
    expect(told).toEqual([expect.stringContaining("Scissors, 2 times. Two weeks off: about a quarter less.")]);
  });

  test("not to somebody who wants to hear only changes", () => {
    expect(toldIn(hearToday(twice, why, { say: "changes" }).wait(200))).toEqual([]);
  });

  test("where there is too little time the reason is left out first, and the position is not", () => {
    const [said = ""] = hearToday([entry("bird-dog", { reps: 2 })], why, {}, { ready: 19 }).said();
    expect(said).toMatch(/Go on all fours, .*Come back slowly\.$/);
  });

  test("getting ready is longer by what it takes to tell it, and nothing is left out for it", () => {
    const item = entry("bird-dog", { reps: 2 });
    const [reasoned, bare] = [hearToday([item], why), hearToday([item], {})];
    expect(bare.said()[0]).toMatch(/Left side first\. .*Come back slowly\.$/);
    expect(reasoned.said()[0]).toBe(`${bare.said()[0]} Two weeks off: about a quarter less.`);
    const counted = (listener: Listener) =>
      listener.wait(60).heard.find(({ utterance }) => utterance?.text === "3")?.at ?? 0;
    expect(counted(reasoned)).toBeGreaterThan(counted(bare) + 2);
    expect(reasoned.overlaps()).toEqual([]);
  });

  test("the side that begins is named, and the other one ends a set", () => {
    const items = [entry("bird-dog", { sets: 2, reps: 1, sides: "each" }, { rest: 10 })];
    const said = hearToday(items, { firstSide: () => "right" }, {}, { ready: 12 })
      .wait(80)
      .said();
    expect(said[0]).toContain("on each side. Right side first.");
    const told = said.filter((text) => /side|Set|Lift/.test(text));
    expect(told.slice(1)).toEqual([
      ...["Lift, right side.", "Switch sides: now the left side.", "Lift, left side."],
      ...["Set 1 done. Rest 10 seconds, then set 2 of 2.", "Lift, right side."],
      ...["Switch sides: now the left side.", "Lift, left side."],
    ]);
  });

  test("the last one of a set is that of the side that comes second", () => {
    const items = [entry("bird-dog", { reps: 2, sides: "alternate" }, { tempo: { lift: 3 } })];
    const said = hearToday(items, { firstSide: () => "right" }, {}, { ready: 9 })
      .wait(40)
      .said();
    expect(said.filter((text) => /lift/i.test(text)).slice(-2)).toEqual([
      "2, right side, lift.",
      "Last one, left, lift.",
    ]);
  });

  test("how much is enough of an open-ended hold is said as it begins", () => {
    const said = (limit: number | null) =>
      hearToday([entry("rest", { until: "tired", atMost: limit })], { enoughSeconds: () => 14 }, {}, { ready: 9 })
        .wait(9)
        .said()
        .at(-1);
    expect(said(40)).toBe(
      "Hold. It ends by itself after 40 seconds. Or press enter when you are tired. 14 seconds is enough today.",
    );
    expect(said(null)).toBe("Hold. Press enter when you are tired. 14 seconds is enough today.");
    // Where there is less time, the key is left out before what is enough.
    expect(said(10)).toBe("Hold. It ends by itself after 10 seconds. 14 seconds is enough today.");
  });
});
