/** What the coach answers to a pain that does not stop the session; a stop has its own sentence. */
import { isPainStop, type Quality } from "../session/event.ts";
import { PAIN_REPLIES } from "../view/pain-question.ts";

export function painReply(quality: Quality): string | null {
  return isPainStop(quality) ? null : PAIN_REPLIES[quality];
}
