/** The live stage: one frame after every input, the talk about a pain in place of it, on a terminal of its own. */
import type { Size } from "../base/frame.ts";
import type { Asked, Event, EventType } from "../session/event.ts";
import { look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import type { LiveScreen } from "../terminal/live-screen.ts";
import type { Prompts } from "../terminal/prompts.ts";
import type { FigureManner } from "../view/figure-manner.ts";
import { sentence } from "../view/sentences.ts";
import { untilFigureMoves } from "../view/session-figure.ts";
import { type SessionModel, sessionFrame } from "../view/session-screen.ts";
import type { Theme } from "../view/theme.ts";
import { askOnPrompts } from "./ask-on-prompts.ts";
import type { Ask, Asking, Stage } from "./stage.ts";

const AN_END_OF_HINTS: readonly EventType[] = ["resumed", "exercise-started", "exercise-done", "exercise-skipped"];

export interface LiveStageOptions {
  readonly screen: Pick<LiveScreen, "draw" | "suspend" | "close"> & { size(): Size };
  readonly prompts: Prompts;
  readonly theme: Theme;
  readonly speed: number;
  /** null: no figures. */
  readonly figure: FigureManner | null;
}

export class LiveStage implements Stage {
  readonly #options: LiveStageOptions;
  #overlay: SessionModel["overlay"] = "none";
  #notice: string | null = null;
  /** What was said of a pain and decided because of it, for as long as the exercise lasts. */
  #hint: string | null = null;

  constructor(options: LiveStageOptions) {
    this.#options = options;
  }

  event(event: Event, session: Session): void {
    if (event.type === "resumed" || event.type === "exercise-started") this.#notice = null;
    if (AN_END_OF_HINTS.includes(event.type)) this.#hint = null;
    if (event.type === "pain" || event.type === "exercise-eased") this.#hint = sentence(event, session.plan);
  }

  notice(text: string): void {
    this.#notice = text;
  }

  /** The frame itself shows the last seconds. */
  count(): void {}

  /** A figure that moves is drawn as often as the eye needs it, in real time: a rehearsal only skips more of it. */
  show(session: Session, now: number): number | null {
    const { screen, theme, speed, figure } = this.#options;
    const seen = look(session, now);
    const model = { look: seen, message: this.#hint ?? this.#notice, overlay: this.#overlay, speed, figure };
    screen.draw(sessionFrame(model, screen.size(), theme));
    const wait = figure !== null && this.#overlay === "none" ? untilFigureMoves(seen, figure) : null;
    return wait === null ? null : wait * speed;
  }

  toggle(what: "help" | "instructions" | "voice"): void {
    if (what !== "voice") this.#overlay = this.#overlay === what ? "none" : what;
  }

  /** The screen makes no sound. */
  silence(): void {}

  askPain(talk: (ask: Ask) => Promise<Asked | null>, { signal, press }: Asking): Promise<Asked | null> {
    const { screen, prompts } = this.#options;
    return screen.suspend(() => talk(askOnPrompts(prompts, { signal, keys: press })));
  }

  close(): void {
    this.#options.screen.close();
  }
}
