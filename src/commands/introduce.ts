/** The safety notes once, and the safety questions when they were never asked or are out of date. */
import { screeningState } from "../safety/screening.ts";
import { takeScreening } from "../safety/take-screening.ts";
import { safetyNotes } from "../view/safety-notes.ts";
import { screeningChanged } from "../view/screening-changed.ts";
import type { Person } from "./person.ts";
import { askScreening } from "./screen.ts";
import { askingAbout, noting, type StartOptions, type StartParts } from "./start-options.ts";

/** What is said where nobody can be asked; the session is marked so in the history. */
const UNSCREENED = {
  never: "Unscreened: the safety questions were never answered. backcoach screen asks them.",
  expired: "Unscreened: the safety questions were answered more than six months ago. backcoach screen asks them again.",
};

/** The person with the answers that were given; null: they would rather not. */
export async function introduce(parts: StartParts, options: StartOptions): Promise<Person | null> {
  const { output, theme, firstRun, person } = parts;
  const prompts = askingAbout(parts, options);
  const state = screeningState(person.screening, person.today);
  if (!firstRun.seen()) {
    for (const line of safetyNotes(output.columns, theme)) (prompts ? output.out : output.err)(line);
  }
  if (!prompts) {
    if (state !== "current") noting(parts)(UNSCREENED[state]);
    return person;
  }
  if (!firstRun.seen()) {
    const read = await prompts.confirm({ message: "I have read this." });
    if (read.kind !== "answered" || !read.value) return null;
    firstRun.remember();
  }
  if (state === "current") return person;
  if (state === "expired") output.out("Six months have passed, so here are the safety questions again.");
  const taken = await askScreening(prompts, person.screening, person.today);
  if (!taken) return null;
  const screening = await parts.changeScreening((now) => takeScreening(taken, now, person.today));
  for (const line of screeningChanged(taken, person.screening, screening, output.columns, theme)) output.out(line);
  return { ...person, screening };
}
