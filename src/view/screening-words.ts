/** What can be ticked in the screening, in words, and what a doctor has said to it. */
import { type Concern, isSign, type Sign } from "../safety/concern.ts";
import type { Screening } from "../safety/screening.ts";
import { conditionWord } from "./condition-words.ts";

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  "red-flags": "a sign that needs a clinician",
  chest: "chest pain, dizzy spells or fainting",
  illness: "another long illness, or medicine for one",
  birth: "a birth in the last 6 months",
  age: "under 16, or over 69 and not used to exercise",
};

/** Here the condition is told to the person who has it. */
const OWN_WORDS: Readonly<Partial<Record<Concern, string>>> = { "spine-disease": "a known disease of the spine" };

/** In the middle of a sentence. */
export function concernWord(concern: Concern): string {
  if (isSign(concern)) return SIGN_WORDS[concern];
  return OWN_WORDS[concern] ?? conditionWord(concern);
}

/** With what the follow-up questions brought: "a recent fracture of the spine (longer ago), cleared on 2026-11-01". */
export function tickedWords(concern: Concern, { cleared, details }: Screening): string {
  const { when = null, to = null } = details[concern] ?? {};
  const on = cleared[concern];
  return [
    concernWord(concern),
    when === null ? "" : ` (${when.charAt(0).toLowerCase()}${when.slice(1)})`,
    on === undefined ? "" : `, cleared on ${on}`,
    on === undefined || to === null ? "" : `: ${to}`,
  ].join("");
}
