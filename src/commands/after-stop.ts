/**
 * Right after a stop for pain: what to do now, the red flags after signs in a leg, then how strong it was and where. In an
 * emergency nothing more is asked: there is something better to do.
 */
import { askOnPrompts } from "../runner/ask-on-prompts.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import { askAfterStop } from "../runner/pain-talk.ts";
import type { Performed } from "../runner/performance.ts";
import { isRedFlag } from "../safety/red-flag-signs.ts";
import type { Event } from "../session/event.ts";
import { tellAfterStop } from "../session/tell-after-stop.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { aftercare, bothLegsLine, urgentLine } from "../view/aftercare.ts";
import { askRedFlags, noteAnswered, noteRedFlags, sayRedFlags } from "./ask-red-flags.ts";
import type { Person } from "./person.ts";
import { isPlain } from "./plain-parts.ts";
import type { Recording } from "./recording.ts";
import { askingAbout, type StartOptions, type StartParts, saying } from "./start-options.ts";
import { untilASignal } from "./until-a-signal.ts";

export interface AfterStop {
  /** What was said of the pain, saved. */
  readonly told: readonly Event[];
  /** What has to stand last on the screen, whatever else is printed; null where nothing is that urgent. */
  readonly urgent: string | null;
  /** Whether there may be more questions: not in an emergency, and not for somebody who wants to be left alone. */
  readonly asksMore: boolean;
  /** What ended the questions, or null. */
  readonly signal: LeaveSignal | null;
}

interface Stopped {
  readonly person: Person;
  readonly performed: Performed;
  readonly recording: Recording | null;
}

/** null where the session was not stopped for pain. */
export async function afterStop(parts: StartParts, stopped: Stopped, options: StartOptions): Promise<AfterStop | null> {
  const asked = stopped.performed.signal ? null : askingAbout(parts, options);
  const { prompts, came, close } = untilASignal(parts.senses);
  try {
    const after = await sayAndAsk(parts, stopped, options, asked && prompts(asked));
    return after && { ...after, signal: came() };
  } finally {
    close();
  }
}

/** @param prompts null where nobody can be asked */
async function sayAndAsk(
  parts: StartParts,
  stopped: Stopped,
  options: StartOptions,
  prompts: Prompts | null,
): Promise<Omit<AfterStop, "signal"> | null> {
  const { output, theme, emergency } = parts;
  const { session } = stopped.performed;
  if (session.state.kind !== "ended" || session.state.outcome.kind !== "stopped") return null;
  const say = saying(parts, options);
  const { stop } = session.state.outcome;
  // Before it is told: who reads that there is no session any more must be able to rely on it.
  const noted = stop === "saddle" ? await noteRedFlags(parts, stopped.person) : [];
  for (const line of aftercare(stop, output.columns, theme, emergency)) say(line);
  say("");
  const urgent = urgentLine(stop, emergency);
  const inTime = () => (stop === "legs" ? saidBefore(parts, options, urgent) : urgent);
  noted.forEach(say);
  if (stop === "legs" && !prompts) sayRedFlags(parts, stopped.person, options);
  // Who may faint is not asked where it hurts.
  if (!prompts || stop === "saddle" || stop === "unwell") return { told: [], urgent: inTime(), asksMore: false };
  const flagged = stop === "legs" ? await askRedFlags(parts, prompts, stopped.person) : "no";
  if (flagged === "left") return { told: [], urgent: inTime(), asksMore: false };
  if (flagged === "now")
    return { told: [], urgent: saidAtOnce(parts, options, urgentLine("saddle", emergency)), asksMore: false };
  const { told, left } = await askHowItHurts(parts, stopped, prompts);
  // What was told of the pain is later than the answers, and the stop counts from there.
  if (stop === "legs" && told.length > 0) await noteAnswered(parts, stopped.person);
  const bothLegs = told.some((one) => isRedFlag(stop, one));
  if (bothLegs) (await noteRedFlags(parts, stopped.person)).forEach(say);
  const last = bothLegs ? saidAtOnce(parts, options, bothLegsLine(emergency)) : inTime();
  return { told, urgent: last, asksMore: !bothLegs && !left };
}

/** On a screen the end of the page is seen first; whoever hears it line by line must not hear the summary before. */
function saidAtOnce(parts: StartParts, options: StartOptions, urgent: string | null): string | null {
  if (urgent !== null && isPlain(parts, options)) saying(parts, options)(urgent);
  return urgent;
}

/** What may still come is no last word to a listener: behind what was not done it would sound like the verdict. */
function saidBefore(parts: StartParts, options: StartOptions, urgent: string | null): string | null {
  saidAtOnce(parts, options, urgent);
  return isPlain(parts, options) ? null : urgent;
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
