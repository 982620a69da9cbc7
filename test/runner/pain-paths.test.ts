/**
 * The talk behind `p`, every path of it: on the live screen, as plain sentences and as JSON lines the same keys lead to
 * the same events.
 */
import { describe, expect, test } from "vitest";
import { PAIN_STOPS } from "../../src/session/event.ts";
import { asked, EASIER, STAGES, since } from "../support/pain-talk.ts";
import type { StoryOptions } from "../support/story-options.ts";

/** After `p`: the keys, and what comes of them. */
const PATHS: readonly (readonly [string, readonly string[], readonly string[], StoryOptions?])[] = [
  ["tired, nothing more said: on", ["6", "enter", "1"], ["pain tired - -", "resumed"]],
  ["tired: this set is enough", ["6", "enter", "2"], ["pain tired - -", "held 5", "set-done", "side-switched"]],
  ["tired: enough for today", ["6", "escape", "3"], ["pain tired - -", "held 5", "left: tired"]],
  ["tired at 4 in the low back: on", ["6", "4", "1", "1"], ["pain tired 4 low-back", "resumed"]],
  ["tired at 5 is still allowed", ["6", "5", "enter", "1"], ["pain tired 5 -", "resumed"]],
  ["a stretch: smaller", ["7", "enter", "1"], ["pain stretch - -", "resumed", "eased to less"]],
  [
    "a stretch: the easier one",
    ["7", "2", "4", "2"],
    ["pain stretch 2 leg", "held 5", "eased to side-plank-knees", "started side-plank-knees"],
  ],
  ["a stretch: on as it was", ["7", "enter", "3"], ["pain stretch - -", "resumed"]],
  ["a stretch: leave it", ["7", "enter", "4"], ["pain stretch - -", "held 5", "exercise-skipped"]],
  ["a stretch: enough for today", ["7", "enter", "5"], ["pain stretch - -", "held 5", "left: quit"]],
  ["a stretch where there is no easier one: on", ["7", "enter", "2"], ["pain stretch - -", "resumed"], {}],
  [
    "too strong: the easier one",
    ["6", "7", "6", "1"],
    ["pain tired 7 elsewhere", "held 5", "eased to side-plank-knees", "started side-plank-knees"],
  ],
  ["too strong: smaller", ["6", "6", "enter", "2"], ["pain tired 6 -", "resumed", "eased to less"]],
  ["too strong: leave it", ["7", "6", "2", "3"], ["pain stretch 6 buttock", "held 5", "exercise-skipped"]],
  ["too strong: enough for today", ["7", "6", "2", "4"], ["pain stretch 6 buttock", "held 5", "left: quit"]],
  ["too strong, no easier one: smaller", ["6", "6", "enter", "1"], ["pain tired 6 -", "resumed", "eased to less"], {}],
  ["severe: leave it", ["6", "8", "4", "1"], ["pain tired 8 leg", "held 5", "exercise-skipped"]],
  ["both legs, an emergency sign: stopped", ["6", "3", "5", "1"], ["pain tired 3 leg", "held 5", "stopped: saddle"]],
  ["both legs, none of the signs: on", ["6", "3", "5", "2", "1"], ["pain tired 3 leg", "resumed"]],
  ["both legs, no answer: paused", ["6", "3", "5", "escape"], ["pain tired 3 leg"]],
  ["the worst: enough for today", ["7", "t", "enter", "2"], ["pain stretch 10 -", "held 5", "left: quit"]],
  [
    "a policy that avoids pain: 3 is too strong",
    ["6", "3", "enter", "3"],
    ["pain tired 3 -", "held 5", "exercise-skipped"],
    { ...EASIER, policy: "avoid" },
  ],
  ["a policy that avoids pain: 2 is not", ["6", "2", "enter", "1"], ["pain tired 2 -", "resumed"], { policy: "avoid" }],
  ["nothing said at all: paused", ["escape"], []],
  [
    "too strong, no decision: left",
    ["7", "9", "1", "escape"],
    ["pain stretch 9 low-back", "held 5", "exercise-skipped"],
  ],
  ["no decision: paused", ["6", "3", "1", "escape"], ["pain tired 3 low-back"]],
  ...PAIN_STOPS.map((stop, index) => [`${stop}: stopped`, [`${index + 1}`], ["held 5", `stopped: ${stop}`]] as const),
];

describe.each(STAGES)("%s", (stage) => {
  for (const [name, keys, events, options = EASIER] of PATHS) {
    test(name, async () => {
      const story = await (await asked(stage, options)).answer(...keys);
      expect(since(story)).toEqual(events);
      expect(story.question).toBeNull();
    });
  }
});
