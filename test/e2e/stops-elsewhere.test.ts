/**
 * A stop that was not written into the history, from a second window or the temporary folder, counts all the same.
 */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { historyDoor } from "../../src/cli/history-door.ts";
import { knows } from "../support/imported-sessions.ts";
import { inTerminal } from "../support/program.ts";
import { dry, shortHome } from "../support/short-routine.ts";

describe("a stop that was not written where the others are", () => {
  test("in a second window counts, and is in a file that import takes", async () => {
    const at = shortHome();
    const first = inTerminal(at, ["start", "short"]);
    await first.waitFor(/rep 1 of 4/);
    const second = inTerminal(at, ["start", "short"]);
    await second.waitFor("Run this one all the same?");
    second.press("y", "enter");
    await second.waitFor(/rep 2 of 4/);
    second.press("x");
    expect(await second.exit).toMatchObject({ code: 3 });
    expect(second.text().replace(/\s+/g, " ")).toContain("backcoach import takes it back");
    first.press("q");
    await first.exit;
    expect((await dry(at)).out).toMatch(/Pelvic tilt, 3 times/);
  });

  test("in the temporary folder counts for its own history alone", async () => {
    const [at, other] = [shortHome(), shortHome()];
    await knows(at, { daysAgo: 1 });
    const script = inTerminal(at, ["start", "short"]);
    await script.waitFor(/rep 2 of 3/);
    script.kill("SIGKILL");
    await script.exit;
    const [open] = historyDoor(at.path).open().unfinished();
    if (!open) throw new Error("nothing was left");
    const file = join(tmpdir(), `backcoach-session-${open.id}x.jsonl`);
    const { id, startedAt, before, unscreened, warmupSkipped, plan, events } = open;
    const head = {
      format: "backcoach-session",
      version: 1,
      id: `${id}x`,
      startedAt: new Date(startedAt).toISOString(),
      before,
      unscreened,
      warmupSkipped,
      home: at.path,
      plan,
    };
    const stopped = { type: "stopped", stop: "sharp", side: null, exercise: "pelvic-tilt" };
    const last = events.at(-1);
    const { eventToJson } = await import("../../src/history/event-columns.ts");
    const lines = [
      head,
      ...events.map((event) => ({ event: eventToJson(event) })),
      {
        event: {
          ...stopped,
          seq: (last?.seq ?? 0) + 1,
          at: new Date(last?.at ?? 0).toISOString(),
          elapsed: last?.elapsed,
          beat: last?.beat,
          step: last?.step,
        },
      },
    ];
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    try {
      expect((await dry(at)).err).toContain("it was stopped for pain twice in two weeks");
      expect((await dry(other)).out).toMatch(/Pelvic tilt, 4 times/);
    } finally {
      rmSync(file);
    }
  });
});
