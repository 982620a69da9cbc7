/** The count that flashes, on the live screen and in large: for a moment, seldom enough, and without any colour. */
import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/base/frame.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { LiveStage } from "../../src/runner/live-stage.ts";
import { reduce } from "../../src/session/reduce.ts";
import { createSession, type Session } from "../../src/session/session.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { makeTheme } from "../../src/view/theme.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { PretendedPrompts } from "../support/pretended-prompts.ts";
import { START_WALL } from "../support/rehearsal.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const PLAN = makePlan(routine([entry("plank", { hold: 60 })], { ready: 9 }), catalogue([exercise("plank")]), {
  warmup: false,
});

class Screen {
  readonly clock = new VirtualClock(START_WALL);
  frames: string[] = [];
  readonly stage: LiveStage;
  #session: Session = reduce(createSession(PLAN), { type: "begin", now: 0, wall: START_WALL }).session;

  constructor({ big = false, unicode = true, columns = 80, rows = 24, flashes = true } = {}) {
    const screen = {
      draw: (frame: Frame) => void this.frames.push(frame.lines.join("\n")),
      size: () => ({ columns, rows }),
      close: () => {},
      suspend: <T>(ask: () => Promise<T>) => ask(),
    };
    this.stage = new LiveStage({
      ...{ screen, prompts: new PretendedPrompts(), speed: 1, big, figure: null },
      theme: makeTheme(new Chalk({ level: 0 }), glyphsFor(unicode)),
      ...(flashes ? { after: (ms: number, task: () => void) => this.clock.after(ms, task) } : {}),
    });
  }

  show(flash = false): this {
    if (flash) this.stage.flash();
    const { session } = reduce(this.#session, { type: "tick", now: this.clock.now(), wall: this.clock.wall() });
    this.#session = session;
    this.stage.show(session, this.clock.now());
    return this;
  }

  wait(seconds: number): this {
    this.clock.advance(seconds);
    return this;
  }
}

describe.each([
  ["on the live screen", {}],
  ["in large", { big: true }],
  ["in ASCII", { unicode: false }],
  ["on a small screen", { columns: 40, rows: 10 }],
])("a flash %s", (_where, how) => {
  test("changes the count for a moment, and then it is as it was", () => {
    const screen = new Screen(how).show();
    const [usual] = screen.frames;
    screen.frames = [];
    screen.show(true).wait(0.1);
    expect(screen.frames).toHaveLength(1);
    expect(screen.frames[0]).not.toBe(usual);
    screen.wait(0.1);
    expect(screen.frames.slice(1)).toEqual([usual]);
  });

  test("has more ink than paper where the count stands", () => {
    const screen = new Screen(how).show();
    const ink = (frame = "") => frame.match(/[█▀▄#]/g)?.length ?? 0;
    const usual = ink(screen.frames[0]);
    screen.show(true);
    expect(ink(screen.frames[1])).toBeGreaterThan(usual);
  });

  test("takes no more room than there is, and leaves the other lines alone", () => {
    const { columns = 80, rows = 24 } = how as { columns?: number; rows?: number };
    const screen = new Screen(how).show().show(true);
    const [usual = [], flashing = []] = screen.frames.map((frame) => frame.split("\n"));
    expect(flashing).toHaveLength(rows);
    expect(flashing.filter((line) => line.length > columns)).toEqual([]);
    expect(flashing.at(-1)).toBe(usual.at(-1));
    expect(flashing[0]).toBe(usual[0]);
  });
});

describe("a flash", () => {
  test("comes less than three times a second, however fast the signals come", () => {
    const screen = new Screen();
    for (let n = 0; n < 20; n++) screen.show(true).wait(0.2);
    // Behind each flash the count is drawn once more, as it was.
    const flashes = screen.frames.length - 20;
    expect(flashes).toBeGreaterThan(4);
    expect(flashes).toBeLessThanOrEqual(3 * 4);
  });

  test("is none where nothing is shown for a moment only", () => {
    const screen = new Screen({ flashes: false }).show().show(true);
    expect(screen.frames[1]).toBe(screen.frames[0]);
  });

  test("that is on its way when the session ends paints nothing any more", () => {
    const screen = new Screen().show(true);
    screen.stage.close();
    screen.wait(5);
    expect(screen.frames).toHaveLength(1);
  });
});
