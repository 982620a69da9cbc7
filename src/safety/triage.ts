/**
 * Pain that does not stop the session by itself (section 2.1 of the rules): tiredness and a pull. The number decides what
 * to do about it. Everything else has stopped the session before anybody comes here (session/easing.ts).
 */
import type { PainStop, Place, Quality } from "../session/event.ts";
import { PAIN_LIMITS, type PainPolicy, SEVERE } from "./pain-limits.ts";

export interface Pain {
  readonly quality: Exclude<Quality, PainStop>;
  /** How strong, 0-10; null when nobody said. */
  readonly number: number | null;
  readonly place: Place | null;
  readonly policy: PainPolicy;
  /** Whether this exercise was made easier before, in this session. */
  readonly eased: boolean;
}

/**
 * `go-on` as it was · `finish-set` this set is enough · `ease` a smaller movement, or the easier variant ·
 * `leave-exercise` on with the next one · `stop` that is enough for today.
 */
export type PainAction = "go-on" | "finish-set" | "ease" | "leave-exercise" | "stop";

export interface Triage {
  readonly does: PainAction;
  /** What the person may choose from, what is advised first. */
  readonly options: readonly PainAction[];
  /** What it means when nothing is chosen: below the limit nothing yet, above it the exercise is left. */
  readonly unanswered: "leave-exercise" | null;
  /** Whether to offer the easier variant of the exercise, where there is one. */
  readonly offersEasier: boolean;
  /** What to say: a sentence or two. */
  readonly sentence: string;
}

export function triage(pain: Pain): Triage {
  const { number, policy } = pain;
  return number !== null && number > PAIN_LIMITS[policy].most ? tooStrong(number, pain) : allowed(pain);
}

function allowed(pain: Pain): Triage {
  const tired = pain.quality === "tired";
  const options: PainAction[] = tired ? ["go-on", "finish-set", "stop"] : ["ease", "go-on", "leave-exercise", "stop"];
  const words = tired
    ? "Good tired: the muscle is working. Go on, or let this set be enough."
    : "Make the movement smaller, until the pull is mild.";
  return { ...ways(options), unanswered: null, offersEasier: !tired, sentence: words + legWords(pain) };
}

/** Above the limit: easier once, then on with something else. */
function tooStrong(number: number, pain: Pain): Triage {
  const { eased, policy } = pain;
  const { most } = PAIN_LIMITS[policy];
  const leaves = eased || number >= SEVERE;
  const options: PainAction[] = leaves ? ["leave-exercise", "stop"] : ["ease", "leave-exercise", "stop"];
  const words = leaves
    ? `Pain ${number} is more than is good here (${most} at most). Leave this exercise for today.`
    : `Pain ${number} is more than is good here (${most} at most). Make it easier, or leave it for today.`;
  const sentence = words + legWords(pain);
  return { ...ways(options), unanswered: "leave-exercise", offersEasier: !leaves, sentence };
}

function ways(options: readonly PainAction[]): Pick<Triage, "does" | "options"> {
  return { does: options[0] ?? "leave-exercise", options };
}

/** A pull in a leg may be a hamstring; only the person can tell. */
function legWords({ place }: Pain): string {
  if (place !== "leg") return "";
  return " If it tingles, goes numb, or runs further down than before: that is a reason to stop.";
}
