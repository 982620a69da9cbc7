/**
 * A story: a routine written as YAML, performed on a virtual clock in front of a virtual screen.
 *
 *     await workout(`exercises: [pelvic-tilt]`).start().wait(30).press("space").sees("PAUSED")
 *
 * Everything between the YAML and the frame is the real thing; only time, keyboard and terminal are pretended.
 */
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import { expect } from "vitest";
import type { Size } from "../../src/base/frame.ts";
import { compileShipped } from "../../src/library/compile.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { parseRoutine } from "../../src/routine/parse.ts";
import type { Catalogue } from "../../src/routine/routine.ts";
import { atSpeed } from "../../src/runner/clock.ts";
import type { Controls, LeaveSignal } from "../../src/runner/controls.ts";
import { perform } from "../../src/runner/driver.ts";
import { JsonStage } from "../../src/runner/json-stage.ts";
import { LiveStage } from "../../src/runner/live-stage.ts";
import type { NoticeRank } from "../../src/runner/notices.ts";
import type { Performance, Performed } from "../../src/runner/performance.ts";
import { PlainStage } from "../../src/runner/plain-stage.ts";
import { type SpokenOptions, SpokenStage } from "../../src/runner/spoken-stage.ts";
import type { Stage } from "../../src/runner/stage.ts";
import type { Event } from "../../src/session/event.ts";
import { resumeSession } from "../../src/session/resume.ts";
import { createSession, gapsAt, type Session } from "../../src/session/session.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { glyphsFor } from "../../src/view/glyphs.ts";
import { makeTheme } from "../../src/view/theme.ts";
import { PretendedPrompts } from "./pretended-prompts.ts";
import { rehearse, START_WALL } from "./rehearsal.ts";
import { VirtualClock } from "./virtual-clock.ts";

const shipped = await compileShipped(fileURLToPath(new URL("../../routines/", import.meta.url)));

/** Everything that is shipped, by id. */
export const SHIPPED: Catalogue = {
  exercise: (id) => shipped.exercises.find((one) => one.id === id) ?? null,
  routine: (id) => shipped.routines.find((one) => one.id === id) ?? null,
  exerciseIds: shipped.exercises.map((one) => one.id),
  routineIds: shipped.routines.map((one) => one.id),
};

const THEME = makeTheme(new Chalk({ level: 0 }), glyphsFor(true));

export interface StoryOptions
  extends Partial<Pick<Performance, "policy" | "easierFor" | "goOn" | "handsFree" | "keys">> {
  readonly big?: boolean;
  readonly size?: Size;
  readonly speed?: number;
  /** Without it no figure is drawn. */
  readonly figure?: FigureManner;
  /** Whether a voice speaks, which nobody hears: what it says stands on the screen. */
  readonly spoken?: boolean;
  /** Whether somebody listens for a shout; without it nobody was asked to. */
  readonly listens?: () => boolean;
  /** Whether it goes on with a session that broke off as soon as it had begun. */
  readonly resumed?: boolean;
}

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
  /** When each frame was drawn, in seconds. */
  readonly drawn: number[] = [];
  size: Size;
  ended: Promise<Performed> | null = null;
  #frame: readonly string[] = [];
  readonly #plan: ReturnType<typeof makePlan>;
  readonly #speed: number;
  readonly #options: StoryOptions;
  #stage: Stage | null = null;
  readonly #prompts = new PretendedPrompts();
  #key: ((key: string) => void) | null = null;
  #signal: ((signal: LeaveSignal) => void) | null = null;
  #repaint: (() => void) | null = null;
  #shout: (() => void) | null = null;

  constructor(plan: ReturnType<typeof makePlan>, options: StoryOptions) {
    const { size = { columns: 80, rows: 24 }, speed = 1 } = options;
    this.#plan = plan;
    this.#speed = speed;
    this.#options = options;
    this.size = size;
  }

  /** On the live screen. */
  start(): this {
    const draw = (frame: { lines: readonly string[]; counter: { row: number; text: string } | null }) => {
      this.drawn.push(this.clock.now() / 1000);
      this.#frame = frame.lines.map((line, row) =>
        stripVTControlCharacters(row === frame.counter?.row ? `* ${frame.counter.text}` : line),
      );
    };
    const screen = {
      draw,
      size: () => this.size,
      close: () => void this.calls.push("close"),
      suspend: <T>(ask: () => Promise<T>) => ask(),
    };
    const { figure = null, spoken = false } = this.#options;
    const live = new LiveStage({
      screen,
      prompts: this.#prompts,
      theme: THEME,
      speed: this.#speed,
      figure,
      ...handling(this.#options),
    });
    return this.#perform(spoken ? new SpokenStage(live, SILENT) : live);
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
      else this.#key?.(key);
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
    this.#shout?.();
    return this;
  }

  /** Something comes up that has to be known; the screen is drawn anew. */
  note(text: string, rank: NoticeRank): this {
    this.#stage?.notice(text, rank);
    this.#repaint?.();
    return this;
  }

  signal(signal: LeaveSignal): this {
    this.#signal?.(signal);
    return this;
  }

  resize(size: Size): this {
    this.size = size;
    this.#repaint?.();
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
    return this.#frame.map((line) => line.trimEnd()).join("\n");
  }

  said(): string[] {
    return this.events.map((event) => event.type);
  }

  #perform(stage: Stage): this {
    const speed = this.#speed;
    const {
      size: _size,
      speed: _speed,
      figure: _figure,
      big: _big,
      spoken: _spoken,
      resumed: _resumed,
      listens: _listens,
      ...performance
    } = this.#options;
    const controls: Controls = {
      onKey: (listener) =>
        this.#listen(
          () => (this.#key = listener),
          () => (this.#key = null),
        ),
      onSignal: (listener) =>
        this.#listen(
          () => (this.#signal = listener),
          () => (this.#signal = null),
        ),
      onShout: (listener) =>
        this.#listen(
          () => (this.#shout = listener),
          () => (this.#shout = null),
        ),
      onRepaint: (listener) =>
        this.#listen(
          () => (this.#repaint = listener),
          () => (this.#repaint = null),
        ),
      suspend: () => void this.calls.push("suspend"),
    };
    this.#stage = stage;
    this.ended = perform({
      ...performance,
      session: this.#session(),
      clock: speed === 1 ? this.clock : atSpeed(this.clock, speed),
      stage,
      controls,
      save: (event) => void this.events.push(event),
    });
    return this;
  }

  #session(): Session {
    const gaps = gapsAt(this.#speed);
    if (!this.#options.resumed) return createSession(this.#plan, gaps);
    return resumeSession(this.#plan, rehearse(this.#plan).begin().events, gaps);
  }

  #listen(on: () => void, off: () => void): () => void {
    on();
    return off;
  }
}

const SILENT: SpokenOptions = {
  speaker: {
    say: () => {},
    sayLast: () => {},
    silence: () => {},
    speaking: false,
    onGivenUp: () => {},
    onDoubt: () => {},
    tryAgain: () => {},
  },
  missing: "",
  on: true,
  manner: { say: "all", rate: 175, speed: 1, knows: () => false, emergency: "112" },
};

function handling({ keys, listens, big = false }: StoryOptions) {
  return { big, ...(keys ? { keys } : {}), ...(listens ? { listens } : {}) };
}

/** Lets promises that are ready run. */
async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await Promise.resolve();
}
