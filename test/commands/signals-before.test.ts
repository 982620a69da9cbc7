/** A signal at a question in plain sentences before the session: whoever sent it sees it in the exit code. */
import { expect, test } from "vitest";
import type { LeaveSignal } from "../../src/runner/controls.ts";
import { PlainStart, type PlainStartOptions, plainFolder } from "../support/plain-start.ts";

const CODES: readonly (readonly [LeaveSignal, number])[] = [
  ["SIGTERM", 143],
  ["SIGHUP", 129],
  ["SIGINT", 130],
];

const QUESTIONS: readonly (readonly [string, PlainStartOptions, readonly string[], string])[] = [
  ["I have read this", { firstRun: true, screening: null }, [], "I have read this"],
  ["the screening", { screening: null }, [], "Press n when none"],
  ["one answer of the screening", { screening: null }, ["y"], "Press y for yes"],
];

for (const [signal, code] of CODES) {
  test.each(QUESTIONS)(`${signal} at «%s» ends with ${code}`, async (_, options, keys, asked) => {
    const session = new PlainStart("mini", options);
    await session.press(...keys);
    await session.signal(signal);
    expect(await session.ended).toBe(code);
    expect(session.lines.join("\n")).toContain(asked);
  });
}

test("a signal at «Start all the same?» ends with its own code, a no with 4", async () => {
  const folder = plainFolder();
  const stopped = new PlainStart("mini", { folder, given: { questions: false } });
  await stopped.wait(120);
  await stopped.press("x");
  expect(await stopped.ended).toBe(3);
  const next = () => new PlainStart("mini", { folder });
  const ended = await next().signal("SIGTERM");
  expect(ended.lines.join("\n")).toContain("all the same");
  expect(await ended.ended).toBe(143);
  expect(await (await next().press("n")).ended).toBe(4);
});
