/**
 * Whole sessions as somebody hears them who has a screen reader, through the command itself: held against what reads well,
 * and two of them kept as pages that a person can read aloud.
 */
import { describe, expect, test } from "vitest";
import { noConcerns } from "../../src/safety/screening.ts";
import { PlainStart, type PlainStartOptions, plainFolder } from "../support/plain-start.ts";
import { SHIPPED } from "../support/shipped.ts";

/** Longer sentences are hard to follow by ear. */
const LONGEST = 100;
/** What every voice reads as it is meant. */
const READABLE = /^[A-Za-z0-9 .,:;'?-]+$/;
/** More than they take, seconds. */
const READING_THE_NOTES = 120;
/** What has to be typed as it is. */
const TYPED = /--\S+ \S+/;

function page(session: PlainStart): string {
  return `${session.transcript.join("\n")}\n`;
}

/** A whole session without an answer or a key. */
async function untouched(id: string): Promise<PlainStart> {
  const session = new PlainStart(id, { given: { questions: false } });
  await session.toTheEnd();
  await session.ended;
  return session;
}

function readsWell(lines: readonly string[]): void {
  expect(lines.length).toBeGreaterThan(10);
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(TYPED, "");
    expect(line).toMatch(READABLE);
    expect(whole.length, whole).toBeLessThanOrEqual(LONGEST);
    expect(line, "more than one sentence").not.toMatch(/[a-z][.?!] +[A-Z0-9]/);
    expect(line, "x for times, a range, an abbreviation").not.toMatch(/\d ?x ?\d|\d-\d|\d ?(?:s|min|h)\b/);
    expect(whole).not.toBe(lines[index + 1]);
  }
}

describe.each(SHIPPED.routineIds)("the whole of %s", (id) => {
  test("is short sentences, one a line, without signs, and none twice in a row", async () => {
    readsWell((await untouched(id)).lines);
  });
});

test("a quiet session from the first question to the last reads like this", async () => {
  const session = new PlainStart("therapeutic");
  await session.press("2", "n");
  await session.toTheEnd();
  await session.press("3", "2", "5");
  expect(await session.ended).toBe(0);
  await expect(page(session)).toMatchFileSnapshot("transcripts/therapeutic.txt");
});

test("a first session, its keys, a pause and pain that stops it read like this", async () => {
  const session = new PlainStart("mini", { firstRun: true, screening: null });
  await session.press("enter", "n", "3", "n");
  await session.wait(37);
  await session.press("?", "i", "space", "space");
  await session.wait(15);
  await session.press("p", "7", "4", "3", "1");
  await session.wait(30);
  await session.press("p", "3", "n", "n", "7", "4", "6", "4", "escape");
  expect(await session.ended).toBe(3);
  await expect(page(session)).toMatchFileSnapshot("transcripts/a-bad-day.txt");
});

test("a note of an author's is read without its signs", async () => {
  const routine = SHIPPED.routine("mini");
  if (!routine) throw new Error("mini");
  const [first, ...rest] = routine.exercises;
  const noted = { ...first, note: "• Keep «long» – 2 x 3 → rest (90°)… Then go" } as typeof first;
  const exercises = noted ? [noted, ...rest] : rest;
  const session = new PlainStart("mini", { routine: { ...routine, exercises }, given: { questions: false } });
  await session.toTheEnd();
  expect(session.lines).toContain("Keep long, 2 times 3, then rest, 90 degrees.");
});

test("no colour of the terminal's arrives", async () => {
  const { transcript } = await untouched("mini");
  expect(transcript.join("")).not.toMatch(/\u001b/);
});

test("a first session of somebody who has no hand free reads like this, the notes before it too", async () => {
  const session = new PlainStart("mini", { firstRun: true, screening: null, given: { handsFree: true } });
  await session.wait(READING_THE_NOTES);
  await session.toTheEnd();
  expect(await session.ended).toBe(0);
  for (const line of session.lines) expect(line).toMatch(READABLE);
  await expect(page(session)).toMatchFileSnapshot("transcripts/hands-free.txt");
});

test("that nobody listens for a shout is said once", async () => {
  const session = new PlainStart("mini", { given: { listen: true, questions: false } });
  await session.wait(20);
  expect(session.lines.filter((line) => line.startsWith("deaf"))).toHaveLength(1);
});

