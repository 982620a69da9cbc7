/** The live stage: one frame after every input, the talk about a pain in place of it, on a terminal of its own. */
import type { Size } from "../base/frame.ts";
import type { Step } from "../plan/plan.ts";
import type { Asked, Event } from "../session/event.ts";
import { look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import type { LiveScreen } from "../terminal/live-screen.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { bigFrame } from "../view/big-frame.ts";
import type { Caption } from "../view/caption.ts";
import type { FigureManner } from "../view/figure-manner.ts";
import { pageSeconds } from "../view/instructions.ts";
import { type KeyMap, STANDARD_KEYS } from "../view/key-map.ts";
import { layoutFor } from "../view/layout.ts";
import { untilFigureMoves } from "../view/session-figure.ts";
import { type SessionModel, sessionFrame } from "../view/session-screen.ts";
import type { Theme } from "../view/theme.ts";
import { askOnPrompts } from "./ask-on-prompts.ts";
import type { Clock } from "./clock.ts";
import { MessageRow } from "./message-row.ts";
import { NOTICE, type NoticeRank } from "./notices.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

export interface LiveStageOptions {
  readonly screen: Pick<LiveScreen, "draw" | "suspend" | "close"> & { size(): Size };
  readonly prompts: Prompts;
  readonly theme: Theme;
  readonly speed: number;
  /** null: no figures. */
  readonly figure: FigureManner | null;
  /** What the keys mean; without it, the usual. */
  readonly keys?: KeyMap;
  /** Whether the count fills the screen. */
  readonly big?: boolean;
  /** Whether nothing moves but the count. */
  readonly still?: boolean;
  /** Whether somebody listens for a shout just now; null, and without it: nobody was asked to. */
  readonly listens?: () => boolean | null;
  /** Runs a task once after so many ms, for what is shown only for a moment; without it nothing is. */
  readonly after?: Clock["after"];
}

/** How long the count stands out, and the least time between two flashes: fewer than three a second, ms. */
const FLASH_MS = 150;
const LEAST_BETWEEN_MS = 400;

export class LiveStage implements Stage {
  readonly #options: LiveStageOptions;
  #overlay: SessionModel["overlay"] = "none";
  /** Of which step the instructions are being read, and since when, monotonic ms. */
  #reading: { step: number; since: number } | null = null;
  readonly #message = new MessageRow();

  /** Wanted for the next frame; when the last one was, monotonic ms. */
  #flash = false;
  #flashed = Number.NEGATIVE_INFINITY;
  #cancel = () => {};

  constructor(options: LiveStageOptions) {
    this.#options = options;
  }

  event(event: Event, session: Session): void {
    this.#message.event(event, session);
  }

  notice(text: string, rank: NoticeRank = NOTICE.usual): void {
    this.#message.notices.add(text, rank);
  }

  /** Stands where notices stand, once they could be read. */
  caption(caption: Caption | null): void {
    this.#message.caption(caption);
  }

  /** The frame itself shows the last seconds. */
  count(): void {}

  /** A figure that moves is drawn as often as the eye needs it, a caption line by line, in real time: a rehearsal skips more. */
  show(session: Session, now: number): number | null {
    const { screen, theme, speed, figure, keys = STANDARD_KEYS, big = false, still = false, after } = this.#options;
    const seen = look(session, now);
    const message = this.#message.at(seen, now / speed, layoutFor(screen.size(), figure !== null).width);
    const readFor = this.#readFor(seen.step, now / speed);
    const model = {
      look: seen,
      message: message.text,
      overlay: this.#overlay,
      readFor,
      speed,
      figure,
      keys,
      still,
      ...this.#ear(),
    };
    const draw = (flash: boolean) =>
      screen.draw((big ? bigFrame : sessionFrame)({ ...model, flash }, screen.size(), theme));
    const left = this.#flashLeft(now / speed);
    this.#cancel();
    draw(left > 0);
    this.#cancel = (left > 0 ? after?.(left, () => draw(false)) : null) ?? (() => {});
    const moves = figure !== null && !big && this.#overlay === "none";
    const wait = moves ? untilFigureMoves(seen, figure) : null;
    const turns = this.#overlay === "instructions" ? this.#untilPageTurns(seen.step, readFor) : null;
    const waits = [wait, message.left === null ? null : Math.ceil(message.left) + 1, msOf(turns)].filter(
      (one) => one !== null,
    );
    return waits.length === 0 ? null : Math.min(...waits) * speed;
  }

  #ear(): Pick<SessionModel, "listens"> {
    const listens = this.#options.listens?.() ?? null;
    return listens === null ? {} : { listens };
  }

  flash(): void {
    this.#flash = this.#options.after !== undefined;
  }

  /** Milliseconds for which the count still stands out: a figure that moves meanwhile does not end it. */
  #flashLeft(now: number): number {
    if (this.#flash && now - this.#flashed >= LEAST_BETWEEN_MS) this.#flashed = now;
    this.#flash = false;
    return this.#flashed + FLASH_MS - now;
  }

  /** Seconds; another exercise begins with its first page. */
  #readFor({ index }: Step, now: number): number {
    if (this.#overlay !== "instructions") return 0;
    if (this.#reading?.step !== index) this.#reading = { step: index, since: now };
    return (now - this.#reading.since) / 1000;
  }

  /** Seconds; null: there is no other page. */
  #untilPageTurns(step: Step, readFor: number): number | null {
    const { screen, figure, theme } = this.#options;
    const { width, scene } = layoutFor(screen.size(), figure !== null);
    return pageSeconds(step, { width, height: scene.height }, readFor, theme);
  }

  toggle(what: "help" | "instructions" | "voice"): void {
    this.#reading = null;
    if (what !== "voice") this.#overlay = this.#overlay === what ? "none" : what;
  }

  /** The screen makes no sound. */
  silence(): void {}

  askPain(talk: (ask: Ask) => Promise<Asked | null>, { signal, press }: Asking): Promise<Asked | null> {
    const { screen, prompts } = this.#options;
    this.#cancel();
    this.#message.notices.hidden();
    return screen.suspend(() => talk(askOnPrompts(prompts, { signal, keys: press })));
  }

  close(): void {
    this.#cancel();
    this.#options.screen.close();
  }
}

/** A timer that is early would find nothing changed. */
function msOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.ceil(seconds * 1000) + 1;
}
