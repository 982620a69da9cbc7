/**
 * A session as it is heard: the real driver and the real stage on a virtual clock, with a speaker that only writes down
 * what it is asked to say, and when.
 */
import { fits, speakingSeconds } from "../../src/base/speaking-time.ts";
import { type Utterance, WEIGHT } from "../../src/base/utterance.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { perform } from "../../src/runner/driver.ts";
import type { Performed } from "../../src/runner/performance.ts";
import { SpokenStage } from "../../src/runner/spoken-stage.ts";
import type { Stage } from "../../src/runner/stage.ts";
import type { Event } from "../../src/session/event.ts";
import { resumeSession } from "../../src/session/resume.ts";
import type { Manner } from "../../src/view/manner.ts";
import { START_WALL } from "./rehearsal.ts";
import { BLANK, DEAF } from "./unattended.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** `at`: seconds from the start; null for a silence that was asked for. */
export interface Heard {
  readonly at: number;
  readonly utterance: Utterance | null;
}

interface ListenerOptions {
  readonly on?: boolean;
  /** Whether there is anything that could speak. */
  readonly speaks?: boolean;
  readonly notice?: string;
  /** Whether questions follow behind the session. */
  readonly asks?: boolean;
  /** What happened before it broke off. */
  readonly earlier?: readonly Event[];
  readonly handsFree?: boolean;
}

export class Listener {
  readonly clock = new VirtualClock(START_WALL);
  readonly heard: Heard[] = [];
  readonly notices: string[] = [];
  readonly captions: string[] = [];
  readonly ended: Promise<Performed>;
  #key: (key: string) => void = () => {};
  #giveUp: (why: string) => void = () => {};
  #doubt: (why: string) => void = () => {};
  readonly #stage: SpokenStage;
  readonly #rate: number;
  /** Notices and captions, in the order in which they came. */
  readonly shown: string[] = [];
  #wake: () => void = () => {};
  #answer: (answer: unknown) => void = () => {};

  constructor(plan: Plan, how: Manner, options: ListenerOptions = {}) {
    const { on = true, speaks = true, notice = "", asks = false, earlier = [], handsFree = false } = options;
    this.#rate = how.rate;
    const isSpeaking = () => {
      const { at = 0, utterance = null } = this.heard.at(-1) ?? {};
      return utterance !== null && at + speakingSeconds(utterance.text, how.rate) > this.clock.now() / 1000;
    };
    const note = (utterance: Utterance | null) => void this.heard.push({ at: this.clock.now() / 1000, utterance });
    const speaker = {
      say: note,
      sayLast: note,
      silence: () => note(null),
      get speaking() {
        return isSpeaking();
      },
      tryAgain: () => {},
      onDoubt: (listener: (why: string) => void) => {
        this.#doubt = listener;
      },
      onGivenUp: (listener: (why: string) => void) => {
        this.#giveUp = listener;
      },
    };
    this.#stage = new SpokenStage(this.#screen(), {
      speaker: speaks ? speaker : null,
      missing: "No voice.",
      on,
      manner: how,
      notice,
      asksAfter: () => asks,
      earlier,
    });
    this.ended = perform({
      session: resumeSession(plan, earlier),
      handsFree,
      clock: this.clock,
      stage: this.#stage,
      controls: {
        ...DEAF,
        onKey: (listener) => this.#listen(listener),
        onRepaint: (listener) => {
          this.#wake = listener;
          return () => {};
        },
      },
      save: () => {},
    });
  }

  wait(seconds: number): this {
    this.clock.advance(seconds);
    return this;
  }

  press(...keys: string[]): this {
    for (const key of keys) this.#key(key);
    return this;
  }

  /** The engine has failed for good. */
  giveUp(why: string): this {
    this.#giveUp(why);
    return this;
  }

  /** Something has to be known, of the voice or of anything else. */
  doubt(why: string): this {
    this.#doubt(why);
    return this;
  }

  note(text: string): this {
    this.#stage.notice(text);
    return this;
  }

  /** The question that stands; resolves when what follows from it has happened. */
  async answer(value: unknown): Promise<this> {
    this.#answer(value);
    await settled();
    return this;
  }

  /** The process is stopped, and later continued by the shell. */
  sleep(): this {
    this.press("ctrl-z");
    this.#wake();
    return this;
  }

  /** What was said since the beginning, «-» for a silence. */
  said(): string[] {
    return this.heard.map(({ utterance }) => utterance?.text ?? "-");
  }

  /** What would lose a sound to the next thing that wants to be heard. */
  overlaps(): string[] {
    return this.heard.flatMap(({ at, utterance }, index) => {
      const next = this.heard[index + 1];
      if (!utterance || !next?.utterance || next.utterance.weight === WEIGHT.urgent) return [];
      const room = next.at - at + 1e-6;
      return fits(utterance.text, room, this.#rate) ? [] : [`${utterance.text} (in ${room.toFixed(2)} s)`];
    });
  }

  /** As a page to read: when, what. */
  page(): string {
    return this.heard
      .filter(({ utterance }) => utterance !== null)
      .map(({ at, utterance }) => `${time(at)}  ${utterance?.text}\n`)
      .join("");
  }

  #listen(listener: (key: string) => void): () => void {
    this.#key = listener;
    return () => {
      this.#key = () => {};
    };
  }

  #screen(): Stage {
    return {
      ...BLANK,
      notice: (text) => {
        this.notices.push(text);
        this.shown.push(text);
      },
      caption: (caption) => {
        this.shown.push(caption?.text ?? "-");
        if (caption !== null) this.captions.push(caption.text);
      },
      askPain: (talk) => talk(() => new Promise((resolve) => (this.#answer = resolve as (answer: unknown) => void))),
    };
  }
}

/** Lets what promises wait for happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function time(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes).padStart(2)}:${(seconds - minutes * 60).toFixed(1).padStart(4, "0")}`;
}
