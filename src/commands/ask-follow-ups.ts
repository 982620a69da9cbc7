/** The questions about what was ticked in the screening: when it was, whether a doctor has cleared it, and for what. */
import type { Concern } from "../safety/concern.ts";
import { earliestYes } from "../safety/earliest-yes.ts";
import { isIsoDate } from "../safety/iso-date.ts";
import type { Screening } from "../safety/screening.ts";
import { type FollowUp, followUps } from "../safety/screening-questions.ts";
import type { FollowedUp } from "../safety/take-screening.ts";
import type { Answer, Prompts } from "../terminal/prompts.ts";

/**
 * Ends at the first question that stays without an answer: what was not asked is not cleared.
 * @param before the answers that these ones replace
 */
export async function askFollowUps(
  prompts: Prompts,
  concerns: readonly Concern[],
  before: Screening | null,
  today: string,
): Promise<Partial<Record<Concern, FollowedUp>>> {
  const followedUp: Partial<Record<Concern, FollowedUp>> = {};
  for (const concern of concerns) {
    const questions = followUps(concern);
    if (questions.length === 0) continue;
    const earliest = (when: string | null) => earliestYes(concern, before, when, today);
    const { answers, whole } = await askAbout(prompts, questions, { earliest, today });
    followedUp[concern] = answers;
    if (!whole) break;
  }
  return followedUp;
}

/** The days on which a doctor's yes can have been: from the earliest on, which depends on when it was, until today. */
interface Days {
  readonly earliest: (when: string | null) => string | null;
  readonly today: string;
}

async function askAbout(
  prompts: Prompts,
  questions: readonly FollowUp[],
  days: Days,
): Promise<{ answers: FollowedUp; whole: boolean }> {
  let answers: FollowedUp = { when: null, to: null, cleared: null };
  let yes = false;
  for (const question of questions) {
    if (question.ifCleared && !yes) continue;
    const answer = await askOne(prompts, question, (text) => wasADay(text, answers.when, days));
    if (answer.kind !== "answered") return { answers, whole: false };
    if (typeof answer.value === "boolean") yes = answer.value;
    else answers = { ...answers, [question.field]: answer.value.trim() || null };
  }
  return { answers, whole: true };
}

function askOne(
  prompts: Prompts,
  question: FollowUp,
  validate: (text: string) => true | string,
): Promise<Answer<string | boolean>> {
  const { question: message } = question;
  switch (question.kind) {
    case "choice":
      return prompts.select({ message, choices: question.choices.map((name) => ({ name, value: name })) });
    case "yes-no":
      return prompts.confirm({ message, default: false });
    case "date":
      return prompts.input({ message, validate });
    case "text":
      return prompts.input({ message });
  }
}

function wasADay(typed: string, when: string | null, { earliest, today }: Days): true | string {
  const text = typed.trim();
  if (!isIsoDate(text)) return `Year, month, day: ${today}. Esc leaves it open.`;
  if (text < (earliest(when) ?? "")) return "That day was before it. Esc leaves it open.";
  return text <= today || "That day is yet to come. Esc leaves it open.";
}
