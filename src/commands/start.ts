/**
 * `start`: reads everything first (routine, plan, what the terminal can do), then performs the session, then says what
 * it amounted to. After a stop for pain comes what to do now, before anything else.
 */
import { ExitCode } from "../base/exit-code.ts";
import { limitOpen } from "../plan/limit-open.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Catalogue, Routine } from "../routine/routine.ts";
import { atSpeed, type Clock } from "../runner/clock.ts";
import { type LeaveSignal, type Performed, perform } from "../runner/driver.ts";
import { JsonStage } from "../runner/json-stage.ts";
import { LiveStage } from "../runner/live-stage.ts";
import { PlainStage } from "../runner/plain-stage.ts";
import type { Stage } from "../runner/stage.ts";
import type { Event } from "../session/event.ts";
import { foldRecord } from "../session/record.ts";
import { resumeSession } from "../session/resume.ts";
import { LONGEST_GAP_MS } from "../session/session.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { aftercare } from "../view/aftercare.ts";
import { safetyNotes } from "../view/safety-notes.ts";
import { script } from "../view/script.ts";
import { summary } from "../view/summary.ts";
import type { Theme } from "../view/theme.ts";
import type { HistoryDoor } from "./history-door.ts";
import type { Output } from "./output.ts";
import { Recording, type RecordingParts } from "./recording.ts";
import type { OpenTerminals } from "./start-terminals.ts";

export interface StartOptions {
  readonly warmup: boolean;
  readonly dryRun?: boolean;
  readonly speed?: number;
  readonly plain?: boolean;
  readonly json?: boolean;
  readonly resume?: boolean;
}

export interface StartParts {
  readonly output: Output;
  readonly theme: Theme;
  readonly clock: Clock;
  readonly find: (name: string) => Promise<Routine>;
  readonly catalogue: Catalogue;
  readonly terminals: OpenTerminals;
  readonly prompts: Prompts | null;
  readonly firstRun: FirstRun;
  readonly door: HistoryDoor;
  /** "20 minutes ago", for a time in ms since 1970. */
  readonly ago: (at: number) => string;
}

/** Whether the safety notes were shown to somebody on this machine. */
export interface FirstRun {
  seen(): boolean;
  remember(): void;
}

/** @throws Failure when the routine is not there or faulty, or there is nothing to go on with */
export async function start(parts: StartParts, name: string, options: StartOptions): Promise<ExitCode> {
  const { output } = parts;
  const routine = await parts.find(name);
  const plan = planOf(parts, routine, options);
  if (options.dryRun) {
    for (const line of script(plan, output.columns)) output.out(line);
    return ExitCode.done;
  }
  if (!options.warmup && routine.warmup) output.err(NO_WARMUP);
  if (!(await introduce(parts, options))) return ExitCode.leftEarly;
  const rehearsal = speedOf(options) !== 1;
  const recording = rehearsal ? null : await Recording.prepare(recordingParts(parts, options), options.resume ?? false);
  if (!rehearsal && !recording) return ExitCode.leftEarly;
  const story = recording?.left ?? { plan, events: [] };
  const performed = await run(parts, story, options, recording);
  return conclude(parts, story, performed, options, recording);
}

function planOf({ catalogue, terminals }: StartParts, routine: Routine, { warmup }: StartOptions): Plan {
  const plan = makePlan(routine, catalogue, { warmup });
  return terminals.keys ? plan : limitOpen(plan);
}

/** Faster or slower than 1 is a rehearsal: shown, never recorded. */
function speedOf({ speed = 1 }: StartOptions): number {
  return speed;
}

function recordingParts(
  { door, clock, output, prompts, ago }: StartParts,
  { json, plain }: StartOptions,
): RecordingParts {
  const asks = json || plain ? null : prompts;
  return { door, wall: () => clock.wall(), say: json ? output.err : output.out, prompts: asks, ago };
}

const NO_WARMUP =
  "Without the warm-up: muscles and joints that are cold get hurt more easily. Move around for a few minutes first.";

/** The safety notes, once. Where nobody can be asked they are only printed, and come again until somebody saw them. */
async function introduce(
  { output, theme, prompts, firstRun }: StartParts,
  { json, plain }: StartOptions,
): Promise<boolean> {
  if (firstRun.seen()) return true;
  const asks = prompts && !json && !plain;
  for (const line of safetyNotes(output.columns, theme)) asks ? output.out(line) : output.err(line);
  if (!asks) return true;
  const answer = await prompts.confirm({ message: "I have read this, and none of it keeps me from starting." });
  if (answer.kind !== "answered" || !answer.value) return false;
  firstRun.remember();
  return true;
}

interface Story {
  readonly plan: Plan;
  /** What happened before it broke off. */
  readonly events: readonly Event[];
}

async function run(
  parts: StartParts,
  story: Story,
  options: StartOptions,
  recording: Recording | null,
): Promise<Performed> {
  const speed = speedOf(options);
  const { stage, controls, close } = await openStage(parts, options, speed);
  try {
    recording?.begin(story.plan, (text) => stage.notice(text));
    return await perform({
      session: resumeSession(story.plan, story.events, LONGEST_GAP_MS * Math.max(1, speed)),
      clock: speed === 1 ? parts.clock : atSpeed(parts.clock, speed),
      stage,
      controls,
      goOn: !parts.terminals.keys,
      save: (event) => recording?.save(event),
    });
  } finally {
    close();
  }
}

async function openStage(parts: StartParts, options: StartOptions, speed: number) {
  const { terminals, theme, output } = parts;
  if (terminals.live && !options.json && !options.plain) {
    const { screen, prompts, controls, close } = await terminals.openLive();
    return { stage: new LiveStage({ screen, prompts, theme, speed }) as Stage, controls, close };
  }
  const { screen, controls, close } = terminals.openPlain();
  const line = (text: string) => screen.line(text);
  const stage: Stage = options.json ? new JsonStage(line, output.err) : new PlainStage(line);
  return { stage, controls, close };
}

/** First what to do after a stop, then what was done; by then it is safe. */
function conclude(
  { output, theme }: StartParts,
  story: Story,
  performed: Performed,
  options: StartOptions,
  recording: Recording | null,
): ExitCode {
  const record = foldRecord(story.plan, [...story.events, ...performed.events]);
  const say = options.json ? output.err : output.out;
  if (record.outcome.kind === "stopped") {
    for (const line of aftercare(record.outcome.stop, output.columns, theme)) say(line);
    say("");
  }
  const canGoOn = performed.signal === "SIGHUP" || performed.signal === "SIGTERM";
  if (!options.json) {
    const how = { columns: output.columns, rehearsal: recording === null, canGoOn: canGoOn && recording !== null };
    for (const line of summary(record, story.plan, how, theme)) say(line);
  }
  recording?.finish(record, !canGoOn);
  return exitCode(performed);
}

const SIGNAL_CODES: Readonly<Record<LeaveSignal, ExitCode>> = {
  SIGHUP: ExitCode.hangup,
  SIGINT: ExitCode.interrupt,
  SIGTERM: ExitCode.terminate,
};

function exitCode({ session, signal }: Performed): ExitCode {
  if (signal) return SIGNAL_CODES[signal];
  const { state } = session;
  if (state.kind !== "ended" || state.outcome.kind === "left") return ExitCode.leftEarly;
  return state.outcome.kind === "stopped" ? ExitCode.stoppedForPain : ExitCode.done;
}
