/** A routine that is over in seconds, for sessions of the built program in a home of its own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Home, inTerminal, makeHome, piped } from "./program.ts";
import type { Pty } from "./pty.ts";

export const SHORT = `format: 1
name: Short
group: mobility
ready: 1s
rest: 1s
exercises:
  - { do: pelvic-tilt, reps: 4, hold: 1s, tempo: { lift: 1s, lower: 1s } }
  - { do: cobra, reps: 1, hold: 1s }
`;

/** The same in a second. */
export const QUICK = `format: 1
name: Quick
group: mobility
ready: 0s
rest: 0s
exercises: [{ do: pelvic-tilt, reps: 1, hold: 0.5s, tempo: { lift: 0.1s, lower: 0.1s, relax: 0s } }]
`;

/** A home with `short` and `quick`. `questions`: whether anything is asked before and after a session. */
export function shortHome({ questions = false } = {}): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  made.routine("quick", QUICK);
  writeFileSync(join(made.path, "config.yaml"), `questions: ${questions}\n`);
  return made;
}

/** Started, and its questions before answered: no pain, not unwell. */
export async function afterCheckIn(at: Home, args: readonly string[] = []): Promise<Pty> {
  const pty = inTerminal(at, ["start", "short", ...args], { rows: 60 });
  await pty.waitFor("right now?");
  pty.press("0");
  await pty.waitFor("unwell today");
  pty.press("n");
  return pty;
}

/** Leaves a session in its second rep, as a terminal that is closed does. */
export async function leaveBroken(at: Home): Promise<void> {
  const pty = inTerminal(at, ["start", "short"]);
  await pty.waitFor(/rep 2 of 4/);
  pty.kill("SIGTERM");
  await pty.exit;
}

/** What `start` says until its first exercise; then it is broken off. */
export async function untilFirstExercise(at: Home, args: readonly string[]): Promise<string> {
  const { out } = await piped(at, ["start", ...args], (text, kill) => {
    if (/Exercise \d of \d: .*\n/.test(text)) kill("SIGTERM");
  });
  return out;
}

/** What a start of `short` would do. */
export const dry = (at: Home) => piped(at, ["start", "short", "--dry-run"]);

export async function sessionsOf(at: Home): Promise<Record<string, unknown>[]> {
  return JSON.parse((await piped(at, ["history", "--json"])).out);
}
