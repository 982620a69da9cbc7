/** What it takes to say what is due: the person as of now, the routines, and the day with which the week begins. */
import type { DueSources } from "../commands/due.ts";
import { hasHistory } from "../history/open-history.ts";
import { readSettings } from "../library/settings-file.ts";
import type { Weekday } from "../progress/calendar.ts";
import { WEEK_STARTS } from "../routine/settings.ts";
import type { Places } from "./places.ts";
import { NO_PAST, type Past, pastOrTold, readPast } from "./read-past.ts";
import { personOf } from "./read-person.ts";
import { readScreening } from "./screening-file.ts";
import type { Tools } from "./tools.ts";

export interface DueParts extends DueSources {
  /** Whom to call in an emergency. */
  readonly emergency: string;
}

/** @throws Failure when the history can't be opened, or the settings or the safety answers are damaged */
export async function dueParts(tools: Tools, places: Places): Promise<DueParts> {
  // Asking leaves no file behind.
  const past = hasHistory(places.data) ? readPast(await tools.history(), tools.output.err) : NO_PAST;
  return partsWith(past, tools, places);
}

/**
 * The same for somebody who may want to begin: a history that can't be opened is told, and is no reason not to exercise.
 * @throws Failure when the settings or the safety answers are damaged
 */
export async function duePartsToBegin(tools: Tools, places: Places): Promise<DueParts> {
  const past = hasHistory(places.data) ? pastOrTold(await tools.history(), tools.output.err) : NO_PAST;
  return partsWith(past, tools, places);
}

async function partsWith(past: Past, tools: Tools, { config, data }: Places): Promise<DueParts> {
  const { woke, weekStarts, emergency } = await readSettings(config);
  const screening = await readScreening(data);
  const person = personOf(past, { screening, woke, now: Date.now() });
  const startsOn = WEEK_STARTS.indexOf(weekStarts) as Weekday;
  return { person, library: await tools.library(), startsOn, emergency };
}
