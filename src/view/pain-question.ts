/**
 * What is asked behind `p`, and once more after a stop: what it feels like, how strong it is, where. What stops the session
 * comes first, so that a key pressed by mistake errs on the safe side; tiredness and a stretch come last.
 */
import type { PainDetails, Quality } from "../session/event.ts";
import type { Choices, Scale } from "./key-question.ts";
import { EMERGENCY_QUESTION } from "./red-flags.ts";

/** Section 2.1 of the rules. */
export const QUALITY_QUESTION: Choices<Quality> = {
  kind: "choices",
  message: "What does it feel like?",
  choices: [
    { value: "sharp", label: "Sharp", hint: "stabbing, electric, or one exact spot" },
    { value: "cramp", label: "Cramp", hint: "a muscle pulls tight and does not let go" },
    { value: "legs", label: "Down a leg", hint: "pain, tingling or numbness further down than before" },
    { value: "unwell", label: "Dizzy or chest", hint: "chest pain, dizzy, faint or very short of breath" },
    { value: "saddle", label: "Bladder or bowel", hint: "new trouble there, numb between the legs, or both legs" },
    { value: "tired", label: "Muscle tiredness", hint: "a dull burn in the working muscle, gone in a minute" },
    { value: "stretch", label: "Stretch", hint: "a pull that eases when you ease" },
  ],
};

/** One key a number: nobody in pain wants to type two digits and enter. */
export const NUMBER_QUESTION: Scale<number> = {
  kind: "scale",
  message: "How strong is it, 0 to 10?",
  how: "Press a number, 0 for no pain, or t for ten, the worst you can imagine. Enter leaves it out.",
  keys: Array.from({ length: 11 }, (_, value) => ({ key: value === 10 ? "t" : String(value), value })),
};

export type Where = Pick<PainDetails, "place" | "painSide">;

export const PLACE_QUESTION: Choices<Where> = {
  kind: "choices",
  message: "Where is it?",
  skip: "Leave it out",
  choices: [
    { value: { place: "low-back", painSide: null }, label: "Low back", hint: "between the ribs and the pelvis" },
    { value: { place: "buttock", painSide: null }, label: "Buttock", hint: "the seat, or beside the hip" },
    { value: { place: "leg", painSide: "left" }, label: "Left leg", hint: "anywhere below the seat" },
    { value: { place: "leg", painSide: "right" }, label: "Right leg", hint: "anywhere below the seat" },
    { value: { place: "leg", painSide: "both" }, label: "Both legs", hint: "anywhere below the seat" },
    { value: { place: "elsewhere", painSide: null }, label: "Elsewhere", hint: "neck, shoulder, wrist, knee, belly" },
  ],
};

/** For a pain in both legs that does not stop the session by itself; what is urgent comes first, as above. */
export const EMERGENCY_CHOICES: Choices<"some" | "none"> = {
  kind: "choices",
  message: EMERGENCY_QUESTION,
  choices: [
    { value: "some", label: "Yes, or I am not sure", hint: "the session stops, and you are told whom to call" },
    { value: "none", label: "None of these", hint: "only tired or pulling" },
  ],
};

const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
  tired: "muscle tiredness",
  stretch: "a stretch",
  sharp: "sharp pain",
  cramp: "cramp",
  legs: "pain or tingling down a leg",
  unwell: "dizzy, or chest pain",
  saddle: "signs of the bladder, the bowel or between the legs",
};

/** A quality in the middle of a sentence. */
export function qualityWord(quality: Quality): string {
  return QUALITY_WORDS[quality];
}

/** A pain with all that was said of it: "a stretch, pain 4, in the left leg". */
export function painWords({ quality, pain, place, painSide }: { readonly quality: Quality } & PainDetails): string {
  const strong = pain === null ? [] : [`pain ${pain}`];
  return [qualityWord(quality), ...strong, ...whereWords({ place, painSide })].join(", ");
}

function whereWords({ place, painSide }: Where): string[] {
  switch (place) {
    case null:
      return [];
    case "low-back":
      return ["in the low back"];
    case "buttock":
      return ["in the buttock"];
    case "leg":
      return [painSide === "both" ? "in both legs" : `in ${painSide === null ? "a" : `the ${painSide}`} leg`];
    case "elsewhere":
      return ["elsewhere"];
  }
}
