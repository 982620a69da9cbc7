/** Sessions of days ago in a home, taken in as an export has them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Home, piped } from "./program.ts";

interface Told {
  readonly exercise?: string;
  readonly stop?: string | null;
  readonly done?: number;
  readonly planned?: number;
}

/** Each stopped for sharp pain in the pelvic tilt, four reps of a second, unless it says otherwise. */
export async function imported(at: Home, sessions: readonly (Told & { readonly daysAgo: number })[]): Promise<void> {
  const file = join(at.path, "import.json");
  writeFileSync(file, JSON.stringify(sessions.map(entry)));
  expect(await piped(at, ["import", file, "--yes"])).toMatchObject({ code: 0 });
}

/** The same, told one by one. */
export const knows = (at: Home, ...told: (Told & { readonly daysAgo: number })[]) => imported(at, told);

function entry({
  daysAgo,
  exercise = "pelvic-tilt",
  stop = "sharp",
  done = 2,
  planned = 4,
}: Told & { daysAgo: number }) {
  const at = (seconds: number) => new Date(Date.now() - daysAgo * 86_400_000 + seconds * 1000).toISOString();
  const line = { exercise, side: null, level: 0, setsDone: 0, setsPlanned: 1, repsDone: done, repsPlanned: planned };
  return {
    id: `s${Math.random().toString(36).slice(2)}`,
    ...{ routine: "short", startedAt: at(0), endedAt: at(30), outcome: stop ? "stopped" : "finished", stop, effort: 3 },
    pain: { before: 0, worst: 1, after: 0, morning: 0 },
    exercises: [{ ...line, heldSeconds: done, plannedSeconds: planned, skipped: false, pain: null, quality: stop }],
  };
}
