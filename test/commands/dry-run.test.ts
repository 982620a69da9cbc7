/** `start --dry-run`: what it prints is the session that `start` then performs, and with `--plain` it reads as plainly. */
import { expect, test } from "vitest";
import { PlainStart } from "../support/plain-start.ts";
import { SHIPPED } from "../support/shipped.ts";

const READABLE = /^[A-Za-z0-9 .,:;'?-]+$/;

async function dryRun(id: string, plain: boolean, routine = SHIPPED.routine(id)): Promise<string[]> {
  const session = new PlainStart(id, { given: { dryRun: true, plain }, ...(routine ? { routine } : {}) });
  expect(await session.ended).toBe(0);
  return session.lines;
}

function avoided(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.match(/Avoid [^.]+/g) ?? []);
}

test.each(SHIPPED.routineIds)(
  "the whole of %s, plainly: sentences without a sign, and the time before what it is the time of",
  async (id) => {
    const lines = await dryRun(id, true);
    for (const line of lines) expect(line).toMatch(READABLE);
    expect(lines[0]).toMatch(/^0:00, /);
    expect(lines.at(-1)).not.toBe("");
  },
);

test("an author's signs are spelled out as in the session", async () => {
  const mini = SHIPPED.routine("mini");
  if (!mini) throw new Error("mini");
  const note = "Pain > 3/10 → stop (w/ a towel).";
  const exercises = mini.exercises.map((item) => ("note" in item ? { ...item, note } : item));
  const lines = await dryRun("mini", true, { ...mini, exercises });
  expect(lines).toContain("Pain more than 3 of 10, then stop, with a towel.");
});

test.each([true, false])(
  "what to avoid is told as in the session, and to a listener it takes its time (plain: %s)",
  async (plain) => {
    const session = new PlainStart("mini", { given: { questions: false } });
    await session.toTheEnd();
    await session.ended;
    const told = avoided(session.lines);
    expect(told.length).toBeGreaterThan(0);
    const dry = (await dryRun("mini", plain)).join(" ").replace(/\s+/g, " ");
    for (const one of told) expect(dry).toContain(one);
    // On a screen getting ready is shorter: it is read, not heard.
    const ready = plain ? session.lines.filter((line) => line.startsWith("Get ready")) : [];
    for (const line of ready) expect(dry).toContain(line.replace(/\.$/, ""));
  },
);
