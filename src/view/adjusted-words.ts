/** What `+` and `-` have done, for whoever can't see the count. */
import type { Look } from "../session/look.ts";
import { spokenSeconds } from "./dose-text.ts";

/** null where another beat has begun because of it, which says so itself. */
export function adjustedWords(before: Look, after: Look): string | null {
  if (after.beat !== before.beat || after.state !== before.state) return null;
  if (before.length === null || after.length === null || after.length === before.length) return "Not here.";
  const change = after.length - before.length;
  const left = Math.ceil((after.left ?? 0) - 1e-6);
  const amount = spokenSeconds(Math.max(1, Math.round(Math.abs(change)))).replace(/^10 /, "ten ");
  return `${amount.charAt(0).toUpperCase()}${amount.slice(1)} ${change > 0 ? "more" : "less"}${left > 0 ? `, ${spokenSeconds(left)} left` : ""}.`;
}
