/** A home that knows of stops, and what today's session makes of them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Home, makeHome, piped } from "./program.ts";
import { SHORT } from "./short-routine.ts";

const DAY_MS = 86_400_000;

export function home(): Home {
  const made = makeHome();
  made.routine("short", SHORT);
  return made;
}

interface Told {
  readonly exercise?: string;
  readonly stop?: string | null;
  readonly done?: number;
  readonly planned?: number;
  readonly heavy?: boolean;
}

/** A session of so many days ago, as an export has it: stopped for sharp pain in the pelvic tilt, four reps of a second. */
export function session(
  daysAgo: number,
  { exercise = "pelvic-tilt", stop = "sharp", done = 2, planned = 4, heavy }: Told = {},
) {
  const at = (hours: number) => new Date(Date.now() - daysAgo * DAY_MS + hours * 3_600_000).toISOString();
  return {
    id: `s${Math.random().toString(36).slice(2)}`,
    routine: "short",
    startedAt: at(0),
    endedAt: at(0.01),
    outcome: stop ? "stopped" : "finished",
    stop,
    effort: 3,
    pain: { before: 0, worst: 1, after: 0, morning: 0 },
    exercises: [
      {
        exercise,
        ...{ side: null, level: 0, setsDone: 0, setsPlanned: 1, repsDone: done, repsPlanned: planned },
        ...{ heldSeconds: done, plannedSeconds: planned, skipped: false, pain: null, quality: stop },
        ...(heavy === undefined ? {} : { heavy }),
      },
    ],
  };
}

export async function knows(at: Home, ...sessions: object[]): Promise<void> {
  const file = join(at.path, "import.json");
  writeFileSync(file, JSON.stringify(sessions));
  expect(await piped(at, ["import", file, "--yes"])).toMatchObject({ code: 0 });
}

/** What today's session does of an exercise, as the script names it: "3 times", or null. */
export async function todays(at: Home, name = "Pelvic tilt", routine = "short"): Promise<string | null> {
  const { out } = await piped(at, ["start", routine, "--dry-run"]);
  return new RegExp(`${name}, ([^.,]*)`).exec(out)?.[1] ?? null;
}
