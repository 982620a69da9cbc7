/**
 * A story is performed: what it is followed with is opened, a new one from its first beat, one that broke off from where it
 * was, and all of it is closed again, however it ends.
 */
import { withPictures } from "../plan/with-pictures.ts";
import { atSpeed } from "../runner/clock.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import { perform } from "../runner/driver.ts";
import { JsonStage } from "../runner/json-stage.ts";
import { LiveStage } from "../runner/live-stage.ts";
import { NOTICE } from "../runner/notices.ts";
import type { Performed } from "../runner/performance.ts";
import { PlainStage } from "../runner/plain-stage.ts";
import { SignalledStage } from "../runner/signalled-stage.ts";
import { SpokenStage } from "../runner/spoken-stage.ts";
import type { Stage } from "../runner/stage.ts";
import type { Event } from "../session/event.ts";
import { resumeSession } from "../session/resume.ts";
import { gapsAt } from "../session/session.ts";
import type { Ready } from "./before-session.ts";
import { earlySignal } from "./early-signal.ts";
import { isBig, keysOf } from "./handling.ts";
import { isUnscreened } from "./person.ts";
import type { Recording, Story } from "./recording.ts";
import { openSenses, type Senses } from "./senses.ts";
import { isHandsFree, type StartOptions, type StartParts, showsLive, wrapped } from "./start-options.ts";
import { spokenOptions } from "./voice-of-start.ts";

/** @returns what was performed; or a signal that came before there was anything to perform */
export async function performStory(
  parts: StartParts,
  { story, before }: { story: Story; before: Ready },
  recording: Recording | null,
  options: StartOptions,
): Promise<Performed | LeaveSignal> {
  const { speed = 1 } = options;
  const resumed = resumeSession(story.plan, story.events, gapsAt(speed));
  const early = earlySignal(parts.senses.onSignal);
  const closing = [early.close];
  try {
    const senses = await openSenses(parts, options, early.first);
    closing.push(senses.close);
    const interrupted = early.came();
    if (interrupted) return interrupted;
    const { stage, controls, close } = await openStage(parts, options, senses, story.events);
    closing.push(close);
    const signal = early.came();
    if (signal) return signal;
    early.close();
    recording?.begin({ ...toldOf(before, options), plan: story.plan }, (text) => stage.notice(text));
    return await perform({
      session: { ...resumed, plan: withPictures(resumed.plan, (id) => parts.catalogue.exercise(id)) },
      clock: speed === 1 ? parts.clock : atSpeed(parts.clock, speed),
      stage,
      controls: senses.hear(controls, (why) => stage.notice(why, NOTICE.ear)),
      goOn: !parts.terminals.keys,
      handsFree: isHandsFree(parts, options),
      easierFor: before.easierFor,
      keys: keysOf(parts, options),
      save: (event) => recording?.save(event),
    });
  } finally {
    for (const close of closing.reverse()) close();
  }
}

/** What is kept with the session besides its plan. */
function toldOf({ answers, person, asPlanned, asksForWarmup }: Ready, { warmup }: StartOptions) {
  const warmupSkipped = !warmup && asPlanned && asksForWarmup;
  return { before: answers.before, unscreened: isUnscreened(person), warmupSkipped };
}

async function openStage(
  parts: StartParts,
  options: StartOptions,
  { signals, fault, listens }: Senses,
  earlier: readonly Event[],
) {
  const { terminals, theme, output, clock } = parts;
  const { speed } = signals;
  const audible = (shown: Stage): Stage =>
    new SpokenStage(new SignalledStage(shown, signals), {
      ...spokenOptions(parts, options),
      notice: fault,
      earlier,
    });
  if (showsLive(parts, options)) {
    const { screen, prompts, controls, close } = await terminals.openLive();
    const shown = new LiveStage({
      screen,
      prompts,
      theme,
      speed,
      keys: keysOf(parts, options),
      big: isBig(parts, options),
      still: parts.handling.reducedMotion,
      listens,
      figure: options.figure ? parts.figure : null,
      after: (ms, task) => clock.after(ms, task),
    });
    return { stage: audible(shown), controls, close };
  }
  const { screen, controls, close } = terminals.openPlain();
  const line = (text: string) => {
    for (const part of terminals.asks && !options.json ? wrapped(text, output.columns) : [text]) screen.line(part);
  };
  const stage = options.json
    ? new JsonStage(line, output.err)
    : new PlainStage(line, terminals.keys ? keysOf(parts, options) : null);
  return { stage: audible(stage), controls, close };
}