test("what goes to stderr is broken between words, as what goes to stdout is", async () => {
  const session = new PlainStart("mini", { screening: null, given: { handsFree: true }, columns: 40 });
  await session.toTheEnd();
  expect(session.lines.slice(0, 2)).toEqual(["The safety questions were never", "answered."]);
  for (const line of session.lines) expect(line.length, line).toBeLessThanOrEqual(40);
});

/** Three a week from a Monday on, each without pain and not too hard, answered by keys. */
async function forWeeks(id: string, sessions: number): Promise<PlainStartOptions & { readonly day: number }> {
  const folder = plainFolder();
  const dayOf = (n: number) => Math.floor(n / 3) * 7 + (n % 3) * 2;
  for (let n = 0; n < sessions; n++) {
    const session = new PlainStart(id, { folder, day: dayOf(n) });
    await session.press(...(n === 0 ? ["1", "n"] : ["1", "n", "0"]));
    await session.toTheEnd();
    await session.press("1", "1", "5");
    expect(await session.ended).toBe(0);
  }
  return { folder, day: dayOf(sessions) };
}

describe("with a history", () => {
  test("a session that has grown, its reasons and its other side, and what changes the next time, read like this", async () => {
    const session = new PlainStart("starter", await forWeeks("starter", 7));
    await session.press("1", "n", "0");
    await session.toTheEnd();
    await session.press("2", "1", "5");
    expect(await session.ended).toBe(0);
    readsWell(session.lines);
    await expect(page(session)).toMatchFileSnapshot("transcripts/with-a-history.txt");
  });

  test("the day after signs down a leg, and before them a question that nobody answered", async () => {
    const folder = plainFolder();
    const stopped = new PlainStart("mini", { folder });
    await stopped.press("1", "n");
    await stopped.wait(110);
    await stopped.press("p", "3", "escape");
    expect(await stopped.ended).toBe(3);
    readsWell(stopped.lines);
    const session = new PlainStart("mini", { folder, day: 1, screening: stopped.screening });
    await session.press("n", "n", "1", "n", "0");
    await session.toTheEnd();
    await session.press("1", "1", "5");
    expect(await session.ended).toBe(0);
    readsWell(session.lines);
    expect(session.lines).toEqual(
      expect.arrayContaining(["Any of these now?", "Glute bridge left out: it brought pain or tingling down a leg."]),
    );
  });

  test("a stop for sharp pain, and all the same once more on that day", async () => {
    const folder = plainFolder();
    const stopped = new PlainStart("mini", { folder });
    await stopped.press("1", "n");
    await stopped.wait(110);
    await stopped.press("x", "7", "1", "5", "3", "6");
    expect(await stopped.ended).toBe(3);
    readsWell(stopped.lines);
    const session = new PlainStart("mini", { folder, screening: stopped.screening });
    await session.press("y", "1", "n");
    await session.toTheEnd();
    await session.press("1", "1", "5");
    expect(await session.ended).toBe(0);
    readsWell(session.lines);
    expect(session.lines).toContain("Last time you stopped for sharp pain, so take it gently, and slower.");
  });
});

test("signs that cannot wait, and the refusal on the next day", async () => {
  const folder = plainFolder();
  const stopped = new PlainStart("mini", { folder });
  await stopped.press("1", "n");
  await stopped.wait(110);
  await stopped.press("p", "3", "y");
  expect(await stopped.ended).toBe(3);
  readsWell(stopped.lines);
  const next = new PlainStart("mini", { folder, day: 1, screening: stopped.screening });
  expect(await next.ended).toBe(5);
  readsWell(next.lines);
});

test("what is left out, and a doctor's look that is asked for", async () => {
  const screening = { ...noConcerns("2026-01-05"), conditions: ["spine-disease", "wrist"] } as const;
  const session = new PlainStart("starter", { screening });
  await session.press("y", "1", "n");
  await session.toTheEnd();
  await session.press("1", "1", "5");
  expect(await session.ended).toBe(0);
  readsWell(session.lines);
  expect(session.lines).toContain("Before this routine, show its exercises to your doctor, once.");
});

test("the safety questions, all of them heard first and then answered one by one", async () => {
  const session = new PlainStart("mini", { screening: null });
  await session.press("y", "n", "y", ...Array.from({ length: 18 }, () => "n"));
  expect(session.screening).toMatchObject({ conditions: ["ill"], signs: [] });
  expect(await session.ended).toBe(5);
  readsWell(session.lines);
});
