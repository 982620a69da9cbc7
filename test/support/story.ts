/**
 * A story: a routine written as YAML, performed on a virtual clock in front of a virtual screen.
 *
 *     await workout(`exercises: [pelvic-tilt]`).start().wait(30).press("space").sees("PAUSED")
 *
 * Everything between the YAML and the frame is the real thing; only time, keyboard and terminal are pretended.
 */
import { Chalk } from "chalk";
import { expect } from "vitest";
import type { Size } from "../../src/base/frame.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { parseRoutine } from "../../src/routine/parse.ts";
import { atSpeed } from "../../src/runner/clock.ts";
import type { LeaveSignal } from "../../src/runner/controls.ts";
import { perform } from "../../src/runner/driver.ts";
import { JsonStage } from "../../src/runner/json-stage.ts";
import { LiveStage } from "../../src/runner/live-stage.ts";
import type { NoticeRank } from "../../src/runner/notices.ts";
import type { Performed } from "../../src/runner/performance.ts";
import { PlainStage } from "../../src/runner/plain-stage.ts";
import { SpokenStage } from "../../src/runner/spoken-stage.ts";
import type { Stage } from "../../src/runner/stage.ts";
import type { Event } from "../../src/session/event.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { createSession, gapsAt, type Session } from "../../src/session/session.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { makeTheme } from "../../src/view/theme.ts";
import { PretendedControls } from "./pretended-controls.ts";
import { PretendedPrompts } from "./pretended-prompts.ts";
import { PretendedScreen } from "./pretended-screen.ts";
import { rehearse, START_WALL } from "./rehearsal.ts";
import { SHIPPED } from "./shipped.ts";
import { SILENT_VOICE } from "./silent-voice.ts";
import { handling, performing, type StoryOptions } from "./story-options.ts";
import { VirtualClock } from "./virtual-clock.ts";

const THEME = makeTheme(new Chalk({ level: 0 }), glyphsFor(true));

/** @param yaml the keys of a routine; format, name and group are added where they are missing */
export function workout(yaml: string, options: StoryOptions = {}): Story {
  const text = `format: 1\nname: Test\n${/^group:/m.test(yaml) ? "" : "group: mobility\n"}${yaml}`;
  const parsed = parseRoutine(text, { id: "test", catalogue: SHIPPED });
  if (!parsed.ok) throw new Error(parsed.error.map((one) => `${one.line}: ${one.message}`).join("\n"));
  return new Story(makePlan(parsed.value.value, SHIPPED, { warmup: true }), options);
}

export class Story {
  readonly clock = new VirtualClock(START_WALL);
  readonly events: Event[] = [];
  /** What the plain stage wrote. */
  readonly lines: string[] = [];
  /** What was asked of the terminal, in order. */
  readonly calls: string[] = [];
  ended: Promise<Performed> | null = null;
  readonly #plan: ReturnType<typeof makePlan>;
  readonly #speed: number;
  readonly #options: StoryOptions;
  #stage: Stage | null = null;
  readonly #prompts = new PretendedPrompts();
  readonly #screen: PretendedScreen;
  readonly #hands = new PretendedControls(() => void this.calls.push("suspend"));

  constructor(plan: ReturnType<typeof makePlan>, options: StoryOptions) {
    this.#plan = plan;
    this.#speed = options.speed ?? 1;
    this.#options = options;
    this.#screen = new PretendedScreen(this.clock, options.size);
  }

  /** On the live screen. */
  start(): this {
    const { figure = null, spoken = false } = this.#options;
    const live = new LiveStage({
      screen: this.#screen.opened(() => void this.calls.push("close")),
      prompts: this.#prompts,
      theme: THEME,
      speed: this.#speed,
      figure,
      ...handling(this.#options),
    });
    return this.#perform(spoken ? new SpokenStage(live, SILENT_VOICE) : live);
  }

  /** As plain sentences. */
  startPlain(): this {
    return this.#perform(
      new PlainStage((line) => this.lines.push(line), this.#options.goOn ? null : this.#options.keys),
    );
  }

  /** As JSON lines; what is said to the person goes to the same place. */
  startJson(): this {
    const line = (text: string) => void this.lines.push(text);
    return this.#perform(new JsonStage(line, line));
  }

  wait(seconds: number): this {
    this.clock.advance(seconds / this.#speed);
    return this;
  }

  /** The process is stopped for a while. */
  stall(seconds: number): this {
    this.clock.stall(seconds);
    return this;
  }

  press(...keys: string[]): this {
    for (const key of keys) {
      if (this.#prompts.question) this.#prompts.press(key);
      else this.#hands.press(key);
    }
    return this;
  }

  /** Presses each key when the question before it has been answered and the next one stands. */
  async answer(...keys: string[]): Promise<this> {
    for (const key of keys) {
      this.press(key);
      await settle();
    }
    return this;
  }

  /** The question that stands on the live screen, with its choices as they are numbered; null: none does. */
  get question(): readonly string[] | null {
    return this.#prompts.question;
  }

  /** Somebody shouts. */
  shout(): this {
    this.#hands.shout();
    return this;
  }

  /** Something comes up that has to be known; the screen is drawn anew. */
  note(text: string, rank: NoticeRank): this {
    this.#stage?.notice(text, rank);
    this.#hands.repaint();
    return this;
  }

  signal(signal: LeaveSignal): this {
    this.#hands.signal(signal);
    return this;
  }

  resize(size: Size): this {
    this.#screen.size = size;
    this.#hands.repaint();
    return this;
  }

  sees(text: string | RegExp): this {
    expect(this.screen()).toMatch(text);
    return this;
  }

  seesNot(text: string | RegExp): this {
    expect(this.screen()).not.toMatch(text);
    return this;
  }

  screen(): string {
    return this.#screen.text();
  }

  /** When each frame was drawn, in seconds. */
  get drawn(): readonly number[] {
    return this.#screen.drawn;
  }

  said(): string[] {
    return this.events.map((event) => event.type);
  }

  #perform(stage: Stage): this {
    this.#stage = stage;
    this.ended = perform({
      ...performing(this.#options),
      session: this.#session(),
      clock: this.#speed === 1 ? this.clock : atSpeed(this.clock, this.#speed),
      stage,
      controls: this.#hands.controls,
      save: (event) => void this.events.push(event),
    });
    return this;
  }

  #session(): Session {
    const gaps = gapsAt(this.#speed);
    if (!this.#options.resumed) return createSession(this.#plan, gaps);
    return resumeSession(this.#plan, rehearse(this.#plan).begin().events, gaps);
  }
}

/** Lets promises that are ready run. */
async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
}
