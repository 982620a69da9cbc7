/**
 * The talk behind `p`: what it feels like, how strong and where it is, and what to do about it. What has to stop stops
 * before anything else is asked; every other question may be left unanswered.
 */
import type { PainPolicy } from "../safety/pain-limits.ts";
import { type Pain, type Triage, triage } from "../safety/triage.ts";
import { type Asked, isPainStop, type PainDetails } from "../session/event.ts";
import { adviceQuestion, type Situation, type WhatNow } from "../view/pain-advice.ts";
import {
  EMERGENCY_CHOICES,
  NUMBER_QUESTION,
  PLACE_QUESTION,
  QUALITY_QUESTION,
  type Where,
} from "../view/pain-question.ts";
import type { Ask, Exercise } from "./stage.ts";

export interface PainTalk extends Omit<Situation, "easier"> {
  readonly policy: PainPolicy;
  /** Whether this exercise was made easier before. */
  readonly eased: boolean;
  /** What may be done instead of it today, or null. */
  readonly easier: Exercise | null;
  /** Hears of the pain as soon as it is told; for what stops the session that is the end of it. */
  readonly tell: (told: Extract<Asked, { type: "pain" }>) => void;
}

type Told = Pick<Pain, "quality"> & PainDetails;

const NOTHING: PainDetails = { pain: null, place: null, painSide: null };
const NOWHERE: Where = { place: null, painSide: null };

/** What the session is asked to do next; null: nothing was decided, it stays paused. */
export async function talkOfPain(ask: Ask, talk: PainTalk): Promise<Asked | null> {
  const quality = await ask(QUALITY_QUESTION);
  if (quality === null) return null;
  if (isPainStop(quality)) {
    talk.tell({ type: "pain", quality });
    return null;
  }
  const details = await askDetails(ask);
  talk.tell({ type: "pain", quality, ...details });
  if (details.painSide === "both") {
    // May be an emergency, whatever it feels like.
    const signs = await ask(EMERGENCY_CHOICES);
    if (signs === "some") talk.tell({ type: "pain", quality: "saddle" });
    if (signs !== "none") return null;
  }
  const advice = adviceOn({ quality, ...details }, talk);
  const now = await ask(adviceQuestion(advice, { ...talk, easier: talk.easier?.name ?? null }));
  // Above the limit nobody goes on by not choosing. What is over already needs no leaving.
  const chosen = now ?? (talk.over ? null : advice.unanswered);
  return chosen === null ? null : inputFor(chosen, quality, talk.easier);
}

/** How strong and where, each of which may be left unanswered: for after a stop, when there is time. */
export async function askAfterStop(ask: Ask): Promise<PainDetails> {
  const pain = await ask(NUMBER_QUESTION);
  return { pain, ...((await ask(PLACE_QUESTION)) ?? NOWHERE) };
}

/** Whoever gives no number wants to go on, so the place is not asked either. */
async function askDetails(ask: Ask): Promise<PainDetails> {
  const pain = await ask(NUMBER_QUESTION);
  return pain === null ? NOTHING : { pain, ...((await ask(PLACE_QUESTION)) ?? NOWHERE) };
}

function adviceOn({ quality, pain: number, place }: Told, { policy, eased }: PainTalk): Triage {
  return triage({ quality, number, place, policy, eased });
}

function inputFor(now: WhatNow, quality: Told["quality"], easier: Exercise | null): Asked {
  switch (now) {
    case "go-on":
      return { type: "toggle-pause" };
    case "finish-set":
      return { type: "finish-set" };
    case "smaller":
      return { type: "ease", to: null };
    case "easier":
      return { type: "ease", to: easier };
    case "leave-exercise":
      return { type: "skip" };
    case "stop":
      return { type: "leave", tired: quality === "tired" };
  }
}
