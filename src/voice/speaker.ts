/**
 * A Speaker: one utterance at a time. What weighs as much or more cuts off what is being said; what weighs less waits, one
 * at the most, and is dropped when its time is over. An engine that hangs, dies or is missing costs nobody a beat: it is
 * ended, and after some failures in a row left alone, which is told once.
 */
import { LEAST_HEARD, speakingSeconds, USUAL_RATE } from "../base/speaking-time.ts";
import type { Utterance } from "../base/utterance.ts";
import type { Engine } from "./engine.ts";
import { Hush } from "./hush.ts";
import { speakable } from "./speakable.ts";
import { type Outcome, type Uttering, utter } from "./utter.ts";

export interface Speaker {
  say(utterance: Utterance): void;
  /**
   * The last words. The program may go on behind them, with questions for instance; once it has nothing else to do it waits
   * for their end, for an engine that isn't known to speak only a little.
   */
  sayLast(utterance: Utterance): void;
  /** At once, and whatever waits is dropped. */
  silence(): void;
  /** Whether something is being said just now. */
  readonly speaking: boolean;
  /** @param listener is told once, in a sentence, that there will be no voice any more, and why */
  onGivenUp(listener: (why: string) => void): void;
  /** @param listener is told once, in a sentence, that something is wrong with what was said: it may not be heard */
  onDoubt(listener: (why: string) => void): void;
  /** After it was given up: somebody wants to hear it all the same. */
  tryAgain(): void;
}

const MOST_FAILURES = 3;
/** An engine may take so many times as long as a sentence usually takes, and so many ms more to begin with. */
const SLOWEST = 2;
const LONGEST_START_MS = 2500;
/** What should have ended long ago: so many times as long as usual, which an engine that is merely slow may take, and so many ms. */
const OVERDUE = 2.2;
const OVERDUE_MS = 200;
/**
 * Counts leave too little room to tell a hung engine from a slow one, so it is told by many that were cut off in a row. In the
 * shipped routines one that takes 2.2 times as long as usual loses 8 in a row before its first sentence comes to its end, and 21
 * later.
 */
const MOST_CUT_OFF_UNHEARD = 10;
const MOST_CUT_OFF = 24;
/**
 * The last words hold the shell: so many ms longer than they take; of an engine of which nobody knows whether it speaks no
 * longer than it takes to hear whom to call, ms at the usual rate.
 */
const LAST_MS = 1000;
const LONGEST_LAST_MS = 5000;
/** What was still at its sentence after so long, ms, when it was cut off before its time: what fails has ended by then. */
const SEEMS_TO_SPEAK_MS = 4000;
/** A sentence that usually takes this long tells by its end whether it was spoken, ms. */
const LONG_ENOUGH_TO_TELL_MS = 2000;

interface Speaking {
  readonly utterance: Utterance;
  readonly uttering: Uttering;
  /** How long it should take, ms. */
  readonly usual: number;
  /** Since it began, ms; null as long as it waits for the one before to be hushed. */
  elapsed(): number | null;
}

/** Calls `task` once, as soon as the program has nothing else to do, and `leave` when somebody ends it from then on. */
type AtTheEnd = (task: () => void, leave: () => void) => void;

const atTheEnd: AtTheEnd = (task, leave) => {
  process.once("beforeExit", () => {
    task();
    // Alone it would end by them: with another exit code, and with what speaks still speaking.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, leave);
  });
};

/** @param rate words a minute at which it was set to speak */
export function openSpeaker(engine: Engine, rate: number, whenIdle: AtTheEnd = atTheEnd): Speaker {
  return new OneAtATime(engine, rate, whenIdle);
}

class OneAtATime implements Speaker {
  readonly #engine: Engine;
  readonly #hush: Hush;
  readonly #rate: number;
  readonly #whenIdle: AtTheEnd;
  #speaking: Speaking | null = null;
  #waiting: { utterance: Utterance; until: number } | null = null;
  #failures = 0;
  /** Cut off in a row after they should have ended. */
  #cutOffs = 0;
  /** Whether anything ever came to its end, and whether the last thing did that could be judged. */
  #heard = false;
  #speaks = false;
  /** It was at a sentence for long when it was cut off: no more than a sign that it speaks. */
  #seemsToSpeak = false;
  #givenUp = false;
  #tell: (why: string) => void = () => {};
  #doubted = false;
  #doubt: (why: string) => void = () => {};

  constructor(engine: Engine, rate: number, whenIdle: AtTheEnd) {
    this.#engine = engine;
    this.#hush = new Hush(engine.hush);
    this.#rate = rate;
    this.#whenIdle = whenIdle;
  }

