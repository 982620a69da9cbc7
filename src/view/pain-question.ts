/**
 * «What does it feel like?»: the one question behind `p`. What stops the session comes first, so that a key pressed by
 * mistake errs on the safe side; tiredness and a stretch come last and are answered with what to do.
 */
import type { Quality } from "../session/event.ts";

export const PAIN_QUESTION = "What does it feel like?";

export interface PainChoice {
  readonly quality: Quality;
  readonly label: string;
  readonly hint: string;
}

/** Section 2.1 of the rules. */
export const PAIN_CHOICES: readonly PainChoice[] = [
  { quality: "sharp", label: "Sharp", hint: "stabbing, electric, or one exact spot" },
  { quality: "cramp", label: "Cramp", hint: "a muscle pulls tight and does not let go" },
  { quality: "legs", label: "Down a leg", hint: "pain, tingling or numbness further down than before" },
  { quality: "unwell", label: "Dizzy or chest", hint: "chest pain, dizzy, faint or very short of breath" },
  { quality: "tired", label: "Muscle tiredness", hint: "a dull burn in the working muscle, gone in a minute" },
  { quality: "stretch", label: "Stretch", hint: "a pull that eases when you ease" },
];

const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
  tired: "muscle tiredness",
  stretch: "a stretch",
  sharp: "sharp pain",
  cramp: "cramp",
  legs: "pain or tingling down a leg",
  unwell: "dizzy, or chest pain",
};

/** A quality in the middle of a sentence. */
export function qualityWord(quality: Quality): string {
  return QUALITY_WORDS[quality];
}

/** What the coach answers when the session may go on. */
export const PAIN_REPLIES: Readonly<Record<"tired" | "stretch", string>> = {
  tired: "Good tired: the muscle is working. Space goes on, then enter ends the set.",
  stretch: "Ease off until the pull is mild. Space goes on, with a smaller movement.",
};
