/**
 * The id of a session: a UUID of version 7 (RFC 9562), which begins with the time. So ids sort by time, are unique
 * without asking anybody, and their first eight digits already tell sessions apart that began more than a minute apart.
 */
import { V7Generator } from "uuidv7";

/** @param at milliseconds since 1970 */
export function newSessionId(at: number): string {
  return new V7Generator().generateOrResetWithTs(Math.max(0, Math.round(at))).toString();
}
