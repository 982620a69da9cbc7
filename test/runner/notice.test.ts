/** A notice on the live screen while a voice speaks: it is read before what is being said takes its place. */
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import type { Frame } from "../../src/base/frame.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { LiveStage } from "../../src/runner/live-stage.ts";
import { reduce } from "../../src/session/reduce.ts";
import { createSession } from "../../src/session/session.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { makeTheme } from "../../src/view/theme.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { PretendedPrompts } from "../support/pretended-prompts.ts";
import { START_WALL } from "../support/rehearsal.ts";

test("a notice stands for some seconds, whatever is said meanwhile", () => {
  const plan = makePlan(routine([entry("plank", { hold: 60 })], { ready: 60 }), catalogue([exercise("plank")]), {
    warmup: false,
  });
  const { session } = reduce(createSession(plan), { type: "begin", now: 0, wall: START_WALL });
  let drawn = "";
  const stage = new LiveStage({
    screen: {
      draw: (frame: Frame) => {
        drawn = frame.lines.join("\n");
      },
      size: () => ({ columns: 80, rows: 24 }),
      close: () => {},
      suspend: <T>(ask: () => Promise<T>) => ask(),
    },
    ...{ prompts: new PretendedPrompts(), speed: 1, figure: null },
    theme: makeTheme(new Chalk({ level: 0 }), glyphsFor(true)),
  });
  const at = (seconds: number) => {
    stage.show(session, seconds * 1000);
    return drawn;
  };
  stage.notice("Nobody listens.");
  stage.caption({ text: "Lie on your back.", rate: 175 });
  expect(at(1)).toContain("Nobody listens.");
  stage.caption({ text: "Half-time.", rate: 175 });
  expect(at(5)).toContain("Nobody listens.");
  expect(at(8)).toContain("Half-time.");
});
