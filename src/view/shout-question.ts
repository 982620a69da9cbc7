/** What a shout asks, on the screen: as long as it stands, nothing else matters more. */
import type { Look } from "../session/look.ts";

/** null: nothing is asked. @param listens false: the ear has failed meanwhile, and another shout would not be heard */
export function shoutQuestion({ pause }: Pick<Look, "pause">, listens = true): string | null {
  if (pause !== "shout") return null;
  const how = listens ? "Shout again, or press x." : "Press x: nobody listens now.";
  return `Stop? ${how} Otherwise it stays paused.`;
}
