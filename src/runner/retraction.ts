/** What was to go on by itself waits for somebody: whoever was told so has to know that it doesn't any more, once. */
import { goesOnAt, type Session } from "../session/session.ts";
import { staying } from "./goes-on.ts";
import { NOTICE } from "./notices.ts";
import type { Stage } from "./stage.ts";

export class Retraction {
  #untold: string | null = null;

  /** @param words of it, told with the next `tell`. Nothing changes where nothing was to go on */
  stay(session: Session, words: string): Session {
    if (!goesOnAt(session)) return session;
    this.#untold = words;
    return staying(session);
  }

  tell(stage: Pick<Stage, "notice">, { state }: Session): void {
    if (this.#untold !== null && state.kind === "paused") stage.notice(this.#untold, NOTICE.answer);
    this.#untold = null;
  }

  /** It is told otherwise. */
  forget(): void {
    this.#untold = null;
  }
}
