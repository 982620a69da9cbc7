/** The one thing that is added to a closed session: how the morning after was. */
import { writing } from "./access.ts";
import type { History } from "./open-history.ts";
import { insertMorning } from "./write-session.ts";

/**
 * @param id whole
 * @param morning 0 same or better, 1 worse but settled within a day, 2 still worse
 * @returns false when it was answered before, or there is no such session
 */
export function answerMorning(history: History, id: string, morning: 0 | 1 | 2): boolean {
  return writing(history, () => insertMorning(history.db, id, morning));
}
