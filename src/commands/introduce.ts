/** The safety notes once, and the safety questions when they were never asked or are out of date. */
import { screeningState } from "../safety/screening.ts";
import { takeScreening } from "../safety/take-screening.ts";
import { spokenSeconds } from "../view/dose-text.ts";
import { plainSafetyNotes, safetyNotes } from "../view/safety-notes.ts";
import { screeningChanged } from "../view/screening-changed.ts";
import { LEFT, type NoSession, SIGNAL_CODES } from "./no-session.ts";
import type { Person } from "./person.ts";
import { isPlain } from "./plain-parts.ts";
import { askScreening } from "./screen.ts";
import { askingAbout, isRehearsal, noting, type StartOptions, type StartParts, saying } from "./start-options.ts";
import { secondsToRead, waitToRead } from "./wait-to-read.ts";

/** What is said where nobody can be asked; the session is marked so in the history. */
const UNSCREENED = {
  never: "The safety questions were never answered. backcoach screen asks them.",
  expired: "The safety questions were answered more than six months ago. backcoach screen asks them again.",
};

/** The person with the answers that were given, or how it ends because they would rather not. */
export async function introduce(parts: StartParts, options: StartOptions): Promise<Person | NoSession> {
  const { output, theme, firstRun, person } = parts;
  const prompts = askingAbout(parts, options);
  const state = screeningState(person.screening, person.today);
  const notes = isPlain(parts, options) ? plainSafetyNotes() : safetyNotes(output.columns, theme);
  if (!prompts) {
    const unscreened = state === "current" ? [] : [UNSCREENED[state]];
    if (!firstRun.seen()) return (await showUnasked(parts, [...notes, ...unscreened], options)) ?? person;
    unscreened.forEach(noting(parts));
    return person;
  }
  if (!firstRun.seen()) {
    notes.forEach(output.out);
    const read = await prompts.confirm({ message: "I have read this.", atOnce: true });
    if (read.kind !== "answered" || !read.value) return LEFT;
    firstRun.remember();
  }
  if (state === "current") return person;
  if (state === "expired") output.out("Six months have passed, so here are the safety questions again.");
  const taken = await askScreening(prompts, person.screening, person.today);
  if (!taken) return LEFT;
  const screening = await parts.changeScreening((now) => takeScreening(taken, now, person.today));
  for (const line of screeningChanged(taken, person.screening, screening, output.columns, theme)) output.out(line);
  return { ...person, screening };
}

/**
 * The notes where nobody says that they have read them: on a terminal the session waits for that. Nothing waits for a
 * program that reads along, and what it was told, or what went by in a rehearsal, nobody has seen.
 *
 * @returns null when it goes on
 */
async function showUnasked(
  parts: StartParts,
  notes: readonly string[],
  options: StartOptions,
): Promise<NoSession | null> {
  const { firstRun, terminals } = parts;
  if (!terminals.asks || options.json) {
    notes.forEach(noting(parts));
    return null;
  }
  const say = saying(parts, options);
  const seconds = secondsToRead(notes);
  const { speed = 1 } = options;
  const again = isRehearsal(options) ? "again" : "once";
  const wait = spokenSeconds(Math.ceil(seconds / speed));
  say(`These safety notes come ${again}. The session waits ${wait} for them; enter goes on at once.`);
  notes.forEach(say);
  // On a small screen the first line has scrolled away by now.
  say("Press enter to go on; without a key it goes on by itself.");
  const waited = await waitToRead(parts, seconds, options);
  if (waited === "left") return LEFT;
  if (waited !== "over") return { kind: "end", code: SIGNAL_CODES[waited] };
  if (!isRehearsal(options)) firstRun.remember();
  return null;
}
