/**
 * The red flags after signs down a leg: asked right after the stop, and at the next start as long as they have no answer,
 * because a closed terminal is none.
 */
import { Failure } from "../base/failure.ts";
import { isoDate } from "../progress/calendar.ts";
import { noConcerns, type Screening } from "../safety/screening.ts";
import { withConcern } from "../safety/take-screening.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { EMERGENCY_QUESTION, redFlags, SOON_QUESTION, soonFlags } from "../view/red-flags.ts";
import type { Person } from "./person.ts";
import { type StartOptions, type StartParts, saying } from "./start-options.ts";

/** Whether signs down a leg stopped a session that nobody has answered these questions for. */
export function waitsForAnswer({ past, screening }: Person): boolean {
  const last = past.findLast(({ stop }) => stop === "legs");
  if (!last) return false;
  const { legsAsked, on = null } = screening ?? {};
  const asked = legsAsked !== undefined && Date.parse(legsAsked) >= last.at;
  // Newer safety answers are answers to these signs as well.
  return !asked && (on === null || on <= isoDate(last.day));
}

/**
 * The emergency signs stand in the question itself; the others on a page of their own. What is answered is kept before
 * anything is said of it; `left`: nothing was answered.
 */
export async function askRedFlags(
  parts: StartParts,
  prompts: Prompts,
  person: Person,
): Promise<"now" | "soon" | "no" | "left"> {
  const { output, theme } = parts;
  const now = await prompts.confirm({ message: EMERGENCY_QUESTION, default: false });
  if (now.kind !== "answered") return "left";
  let flagged: "now" | "soon" | "no" = now.value ? "now" : "no";
  if (!now.value) {
    for (const line of soonFlags(output.columns, theme)) output.out(line);
    const soon = await prompts.confirm({ message: SOON_QUESTION, default: false });
    if (soon.kind !== "answered") return "left";
    if (soon.value) flagged = "soon";
  }
  const lines = await keep(parts, asked(parts, person), person.today, flagged !== "no");
  lines.forEach(output.out);
  return flagged;
}

/** The questions have their answers up to now. */
export async function noteAnswered(parts: StartParts, person: Person): Promise<void> {
  await keep(parts, asked(parts, person), person.today, false);
}

/** Also of a stop that says it is later than now, since a clock was set back. */
function asked({ clock }: StartParts, { past }: Person): (before: Screening) => Screening {
  const legsAsked = new Date(Math.max(clock.wall(), past.at(-1)?.at ?? 0)).toISOString();
  return (before) => ({ ...before, legsAsked });
}

/** Keeps the red flag, then tells what that means. @returns what to say */
export function noteRedFlags(parts: StartParts, { today }: Person): Promise<string[]> {
  return keep(parts, (before) => before, today, true);
}

/** Where nobody is asked, how to say it oneself: with all that was ticked before, since these are whole answers. */
export function sayRedFlags(parts: StartParts, person: Person, options: StartOptions): void {
  const { output, theme, emergency } = parts;
  const say = saying(parts, options);
  for (const line of redFlags(output.columns, theme, emergency)) say(line);
  say("");
  say(`If one of these signs applies to you, say so: ${howToSay(person)}`);
}

/** The same in one line, for the starts after it. */
export function remindOfRedFlags(parts: StartParts, person: Person, options: StartOptions): void {
  const say = saying(parts, options);
  say("You stopped because of signs down a leg. backcoach redflags shows what is urgent then.");
  say(`If one of these signs applies to you, say so: ${howToSay(person)}. If none does: backcoach screen`);
}

function howToSay({ screening }: Person): string {
  const { conditions = [], signs = [] } = screening ?? {};
  const all = [...new Set([...conditions, ...signs, "red-flags"])].filter((one) => one !== "ill");
  return `backcoach screen --has ${all.join(",")}`;
}

const UNTIL_THEN =
  "Please let a clinician look at it. Until then there is no session; backcoach screen tells how it comes back.";

/** The stop itself is saved, and must be closed whatever happens to the answer. */
async function keep(
  { changeScreening }: StartParts,
  change: (before: Screening) => Screening,
  today: string,
  flagged: boolean,
): Promise<string[]> {
  const said = flagged ? [UNTIL_THEN] : [];
  try {
    await changeScreening((before) => {
      const answers = change(before ?? noConcerns(null));
      return flagged ? withConcern(answers, "red-flags", today) : answers;
    });
    return said;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [...said, ...[error.message, error.hint ?? ""].filter((line) => line !== "")];
  }
}
