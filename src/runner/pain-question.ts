/** The question about pain while it stands: whose its keys are, and that nothing comes of it once the session is over. */
import type { Asked } from "../session/event.ts";
import { type PainTalk, talkOfPain } from "./pain-talk.ts";
import type { Asking, Stage } from "./stage.ts";

export interface PainQuestionOptions {
  readonly stage: Pick<Stage, "askPain">;
  /** @param tell for what is told in the talk */
  readonly talk: (tell: PainTalk["tell"]) => PainTalk;
  readonly tell: PainTalk["tell"];
  readonly press: Asking["press"];
  /** Once it is answered; null: nothing was decided. */
  readonly answered: (next: Asked | null) => void;
  readonly failed: (error: unknown) => void;
}

export class PainQuestion {
  #standing: AbortController | null = null;
  #taker: ((key: string) => void) | null = null;

  get stands(): boolean {
    return this.#standing !== null;
  }

  put({ stage, talk, tell, press, answered, failed }: PainQuestionOptions): void {
    const standing = new AbortController();
    const { signal } = standing;
    this.#standing = standing;
    const takeKeys = (taker: (key: string) => void) => {
      this.#taker = taker;
    };
    const told: PainTalk["tell"] = (pain) => {
      if (!signal.aborted) tell(pain);
    };
    stage
      .askPain((ask) => talkOfPain(ask, talk(told)), { signal, takeKeys, press })
      .then((next) => {
        if (signal.aborted) return;
        this.#standing = null;
        this.#taker = null;
        answered(next);
      }, failed);
  }

  /** A key for whoever takes them; where nobody does, it is heard elsewhere. */
  take(key: string): void {
    this.#taker?.(key);
  }

  end(): void {
    this.#standing?.abort();
  }
}