  say(utterance: Utterance): void {
    if (this.#givenUp || speakable(utterance.text) === "") return;
    if (this.#speaking && this.#speaking.utterance.weight > utterance.weight) {
      this.#waiting = { utterance, until: performance.now() + utterance.within };
      return;
    }
    if (this.#waiting && this.#waiting.utterance.weight <= utterance.weight) this.#waiting = null;
    this.#cutOff();
    if (!this.#givenUp) this.#begin(utterance);
  }

  sayLast(utterance: Utterance): void {
    this.silence();
    if (this.#givenUp || speakable(utterance.text) === "") return;
    this.#begin(utterance);
    this.#speaking?.uttering.letGo();
    this.#whenIdle(
      () => this.#waitForTheEnd(),
      () => this.silence(),
    );
  }

  #waitForTheEnd(): void {
    if (!this.#speaking) return;
    const { uttering, usual, elapsed } = this.#speaking;
    const left = Math.max(0, (this.#speaks ? SLOWEST : 1) * usual - (elapsed() ?? 0));
    const most = LONGEST_LAST_MS * Math.max(1, USUAL_RATE / this.#rate) - LAST_MS;
    uttering.waitFor((this.#speaks || this.#seemsToSpeak ? left : Math.min(left, most)) + LAST_MS);
  }

  get speaking(): boolean {
    return this.#speaking !== null;
  }

  silence(): void {
    this.#waiting = null;
    this.#cutOff();
  }

  onGivenUp(listener: (why: string) => void): void {
    this.#tell = listener;
  }

  onDoubt(listener: (why: string) => void): void {
    this.#doubt = listener;
  }

  tryAgain(): void {
    this.#givenUp = false;
    this.#failures = 0;
    this.#cutOffs = 0;
  }

  #begin(utterance: Utterance): void {
    const text = speakable(utterance.text);
    const usual = speakingSeconds(text, this.#rate) * 1000;
    const onEnd = (outcome: Outcome) => {
      this.#speaking = null;
      this.#wonder(outcome, usual);
      this.#judge(outcome);
      this.#next();
    };
    let started: number | null = null;
    const uttering = this.#hush.before(() => {
      started = performance.now();
      return utter(this.#engine.say(text), SLOWEST * usual + LONGEST_START_MS, onEnd);
    });
    const elapsed = () => (started === null ? null : performance.now() - started);
    this.#speaking = { utterance, uttering, usual, elapsed };
  }

  #next(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting && !this.#givenUp && performance.now() <= waiting.until) this.#begin(waiting.utterance);
  }

  /** What should have ended long ago when it is cut off hangs, though its time limit is further away. */
  #cutOff(): void {
    const speaking = this.#speaking;
    this.#speaking = null;
    speaking?.uttering.cutOff();
    const elapsed = speaking?.elapsed() ?? null;
    if (!speaking || elapsed === null) return;
    this.#hush.begin();
    if (elapsed < speaking.usual) {
      this.#seemsToSpeak ||= elapsed > SEEMS_TO_SPEAK_MS;
      return;
    }
    this.#speaks = false;
    this.#seemsToSpeak = false;
    this.#cutOffs++;
    if (elapsed > OVERDUE * speaking.usual + OVERDUE_MS) this.#judge({ kind: "hung" });
    else if (this.#cutOffs >= (this.#heard ? MOST_CUT_OFF : MOST_CUT_OFF_UNHEARD)) this.#giveUp("hung");
  }

  /** One fault is no reason to give it up, but whoever hears nothing has to know at once, not after minutes of silence. */
  #wonder(outcome: Outcome, usual: number): void {
    const { waits } = this.#engine;
    const silent =
      outcome.kind === "said" && waits && usual >= LONG_ENOUGH_TO_TELL_MS && outcome.ms < usual * LEAST_HEARD;
    if (this.#doubted || (outcome.kind !== "failed" && !silent)) return;
    this.#doubted = true;
    this.#doubt(
      `${this.#name} ${silent ? "ended at once" : REASONS.failed}. If you hear nothing: backcoach voice tries it.`,
    );
  }

  /** A path would be read aloud as noise by whatever reads the notice. */
  get #name(): string {
    return this.#engine.name.split(/[\\/]/).at(-1) ?? "";
  }

  #judge(outcome: Outcome): void {
    this.#speaks = outcome.kind === "said";
    if (this.#speaks) {
      this.#heard = true;
      this.#cutOffs = 0;
    }
    this.#failures = this.#speaks ? 0 : this.#failures + 1;
    if (outcome.kind === "missing" || this.#failures >= MOST_FAILURES) this.#giveUp(outcome.kind);
  }

  #giveUp(why: Outcome["kind"]): void {
    this.#givenUp = true;
    this.#waiting = null;
    this.#tell(`The voice stays silent: ${this.#name} ${REASONS[why]}. backcoach voice tries it.`);
  }
}

const REASONS: Readonly<Record<Outcome["kind"], string>> = {
  said: "has ended",
  missing: "can't be started",
  failed: "ends with a fault",
  hung: "does not come to an end",
};
