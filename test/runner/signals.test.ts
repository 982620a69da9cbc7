/** The signals of a session: which one sounds when, what silences them, and the count that flashes with them. */
import { describe, expect, test } from "vitest";
import type { Signal } from "../../src/base/signal.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { perform } from "../../src/runner/driver.ts";
import { SignalledStage } from "../../src/runner/signalled-stage.ts";
import type { Stage } from "../../src/runner/stage.ts";
import { createSession } from "../../src/session/session.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { BLANK, DEAF } from "../support/unattended.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const LIFT = exercise("lift", { tempo: { lift: 1, hold: 0, lower: 1, relax: 1 } });
const PLANK = exercise("plank", { sided: true });

function plan(items: Parameters<typeof routine>[0]): Plan {
  return makePlan(routine(items, { ready: 10, rest: 20 }), catalogue([LIFT, PLANK]), { warmup: false });
}

class Ears {
  readonly clock = new VirtualClock(START_WALL);
  readonly heard: string[] = [];
  readonly notices: string[] = [];
  #key: (key: string) => void = () => {};
  #giveUp: (why: string) => void = () => {};

  constructor(of: Plan, { flash = false } = {}) {
    const note = (what: Signal | "-" | "flash") => void this.heard.push(`${this.clock.now() / 1000} ${what}`);
    const sounds = {
      play: note,
      silence: () => note("-"),
      playing: false,
      onGivenUp: (listener: (why: string) => void) => {
        this.#giveUp = listener;
      },
      close: () => {},
    };
    const shown: Stage = { ...BLANK, flash: () => note("flash"), notice: (text) => void this.notices.push(text) };
    void perform({
      session: createSession(of),
      clock: this.clock,
      stage: new SignalledStage(shown, { sounds, flash, speed: 1 }),
      controls: { ...DEAF, onKey: (listener) => this.#listen(listener) },
      save: () => {},
    });
  }

  wait(seconds: number): this {
    this.clock.advance(seconds);
    return this;
  }

  press(key: string): this {
    this.#key(key);
    return this;
  }

  giveUp(why: string): this {
    this.#giveUp(why);
    return this;
  }

  #listen(listener: (key: string) => void): () => void {
    this.#key = listener;
    return () => {
      this.#key = () => {};
    };
  }
}

describe("what sounds when", () => {
  test("reps: the start of a set, each further rep, the rest, the end of it all", () => {
    const ears = new Ears(plan([entry("lift", { sets: 2, reps: 3 }, { rest: 15 })])).wait(120);
    expect(ears.heard).toEqual([
      ...["10 start", "13 rep", "16 rep", "18 rest"],
      ...["33 start", "36 rep", "39 rep", "41 end"],
    ]);
  });

  test("holds: their start, their half, their end, and the change of sides", () => {
    const ears = new Ears(plan([entry("plank", { hold: 30, sides: "each" })])).wait(120);
    // Up for a second, held for 30, down for a second.
    expect(ears.heard).toEqual(["10 start", "26 half", "41 end", "42 end", "57 start", "73 half", "88 end", "89 end"]);
  });

  test("sides in turn: every turn is a rep", () => {
    const ears = new Ears(plan([entry("plank", { reps: 2, sides: "alternate" })])).wait(120);
    expect(ears.heard.map((one) => one.split(" ")[1])).toEqual(["start", "rep", "rep", "rep", "end"]);
  });

  test("a pause and going on", () => {
    const ears = new Ears(plan([entry("plank", { hold: 30, sides: "left" })])).wait(15);
    ears.press("space").wait(60).press("space");
    expect(ears.heard).toEqual(["10 start", "15 stop", "75 start"]);
  });

  test("skipping is no end of anything", () => {
    const ears = new Ears(plan([entry("lift", { reps: 3 }), entry("lift", { reps: 1 })])).wait(12);
    ears.press("n").wait(2);
    expect(ears.heard).toEqual(["10 start"]);
  });

  test("a signal that would come late is left out", () => {
    const ears = new Ears(plan([entry("lift", { reps: 3 })])).wait(12.5);
    ears.clock.stall(1.2);
    ears.wait(0.1);
    expect(ears.heard).toEqual(["10 start"]);
    ears.wait(10);
    expect(ears.heard.slice(1).map((one) => one.split(" ")[1])).toEqual(["rep", "end"]);
  });

  test("nor is a half that is long past", () => {
    const ears = new Ears(plan([entry("plank", { hold: 30, sides: "left" })])).wait(25.9).press("?");
    ears.clock.stall(1.9);
    expect(ears.wait(5).heard).toEqual(["10 start"]);
  });
});

describe("silence", () => {
  test("comes first when x is pressed, then the signal of a stop and nothing more", () => {
    const ears = new Ears(plan([entry("lift", { reps: 3 })])).wait(11);
    ears.press("x").wait(60);
    expect(ears.heard).toEqual(["10 start", "11 -", "11 stop"]);
  });

  test("is all that leaving makes, and a question about a pain", () => {
    const left = new Ears(plan([entry("lift", { reps: 3 })])).wait(11).press("q");
    expect(left.heard).toEqual(["10 start", "11 -"]);
    const asked = new Ears(plan([entry("lift", { reps: 3 })])).wait(11).press("p").wait(10);
    expect(asked.heard).toEqual(["10 start", "11 -"]);
  });
});

test("the count flashes with every signal, and with the last three seconds of a hold", () => {
  const ears = new Ears(plan([entry("plank", { hold: 5, sides: "left" })]), { flash: true }).wait(60);
  expect(ears.heard.filter((one) => one.endsWith("flash"))).toEqual([
    ...["10 flash", "13 flash", "14 flash", "15 flash"],
    ...["16 flash", "17 flash"],
  ]);
});

test("what can't be heard any more is told on the screen", () => {
  const ears = new Ears(plan([entry("lift", { reps: 3 })])).giveUp("aplay plays nothing.");
  expect(ears.notices).toEqual(["aplay plays nothing."]);
});
