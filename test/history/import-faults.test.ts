/** A file to import that is not right: what is said of it, and where. */
import { describe, expect, test } from "vitest";
import { exportHistory } from "../../src/history/export-history.ts";
import type { ImportFault } from "../../src/history/import-fault.ts";
import { planImport } from "../../src/history/plan-import.ts";
import { foldRecord } from "../../src/session/record.ts";
import { historyIn, keepSession, temporaryFolder } from "../support/history.ts";
import { START_WALL } from "../support/rehearsal.ts";

const NOTHING_KNOWN = { sessions: new Map(), checkIns: new Set<string>() };

/** One good session, pretty-printed; each test breaks it in one place. */
function file(change: (text: string) => string): string {
  const history = historyIn(temporaryFolder());
  keepSession(history, START_WALL);
  return change(JSON.stringify(exportHistory(history, START_WALL), null, 2));
}

function faults(text: string): ImportFault[] {
  const result = planImport(text, NOTHING_KNOWN, foldRecord);
  if (result.ok) throw new Error("nothing is wrong with it");
  return result.error;
}

const BROKEN: readonly [string, (text: string) => string, string][] = [
  ["no JSON", (text) => text.replace('"effort": null,', '"effort": ,'), "17:17 this is not JSON from here on"],
  ["an empty file", () => "", "1:1 this is not JSON from here on"],
  ["something else", () => '"hello"', "1:1 this is no export of backcoach"],
  [
    "another format",
    (text) => text.replace("backcoach-history", "fitness-log"),
    '2:13 format: "backcoach-history" belongs here',
  ],
  [
    "a newer version",
    (text) => text.replace('"version": 1', '"version": 2'),
    "3:14 version: only version 1 is known here; a newer backcoach may read it",
  ],
  [
    "a number that is too high",
    (text) => text.replace('"effort": null', '"effort": 12'),
    "17:17 sessions[0].effort: a whole number from 0 to 10 belongs here",
  ],
  [
    "half a point",
    (text) => text.replace('"effort": null', '"effort": 2.5'),
    "17:17 sessions[0].effort: a whole number from 0 to 10 belongs here",
  ],
  [
    "a time without its zone",
    (text) => text.replace(/"startedAt": "[^"]*"/, '"startedAt": "2026-01-05"'),
    "10:20 sessions[0].startedAt: a time like 2026-11-22T07:30:00Z belongs here",
  ],
  [
    "a word that nobody knows",
    (text) => text.replace('"finished"', '"splendid"'),
    "12:18 sessions[0].outcome: one of these belongs here: finished, stopped, left, interrupted",
  ],
  [
    "a stop that contradicts the outcome",
    (text) => text.replace('"stop": null', '"stop": "sharp"'),
    "13:15 sessions[0].stop: a finished session was not stopped",
  ],
  [
    "a missing part",
    (text) => text.replace('"level": 0,', ""),
    "26:9 sessions[0].exercises[0].level: a whole number from 0 to 1000000 belongs here",
  ],
  [
    "a part that nobody knows",
    (text) => text.replace('"level": 0', '"lvel": 0, "level": 0'),
    "30:19 sessions[0].exercises[0].lvel: nothing of this name is known here",
  ],
  [
    "a dose that is none",
    (text) => text.replace('"kind": "reps"', '"kind": "lots"'),
    "32:21 sessions[0].exercises[0].dose.kind: a dose of kind reps, time or open belongs here",
  ],
  [
    "__proto__",
    (text) => text.replace('"level": 0', '"__proto__": {"x": 1}, "level": 0'),
    "30:24 sessions[0].exercises[0].__proto__: nothing of this name is known here",
  ],
];

describe("a file that is not right", () => {
  test.each(BROKEN)("%s is said with its place", (_what, breakIt, said) => {
    const [first, ...others] = faults(file(breakIt));
    expect(others).toEqual([]);
    expect(`${first?.line}:${first?.column} ${first?.message}`).toContain(said);
  });

  test("says all that is wrong, twenty at the most", () => {
    const text = file((good) =>
      good.replaceAll('"skipped": false', '"skipped": "no"').replaceAll(/"setsDone": \d/g, '"setsDone": -1'),
    );
    expect(faults(text).map(({ message }) => message.replace(/:.*/, ""))).toEqual(
      [0, 1, 2].flatMap((n) => [`sessions[0].exercises[${n}].setsDone`, `sessions[0].exercises[${n}].skipped`]),
    );
    const many = JSON.stringify(Array.from({ length: 300 }, () => ({})));
    expect(faults(many)).toHaveLength(20);
  });

  test("an id that comes twice", () => {
    const history = historyIn(temporaryFolder());
    const session = keepSession(history, START_WALL);
    expect(faults(JSON.stringify([session, session], null, 2))[0]?.message).toBe("[1].id: this id came before");
  });

  test("a hostile text is answered quickly and harmlessly", () => {
    const started = performance.now();
    const texts = [
      "[".repeat(1_000_000),
      `{"${"a".repeat(5_000_000)}`,
      `["\u001b[2J", "${"\\n".repeat(2_000_000)}"`,
      `[${'{"id":1},'.repeat(200_000)}1]`,
      `[{"exercises":[${"1,".repeat(1_000_000)}1]}]`,
    ];
    for (const text of texts) for (const { message } of faults(text)) expect(message).not.toMatch(/[\u0000-\u001f]/);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
