/** A home with a past: sessions as `import` takes them, and what the program says of them as JSON. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Home, makeHome, piped } from "./program.ts";

const DAY = 86_400_000;

/** A session as `import` takes it. */
export function session(startedAt: string, changes: Record<string, unknown> = {}) {
  const held = {
    setsDone: 1,
    setsPlanned: 1,
    repsDone: 1,
    repsPlanned: 1,
    plannedSeconds: 12,
    skipped: false,
    pain: null,
  };
  return {
    id: startedAt.replace(/\W/g, "-"),
    routine: "starter",
    name: "Starter",
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + 900_000).toISOString(),
    outcome: "finished",
    stop: null,
    effort: 5,
    pain: { before: 3, worst: 4, after: 2, morning: null },
    exercises: [
      { exercise: "side-plank", side: "left", level: 1, heldSeconds: 12, ...held },
      { exercise: "side-plank", side: "right", level: 1, heldSeconds: 9, ...held },
    ],
    ...changes,
  };
}

/** The local noon of so many days ago. */
export function noon(daysAgo: number): string {
  const at = new Date(Date.now() - daysAgo * DAY);
  at.setHours(12, 0, 0, 0);
  return at.toISOString();
}

export async function homeWith(sessions: readonly unknown[], settings = "questions: false\n"): Promise<Home> {
  const home = makeHome();
  writeFileSync(join(home.path, "config.yaml"), settings);
  const file = join(home.path, "past.json");
  writeFileSync(file, JSON.stringify(sessions));
  expect((await piped(home, ["import", file, "--yes"])).code).toBe(0);
  return home;
}

export async function json(home: Home, args: readonly string[], env: Record<string, string> = {}) {
  return JSON.parse((await piped(home, [...args, "--json"], undefined, env)).out);
}
