/**
 * What the pages of safety are made of in a test: the notes of a gate, a session that was stopped, the text of a page.
 */
import type { Concern } from "../../src/safety/concern.ts";
import { nextTime } from "../../src/safety/next-time.ts";
import type { PastSession } from "../../src/safety/past.ts";
import { nextTimePage } from "../../src/view/next-time.ts";
import { SHIPPED, shippedRoutine } from "../safety/shipped.ts";
import { PLAIN } from "./frames.ts";
import { gated } from "./gated.ts";

export const shown = (lines: readonly string[]): string => `\n${lines.join("\n")}\n`;
export const textOf = (lines: readonly string[]): string => lines.join(" ").replace(/\s+/g, " ");

/** What the gates say to the starter routine, for somebody whom a doctor has cleared. */
export const notesFor = (...concerns: readonly Concern[]) => gated(shippedRoutine("starter"), concerns).notes;

export const STOPPED: PastSession = {
  day: 100,
  at: 100,
  outcome: "stopped",
  stop: "sharp",
  effort: null,
  form: null,
  pain: { before: null, worst: null },
  exercises: [
    {
      exercise: "superman",
      ...{ setsDone: 0, repsDone: 0, repsPlanned: 1, heldSeconds: 4, plannedSeconds: 10 },
      ...{ skipped: false, heavy: true, quality: "sharp", pain: null },
    },
  ],
};

const nameOf = (id: string) => SHIPPED.exercise(id)?.name ?? id;

export function stopPage(history: readonly PastSession[], today: number, columns = 80): string[] {
  const next = nextTime(history, today, () => null);
  return next ? nextTimePage(next, { nameOf, today }, columns, PLAIN) : [];
}
