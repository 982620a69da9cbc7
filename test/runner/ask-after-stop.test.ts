/** How strong it was and where, asked on the terminal once everything has stopped. */
import { expect, test } from "vitest";
import { askOnPrompts } from "../../src/runner/ask-on-prompts.ts";
import { askAfterStop } from "../../src/runner/pain-talk.ts";
import { PretendedPrompts } from "../support/pretended-prompts.ts";

async function told(...keys: string[]) {
  const prompts = new PretendedPrompts();
  const answer = askAfterStop(askOnPrompts(prompts));
  for (const key of keys) {
    prompts.press(key);
    for (let i = 0; i < 10; i++) await Promise.resolve();
  }
  return answer;
}

test.each([
  [["7", "1"], { pain: 7, place: "low-back", painSide: null }],
  [["t", "5"], { pain: 10, place: "leg", painSide: "both" }],
  [["0", "enter"], { pain: 0, place: null, painSide: null }],
  [["enter", "2"], { pain: null, place: "buttock", painSide: null }],
  [["escape", "escape"], { pain: null, place: null, painSide: null }],
  [["x", "k", "3", "9", "6"], { pain: 3, place: "elsewhere", painSide: null }],
])("%j is two answers, each of which may be left out", async (keys, answer) => {
  expect(await told(...keys)).toEqual(answer);
});

test("ends at once when the terminal is gone", async () => {
  const gone = new AbortController();
  const answer = askAfterStop(askOnPrompts(new PretendedPrompts(), { signal: gone.signal }));
  gone.abort();
  expect(await answer).toEqual({ pain: null, place: null, painSide: null });
});
