/**
 * Hears a shout in what a microphone sends: loud, and loud for as long as nobody speaks in one go. It is told apart by its
 * level alone, held against the quiet of the first two seconds:
 *
 *     calibrating --2 s--> listening --0.4 s above the threshold--> shout --0.25 s of quiet--> listening
 *
 * A clap and a slammed door are too short, talk has gaps, a noise that stays is one shout and no second. Nothing is kept but a
 * few numbers.
 */

/** Samples a second that it wants: signed, 16 bits, one channel. */
export const EAR_RATE = 16_000;

const WINDOW = 0.05;
const CALIBRATION = 2;
const LEAST_SHOUT = 0.4;
const LEAST_QUIET = 0.25;
/** A breath in a shout. */
const LONGEST_DIP = 0.05;
/** What was played here sounds on in the room, and in the recorder's buffer. */
const ECHO = 0.5;

/** Decibels; 0 is the loudest that a file can hold. Talk at the mat comes in at about -35 to -25, a shout 20 above it. */
const ABOVE_QUIET = 18;
const LEAST_THRESHOLD = -20;
const MOST_THRESHOLD = -6;
/** Quieter by this much it counts as over. */
const REARM = 3;
const SILENCE = -100;

/** Below this a microphone hears steps and draughts, hertz. */
const LOWEST = 120;

export type Heard = "calibrating" | "too-loud" | "quiet" | "shout";

export class ShoutDetector {
  readonly #size = Math.round(WINDOW * EAR_RATE);
  readonly #quiet: number[] = [];
  #threshold: number | null = null;
  #sum = 0;
  #count = 0;
  #before = 0;
  #passed = 0;
  /** Seconds of shout so far, of the dip in it, of quiet since the last one, of echo still to come. */
  #loud = 0;
  #dip = 0;
  #calm = 0;
  #echo = 0;
  #armed = true;

  /** Decibels; null while calibrating. */
  get threshold(): number | null {
    return this.#threshold;
  }

  /**
   * @param sound what came since the last time, in any length
   * @param muted this program makes a sound of its own just now
   * @returns "shout" once for each
   */
  hear(sound: Int16Array, muted: boolean): Heard {
    if (muted) this.#echo = ECHO;
    let shouted = false;
    for (const sample of sound) {
      this.#add(sample / 32_768);
      if (this.#count === this.#size) shouted = this.#window() || shouted;
    }
    if (shouted) return "shout";
    if (this.#threshold === null) return "calibrating";
    return this.#threshold > MOST_THRESHOLD ? "too-loud" : "quiet";
  }

  #add(sample: number): void {
    const keep = 1 - (2 * Math.PI * LOWEST) / EAR_RATE;
    this.#passed = keep * (this.#passed + sample - this.#before);
    this.#before = sample;
    this.#sum += this.#passed ** 2;
    this.#count++;
  }

  /** Whether a shout is heard at the end of this window. */
  #window(): boolean {
    const level = Math.max(SILENCE, 10 * Math.log10(this.#sum / this.#count + 1e-12));
    this.#sum = 0;
    this.#count = 0;
    if (this.#echo > 0) {
      this.#echo -= WINDOW;
      // A noise that goes on is no second shout because something was said in between.
      this.#begin();
      return false;
    }
    if (this.#threshold === null) {
      this.#calibrate(level);
      return false;
    }
    return this.#judge(level, this.#threshold);
  }

  #calibrate(level: number): void {
    this.#quiet.push(level);
    if (this.#quiet.length * WINDOW < CALIBRATION) return;
    // The quietest tenth from above: a single cough is not the room.
    const sorted = this.#quiet.toSorted((a, b) => a - b);
    const usual = sorted[Math.floor(sorted.length * 0.9) - 1] ?? SILENCE;
    this.#threshold = Math.max(LEAST_THRESHOLD, usual + ABOVE_QUIET);
  }

  #judge(level: number, threshold: number): boolean {
    if (threshold > MOST_THRESHOLD) return false;
    if (!this.#armed) {
      this.#calm = level < threshold - REARM ? this.#calm + WINDOW : 0;
      this.#armed = this.#calm >= LEAST_QUIET - 1e-9;
      return false;
    }
    if (level >= threshold) {
      this.#loud += this.#dip + WINDOW;
      this.#dip = 0;
    } else if (this.#loud > 0 && this.#dip < LONGEST_DIP) this.#dip += WINDOW;
    else this.#begin();
    if (this.#loud < LEAST_SHOUT - 1e-9) return false;
    this.#begin();
    this.#armed = false;
    return true;
  }

  #begin(): void {
    this.#loud = 0;
    this.#dip = 0;
    this.#calm = 0;
  }
}
