/**
 * Whether what was told of a pain is a red flag by itself, so that nobody has to be asked about it (section 2.2 of the
 * rules: signs of bladder, bowel or saddle, and pain, numbness or weakness in both legs).
 */
import type { PainDetails, PainStop } from "../session/event.ts";

/** A cramp of both thighs is the muscles' own affair, as after a bridge (own judgement). */
export function isRedFlag(stop: PainStop, { painSide }: Pick<PainDetails, "painSide">): boolean {
  return stop === "saddle" || (painSide === "both" && stop !== "cramp");
}
