/**
 * Pain during an exercise, and what to do about it (section 2.1 of the rules). Sharp pain, cramp, signs down a leg and
 * feeling unwell end the session, whatever number is given; for the rest the number decides.
 */
import type { PainStop, Quality } from "../session/event.ts";
import { PAIN_LIMITS, type PainPolicy, SEVERE } from "./pain-limits.ts";

export const PLACES = ["low-back", "buttock", "leg", "elsewhere"] as const;
export type Place = (typeof PLACES)[number];
export type PainSide = "left" | "right" | "both";

export interface Pain {
  readonly quality: Quality;
  /** How strong, 0-10; null when nobody said. */
  readonly number: number | null;
  readonly place: Place | null;
  readonly side: PainSide | null;
  readonly policy: PainPolicy;
  /** Whether this exercise was made easier before, in this session. */
  readonly eased: boolean;
}

/**
 * `go-on` as it was · `finish-set` this set is enough · `ease` a smaller movement, or the easier variant ·
 * `leave-exercise` on with the next one · `stop` the session is over.
 */
export type PainAction = "go-on" | "finish-set" | "ease" | "leave-exercise" | "stop";

export interface Triage {
  readonly does: PainAction;
  /** What the person may choose from, what is advised first. Only `stop` leaves no choice. */
  readonly options: readonly PainAction[];
  readonly stop: PainStop | null;
  /** Whether to offer the easier variant of the exercise, where there is one. */
  readonly offersEasier: boolean;
  /** Whether the red flags belong on the screen. */
  readonly redFlags: boolean;
  /** What to say: a sentence or two. */
  readonly sentence: string;
}

export function triage(pain: Pain): Triage {
  const { quality, number, policy } = pain;
  switch (quality) {
    case "sharp":
    case "cramp":
    case "legs":
    case "unwell":
      return stopping(quality, pain);
    case "tired":
    case "stretch":
      return number !== null && number > PAIN_LIMITS[policy].most ? tooStrong(number, pain) : allowed(quality, pain);
  }
}

const STOP_WORDS: Readonly<Record<PainStop, string>> = {
  sharp: "Stop here. Sharp pain is a reason to stop, every time.",
  cramp: "Stop here. Straighten the muscle slowly, and breathe.",
  legs: "Stop here. Find a position in which it draws back out of the leg.",
  unwell: "Stop here. Sit or lie down.",
};

function stopping(stop: PainStop, { side }: Pain): Triage {
  const both = stop === "legs" && side === "both" ? " Both legs at once is a sign that a doctor has to see now." : "";
  return {
    does: "stop",
    options: ["stop"],
    stop,
    offersEasier: false,
    redFlags: stop === "legs" || stop === "unwell",
    sentence: STOP_WORDS[stop] + both,
  };
}

function allowed(quality: "tired" | "stretch", pain: Pain): Triage {
  const tired = quality === "tired";
  const options: PainAction[] = tired ? ["go-on", "finish-set", "stop"] : ["ease", "go-on", "leave-exercise", "stop"];
  const words = tired
    ? "Good tired: the muscle is working. Go on, or let this set be enough."
    : "Make the movement smaller, until the pull is mild.";
  return { ...goingOn(options), offersEasier: !tired, sentence: words + legWords(pain) };
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
  return { ...goingOn(options), offersEasier: !leaves, sentence: words + legWords(pain) };
}

function goingOn(options: readonly PainAction[]): Omit<Triage, "offersEasier" | "sentence"> {
  return { does: options[0] ?? "leave-exercise", options, stop: null, redFlags: false };
}

/** A pull in a leg may be a hamstring; only the person can tell. */
function legWords({ place }: Pain): string {
  if (place !== "leg") return "";
  return " If it tingles, goes numb, or runs further down than before: that is a reason to stop.";
}
