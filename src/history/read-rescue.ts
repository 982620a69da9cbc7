/** Reads a rescue file (rescue-file.ts) back: the session with its plan and events, and what it amounted to. */
import * as z from "zod/mini";
import { fail, ok, type Result } from "../base/result.ts";
import type { Plan } from "../plan/plan.ts";
import type { Event } from "../session/event.ts";
import type { SessionRecord } from "../session/record.ts";
import { moment, sessionId, tenPoints } from "./basic-shapes.ts";
import { NO_ANSWERS, type Story, toEntry } from "./entry.ts";
import { type SessionEntry, sessionEntry } from "./entry-shape.ts";
import { eventShape } from "./event-shape.ts";
import { faultsAt, type ImportFault, shapeFaults, syntaxFaults } from "./import-fault.ts";
import { planShape } from "./plan-shape.ts";
import { RESCUE_FORMAT, RESCUE_VERSION } from "./rescue-file.ts";

/** The same pure code that makes the summary (session/record.ts), handed in. */
export type Fold = (plan: Plan, events: readonly Event[]) => SessionRecord;

/** A session with its journal, where there is one. */
export interface WholeSession {
  readonly entry: SessionEntry;
  readonly story: Story | null;
}

const head = z.lazy(() =>
  z.object({
    format: z.literal(RESCUE_FORMAT),
    version: z.literal(RESCUE_VERSION),
    id: sessionId,
    startedAt: moment,
    before: tenPoints,
    unscreened: z.boolean(),
    // Missing in what earlier versions wrote.
    warmupSkipped: z._default(z.boolean(), false),
    plan: planShape,
  }),
);
const eventLine = z.lazy(() => z.strictObject({ event: eventShape }));
const sessionLine = z.lazy(() => z.strictObject({ session: sessionEntry }));

/** Without its last line (the program was killed) the session counts as interrupted. */
export function readRescue(text: string, fold: Fold): Result<WholeSession, ImportFault[]> {
  const [first = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const begun = readLine(head, first, 1);
  if (!begun.ok) return begun;
  const events: Event[] = [];
  const story: Story = { ...begun.value, events };
  for (const [index, line] of lines.entries()) {
    // The power went while it was being written; it was never said to be safe.
    if (index === lines.length - 1 && parse(line) === undefined) break;
    if (line.startsWith('{"session":')) {
      const closed = readLine(sessionLine, line, index + 2);
      return closed.ok ? ok({ entry: closed.value.session, story }) : closed;
    }
    const happened = readLine(eventLine, line, index + 2);
    if (!happened.ok) return happened;
    events.push(happened.value.event);
  }
  return ok({ entry: toEntry(story, fold(story.plan, events), NO_ANSWERS), story });
}

function readLine<T>(shape: z.ZodMiniType<T>, line: string, number: number): Result<T, ImportFault[]> {
  const json = parse(line);
  if (json === undefined) return fail(syntaxFaults(line, number));
  const result = shape.safeParse(json);
  return result.success ? ok(result.data) : fail(faultsAt(line, shapeFaults(result.error), number));
}

/** undefined when it is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
