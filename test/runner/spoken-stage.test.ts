import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { SpokenStage } from "../../src/runner/spoken-stage.ts";
import type { Stage } from "../../src/runner/stage.ts";
import type { Speaker } from "../../src/voice/speaker.ts";
import { catalogue, entry, exercise, routine } from "../support/exercises.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

const PLAN = makePlan(routine([entry("tilt", { reps: 2, hold: 5 })], { ready: 5 }), catalogue([exercise("tilt")]), {
  warmup: false,
});

/** A stage that only remembers what it is told, and a speaker that remembers what it says. */
function pretend(speaks = true) {
  const heard: string[] = [];
  const notices: string[] = [];
  const speaker: Speaker = { say: (text) => void heard.push(text), silence: () => void heard.push("(silence)") };
  const nothing = () => {};
  const shown = { event: nothing, count: nothing, show: () => null, toggle: nothing, silence: nothing, close: nothing };
  const notice = (text: string) => void notices.push(text);
  const stage = new SpokenStage({ ...shown, notice, askPain: async () => null } as Stage, speaks ? speaker : null);
  return { stage, heard, notices };
}

/** Lets the stage see the story as the driver would. */
function follow(stage: SpokenStage, story: Rehearsal, seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    const before = story.effects.length;
    story.wait(1);
    for (const effect of story.effects.slice(before)) {
      if (effect.type === "record") stage.event(effect.event, story.session);
      if (effect.type === "count") stage.count(effect.seconds);
    }
    stage.show(story.session, story.now);
  }
}

test("nothing is said until v is pressed, then what happens, and nothing after it is pressed again", () => {
  const { stage, heard, notices } = pretend();
  const story = rehearse(PLAN).begin();
  follow(stage, story, 4);
  expect(heard).toEqual([]);
  stage.toggle("voice");
  follow(stage, story, 8);
  expect(heard).toEqual(["Rep 1 of 2: lift.", "Hold 5 seconds.", "3", "2", "1", "Lower."]);
  stage.toggle("voice");
  follow(stage, story, 3);
  expect(heard.slice(6)).toEqual(["(silence)"]);
  expect(notices).toEqual(["Voice on.", "Voice off."]);
});

test("a stop and a question silence it at once", async () => {
  const { stage, heard } = pretend();
  stage.silence();
  await stage.askPain(async () => null, { signal: new AbortController().signal, takeKeys: () => {}, press: () => {} });
  expect(heard).toEqual(["(silence)", "(silence)"]);
});

test("where there is no speech program, v says so", () => {
  const { stage, notices } = pretend(false);
  stage.toggle("voice");
  expect(notices[0]).toMatch(/^No speech program was found/);
});
