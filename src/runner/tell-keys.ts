/** What came of a key where nothing happened that would be told anyway. */
import { look } from "../session/look.ts";
import type { Session } from "../session/session.ts";
import { adjustedWords } from "../view/adjusted-words.ts";
import { STILL_PAUSED } from "../view/sentences.ts";
import type { Stage } from "./stage.ts";

/** Behind `+` and `-`. @param now monotonic ms */
export function tellAdjusted(stage: Stage, before: Session, after: Session, now: number): void {
  const words = adjustedWords(look(before, now), look(after, now));
  if (words !== null) stage.told?.(words);
}

/** Behind a question that was left without a word on how to go on: whoever only heard it waits for something to happen. */
export function tellStillPaused(stage: Stage): void {
  stage.told?.(STILL_PAUSED);
}
