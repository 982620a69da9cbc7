/** A sign that means something is told in words, and in the same words by a screen reader's lines and by the voice. */
import { describe, expect, test } from "vitest";
import { plainLines } from "../../src/view/plain-lines.ts";
import { spelledOut } from "../../src/view/spelled-out.ts";
import { speakable } from "../../src/voice/speakable.ts";

const TABLE: readonly (readonly [string, string])[] = [
  // Limits.
  ["Pain ≤ 3 of 10 is fine", "Pain at most 3 of 10 is fine"],
  ["Hold ≥ 20 s", "Hold at least 20 seconds"],
  ["Hold ≥20 s, pain <=3", "Hold at least 20 seconds, pain at most 3"],
  ["Stop at pain > 3", "Stop at pain more than 3"],
  ["Pain <3, effort >= 5", "Pain less than 3, effort at least 5"],
  ["10+ reps, or 12+.", "10 or more reps, or 12 or more."],
  ["about 5 ± 1, ~10", "about 5 plus or minus 1, about 10"],
  // Ranges.
  ["5 – 10 times", "5 to 10 times"],
  ["5–10 times, 8-10x", "5 to 10 times, 8 to 10 times"],
  ["2 -3 reps", "2 to 3 reps"],
  ["1.5–2.5 kg", "1.5 to 2.5 kg"],
  ["10°-20°", "10 to 20 degrees"],
  ["50%–60%, or 10° – 20", "50 to 60 percent, or 10 to 20"],
  ["5 s – 10 s", "5 to 10 seconds"],
  ["Hold 30s, rest 60-90s, 1s, 2min, 1.5h", "Hold 30 seconds, rest 60 to 90 seconds, 1 second, 2 minutes, 1.5 hours"],
  ["in your 60s, the 1990s, T4s", "in your 60s, the 1990s, T4s"],
  ["tilt to -5 or −5", "tilt to minus 5 or minus 5"],
  ["tilt to –5°, at –10", "tilt to minus 5 degrees, at minus 10"],
  ["since 2026-01-31", "since 2026-01-31"],
  // Parts and scales.
  ["1/2 minute, 1 1/2 minutes", "half a minute, 1 and a half minutes"],
  ["1/2 way, 3/4 of the way", "half way, three quarters of the way"],
  ["Pain 4/10, 140/90", "Pain 4 of 10, 140 over 90"],
  ["on 1/2/2026", "on 1/2/2026"],
  ["30 km/h, 5 reps/side, 2x/week, 3/day", "30 km per hour, 5 reps per side, 2 times per week, 3 per day"],
  [".5 kg", "0.5 kg"],
  ["20 s on / 10 s off, 8 reps / 10 reps", "20 seconds on, 10 seconds off, 8 reps, 10 reps"],
  ["left / right, 10 reps / both sides", "left or right, 10 reps or both sides"],
  ["3 sets × 8, 3 sets x 8 reps, 2 × 8", "3 sets of 8, 3 sets of 8 reps, 2 times 8"],
  // Words and their joints.
  ["w/o weight, w/ a stick", "without weight, with a stick"],
  ["knee → chest, 10 -> 12 s", "knee to chest, from 10 to 12 seconds"],
  ["2 x 8 reps -> 3 x 8, -5 → 5", "From 2 times 8 reps to 3 times 8, minus 5 to 5"],
  ["From 1.5 → 2 kg, 3→5→8", "From 1.5 to 2 kg, from 3 to 5 to 8"],
  ["Rest 30 s. Do 3 sets, 1 min 30 s → 2 min", "Rest 30 seconds. Do 3 sets, from 1 minute 30 seconds to 2 minutes"],
  ["pain > 5 → stop, 90° -> rest", "pain more than 5, then stop, 90 degrees, then rest"],
  ["his/her, and/or, s/he", "his or her, and or, he or she"],
  ["up & down", "up and down"],
  ["80% @ 60° 3×10", "80 percent at 60 degrees 3 times 10"],
  ["3x10@60%, 80%@60°", "3 times 10 at 60 percent, 80 percent at 60 degrees"],
  ["8x each, 3 * 10, 2+3=5", "8 times each, 3 times 10, 2 plus 3 equals 5"],
  ["+5 kg, #2", "plus 5 kg, number 2"],
  // Pauses.
  ["Bird-dog (slow) · left", "Bird-dog, slow, left"],
  ["wait… then hold — easily", "wait, then hold, easily"],
  ["Come up. - Slowly", "Come up. Slowly"],
  ["- 3 sets", "3 sets"],
];

describe("in words", () => {
  test.each(TABLE)("%s is %s", (text, words) => {
    expect(spelledOut(text)).toBe(words);
  });

  test.each(TABLE)("%s is the same to a screen reader and to the voice", (text, words) => {
    expect(plainLines(text).join(" ")).toBe(words);
    // The voice has no sign that isn't spoken.
    expect(speakable(spelledOut(text))).toBe(words.replaceAll("/", " "));
  });

  test.each(["https://example.org/knee/hip?a=5&b=1", "./evening_back.yaml", "--clear 2-3"])("%s stays", (text) => {
    expect(spelledOut(`See ${text}`)).toMatch(new RegExp(`^See ${text.split(" ", 1)[0]?.replace(/[?.]/g, "\\$&")}`));
  });

  test.each(TABLE)("%s is not spelled out twice", (_text, words) => {
    expect(spelledOut(words)).toBe(words);
  });
});

test.each(["1", "1 ", "1x", "1 x ", "1 s ", "1,1 "])("a long text of «%s» takes no longer than others", (part) => {
  const began = performance.now();
  spelledOut(part.repeat(600));
  expect(performance.now() - began).toBeLessThan(1000);
});
