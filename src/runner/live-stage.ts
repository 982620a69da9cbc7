/** The live stage: one frame after every input, the pain question in the middle of it, on a terminal of its own. */
import type { Size } from "../base/frame.ts";
import type { Event, Quality } from "../session/event.ts";
import { look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import type { LiveScreen } from "../terminal/live-screen.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { PAIN_CHOICES, PAIN_QUESTION } from "../view/pain-question.ts";
import { type SessionModel, sessionFrame } from "../view/session-screen.ts";
import type { Theme } from "../view/theme.ts";
import { painReply } from "./pain-reply.ts";
import type { Question, Stage } from "./stage.ts";

export interface LiveStageOptions {
  readonly screen: Pick<LiveScreen, "draw" | "suspend" | "close"> & { size(): Size };
  readonly prompts: Prompts;
  readonly theme: Theme;
  readonly speed: number;
}

export class LiveStage implements Stage {
  readonly #options: LiveStageOptions;
  #overlay: SessionModel["overlay"] = "none";
  #message: string | null = null;

  constructor(options: LiveStageOptions) {
    this.#options = options;
  }

  event(event: Event): void {
    if (event.type === "pain") this.#message = painReply(event.quality);
    if (event.type === "resumed" || event.type === "exercise-started") this.#message = null;
  }

  notice(text: string): void {
    this.#message = text;
  }

  /** The frame itself shows the last seconds. */
  count(): void {}

  show(session: Session, now: number): void {
    const { screen, theme, speed } = this.#options;
    const model = { look: look(session, now), message: this.#message, overlay: this.#overlay, speed };
    screen.draw(sessionFrame(model, screen.size(), theme));
  }

  toggle(overlay: "help" | "instructions"): void {
    this.#overlay = this.#overlay === overlay ? "none" : overlay;
  }

  /** The screen makes no sound. */
  silence(): void {}

  askPain({ signal, press }: Question): Promise<Quality | null> {
    const { screen, prompts } = this.#options;
    return screen.suspend(async () => {
      const answer = await prompts.select({ message: PAIN_QUESTION, choices: CHOICES }, { signal, keys: press });
      return answer.kind === "answered" ? answer.value : null;
    });
  }

  close(): void {
    this.#options.screen.close();
  }
}

const CHOICES = PAIN_CHOICES.map(({ quality, label, hint }) => ({ name: label, value: quality, description: hint }));
