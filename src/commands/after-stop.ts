/**
 * Right after a stop for pain: what to do now, the red flags after signs in a leg, then how strong it was and where. In an
 * emergency nothing more is asked: there is something better to do.
 */
import { Failure } from "../base/failure.ts";
import { askOnPrompts } from "../runner/ask-on-prompts.ts";
import type { Performed } from "../runner/driver.ts";
import { askAfterStop } from "../runner/pain-talk.ts";
import { isRedFlag } from "../safety/red-flag-signs.ts";
import { withConcern } from "../safety/take-screening.ts";
import type { Event } from "../session/event.ts";
import { tellAfterStop } from "../session/tell-after-stop.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { aftercare, bothLegsLine, urgentLine } from "../view/aftercare.ts";
import { EMERGENCY_QUESTION, redFlags, SOON_QUESTION, soonFlags } from "../view/red-flags.ts";
import type { Person } from "./person.ts";
import type { Recording } from "./recording.ts";
import { askingAbout, type StartOptions, type StartParts, saying } from "./start-options.ts";

export interface AfterStop {
  /** What was said of the pain, saved. */
  readonly told: readonly Event[];
  /** What has to stand last on the screen, whatever else is printed; null where nothing is that urgent. */
  readonly urgent: string | null;
  /** Whether there may be more questions: not in an emergency, and not for somebody who wants to be left alone. */
  readonly asksMore: boolean;
}

interface Stopped {
  readonly person: Person;
  readonly performed: Performed;
  readonly recording: Recording | null;
}

/** null where the session was not stopped for pain. */
export async function afterStop(parts: StartParts, stopped: Stopped, options: StartOptions): Promise<AfterStop | null> {
  const { output, theme, emergency } = parts;
  const { session, signal } = stopped.performed;
  if (session.state.kind !== "ended" || session.state.outcome.kind !== "stopped") return null;
  const say = saying(parts, options);
  const { stop } = session.state.outcome;
  for (const line of aftercare(stop, output.columns, theme, emergency)) say(line);
  say("");
  const prompts = signal ? null : askingAbout(parts, options);
  const urgent = urgentLine(stop, emergency);
  if (stop === "saddle") await noteRedFlags(parts, stopped, options);
  if (stop === "legs" && !prompts) sayRedFlags(parts, stopped, options);
  // Who may faint is not asked where it hurts.
  if (!prompts || stop === "saddle" || stop === "unwell") return { told: [], urgent, asksMore: false };
  const flagged = stop === "legs" ? await askRedFlags(parts, prompts) : "no";
  if (flagged !== "no") await noteRedFlags(parts, stopped, options);
  if (flagged === "now") return { told: [], urgent: urgentLine("saddle", emergency), asksMore: false };
  const { told, left } = await askHowItHurts(parts, stopped, prompts);
  const bothLegs = told.some((one) => isRedFlag(stop, one));
  if (bothLegs) await noteRedFlags(parts, stopped, options);
  return { told, urgent: bothLegs ? bothLegsLine(emergency) : urgent, asksMore: !bothLegs && !left };
}

/** The emergency signs stand in the question itself; the others on a page of their own. */
async function askRedFlags({ output, theme }: StartParts, prompts: Prompts): Promise<"now" | "soon" | "no"> {
  const now = await prompts.confirm({ message: EMERGENCY_QUESTION, default: false });
  if (now.kind !== "answered") return "no";
  if (now.value) return "now";
  for (const line of soonFlags(output.columns, theme)) output.out(line);
  const soon = await prompts.confirm({ message: SOON_QUESTION, default: false });
  return soon.kind === "answered" && soon.value ? "soon" : "no";
}

/** Where nobody is asked, how to say it oneself: with all that was ticked before, since these are whole answers. */
function sayRedFlags(parts: StartParts, { person }: Stopped, options: StartOptions): void {
  const { output, theme, emergency } = parts;
  const say = saying(parts, options);
  for (const line of redFlags(output.columns, theme, emergency)) say(line);
  const { conditions = [], signs = [] } = person.screening ?? {};
  const all = [...new Set([...conditions, ...signs, "red-flags"])].filter((one) => one !== "ill");
  say("");
  say(`If one of these signs applies to you, say so: backcoach screen --has ${all.join(",")}`);
}

async function noteRedFlags(parts: StartParts, { person }: Stopped, options: StartOptions): Promise<void> {
  const say = saying(parts, options);
  say("Please let a clinician look at it. Until then there is no session; backcoach screen tells how it comes back.");
  try {
    await parts.changeScreening((before) => withConcern(before, "red-flags", person.today));
  } catch (error) {
    // The stop itself is saved, and must be closed whatever happens to the answer.
    if (!(error instanceof Failure)) throw error;
    for (const line of [error.message, error.hint ?? ""]) if (line) say(line);
  }
}

type Told = Extract<Event, { type: "pain" }>;

/** Any of it may be left unanswered; Ctrl-C leaves all of it. */
async function askHowItHurts(
  { clock }: StartParts,
  { performed, recording }: Stopped,
  prompts: Prompts,
): Promise<{ told: Told[]; left: boolean }> {
  const leaving = new AbortController();
  const keys = (key: string) => {
    if (key === "ctrl-c") leaving.abort();
  };
  const details = await askAfterStop(askOnPrompts(prompts, { signal: leaving.signal, keys }));
  const event = tellAfterStop(performed.session, details, clock.wall());
  if (event) recording?.save(event);
  return { told: event ? [event] : [], left: leaving.signal.aborted };
}
