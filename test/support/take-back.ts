/** A session that is journaled through trouble, closed, and taken back from its rescue file. */
import { readFileSync } from "node:fs";
import { applyImport, knownEntries } from "../../src/history/apply-import.ts";
import type { Journal } from "../../src/history/journal.ts";
import type { History } from "../../src/history/open-history.ts";
import { planImport } from "../../src/history/plan-import.ts";
import type { Event } from "../../src/session/event.ts";
import { foldRecord } from "../../src/session/record.ts";
import { performed } from "./history.ts";
import { PLAN } from "./short-plan.ts";

export const EVENTS = performed();
export const HALF = 10;

export function append(journal: Journal, events: readonly Event[]): void {
  for (const event of events) journal.append(event);
}

export function close(journal: Journal) {
  return journal.close(foldRecord(PLAN, EVENTS), { effort: 5, worst: 2, after: 1, form: null });
}

/** Takes a rescue file back into a history. */
export function takeBack(history: History, path: string): void {
  const plan = planImport(readFileSync(path, "utf8"), knownEntries(history), foldRecord);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  applyImport(history, plan.value, null);
}
