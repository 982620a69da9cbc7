/** A sentence a line, and no sign that a screen reader would read aloud as noise. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainLines } from "../../src/view/plain-lines.ts";

describe("a plain line", () => {
  it.each([
    ["Rest 15 seconds. Next: Pelvic tilt.", ["Rest 15 seconds.", "Next: Pelvic tilt."]],
    ["Set 2 of 2. Rep 1 of 8: lift.", ["Set 2 of 2.", "Rep 1 of 8: lift."]],
    ["• a bullet", ["a bullet"]],
    ["* a bullet", ["a bullet"]],
    ["✓ Pelvic tilt", ["Pelvic tilt"]],
    ["  3", ["3"]],
    ["  (not answered)", ["not answered"]],
    ["«Evening back» – and on", ["Evening back, and on"]],
    ["5–6 reps, 10-12 of them", ["5 to 6 reps, 10 to 12 of them"]],
    ["3 x 8 and 2×", ["3 times 8 and 2 times"]],
    ["knees → chest", ["knees to chest"]],
    ["90° at 50% & slowly", ["90 degrees at 50 percent and slowly"]],
    ["Bird-dog (slow) · left", ["Bird-dog, slow, left"]],
    ["wait… then go…", ["wait, then go."]],
    ["knee/hip, left / right", ["knee or hip, left or right"]],
    ["Side plank: 12 s each side. 10 -> 12 s.", ["Side plank: 12 seconds each side.", "From 10 to 12 seconds."]],
    ["2 x 8 reps -> 1 min 30 s", ["From 2 times 8 reps to 1 minute 30 seconds"]],
    ["Held at most. 14 seconds is enough today.", ["Held at most.", "14 seconds is enough today."]],
    ["Never answered. backcoach screen asks.", ["Never answered.", "backcoach screen asks."]],
    [
      `${"A word and another, ".repeat(6)}the end; then more`,
      [`${"A word and another, ".repeat(6)}the end.`, "Then more"],
    ],
    [
      "It was worse the next morning, but settled within 1 day, and the time before was not easy either: one step back.",
      [
        "It was worse the next morning, but settled within 1 day, and the time before was not easy either.",
        "One step back.",
      ],
    ],
    ["Look at http://x.y/a_b. Then go.", ["Look at http://x.y/a_b.", "Then go."]],
    ["Come up. http://x.y/knee/hip shows it", ["Come up.", "http://x.y/knee/hip shows it"]],
    ["Come up. • Slowly, left/right", ["Come up.", "Slowly, left or right"]],
    ["Come up. (Slowly) or - as usual - fast", ["Come up.", "Slowly or, as usual, fast"]],
    [
      `Avoid this: ${"a word, ".repeat(12)}and then the rest`,
      [`Avoid this: ${"a word, ".repeat(12)}and then the rest`],
    ],
    [
      `If you ${"have this, ".repeat(9)}or that: call 112 at once.`,
      [`If you ${"have this, ".repeat(9)}or that: call 112 at once.`],
    ],
    ["", []],
    ["━━──", []],
  ])("%j is written as %j", (text, lines) => {
    expect(plainLines(text)).toEqual(lines);
  });

  it.each([
    "Then: backcoach screen --cleared fracture=2026-01-31.",
    "This session is kept in /tmp/a_b/back-coach~1/session-01a2-2-3.jsonl; backcoach import takes it back.",
    "Start ./evening_back.yaml, or ~/my_routines/two.yaml.",
    "See https://example.org/back/pain?part=low_back&page=1-2 for more.",
    "It stands on example.org/knee/hip, and in routines/low_back/evening.txt.",
    "Open C:/users/me/low_back, or C:\\users\\me.",
    `Dropped are ${"a word, ".repeat(12)}and then backcoach screen --has wrist,knee`,
  ])("leaves alone what has to be typed as it is: %s", (text) => {
    expect(plainLines(text)).toEqual([text]);
  });

  it("is never empty, padded or cut in half, and holds no drawing, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        for (const line of plainLines(text)) {
          expect(line).toBe(line.trim());
          expect(line).not.toBe("");
          expect(line).not.toMatch(/[•✓›●█━─«»“”→×|[\]{}<>]/);
        }
      }),
    );
  });
});
