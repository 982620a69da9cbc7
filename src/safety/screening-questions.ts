/**
 * The screening: one question with many answers, and a few more for what was ticked. Written in own words after section
 * 2.3 of the rules (the usual forms may not be changed, and are not used).
 */
import type { Concern } from "./concern.ts";
import { GATES } from "./gates.ts";

export const SCREENING_QUESTION = "Does any of these apply to you?";

export interface ScreeningChoice {
  /** "none": nothing of it all, the easy answer. */
  readonly id: Concern | "none";
  readonly label: string;
  /** More about it, for whoever hesitates. */
  readonly hint?: string;
}

/** What keeps somebody from exercising comes first, what leaves out an exercise or two last. */
export const SCREENING_CHOICES: readonly ScreeningChoice[] = [
  { id: "none", label: "None of these" },
  { id: "pregnant", label: "Pregnant" },
  { id: "ill", label: "Fever, or ill today" },
  { id: "fracture", label: "A fracture of the spine that is recent or still healing" },
  { id: "surgery", label: "An operation on the spine, or a fusion" },
  {
    id: "red-flags",
    label: "Numb between the legs, new bladder or bowel trouble, a weak leg",
    hint: "Or another sign that backcoach redflags lists: a bad fall, cancer, losing weight without a reason.",
  },
  { id: "chest", label: "Chest pain, dizzy spells or fainting in the last 12 months" },
  { id: "disc", label: "A slipped disc or sciatica, or a back that bending makes worse" },
  { id: "stenosis", label: "A narrow spinal canal or slipped vertebra, or worse on arching" },
  { id: "osteoporosis", label: "Osteoporosis, or steroid tablets for a long time" },
  { id: "spine-disease", label: "Another disease of the spine that a doctor has named" },
  { id: "blood-pressure", label: "High blood pressure or a heart disease" },
  {
    id: "illness",
    label: "Another long illness, or medicine for one",
    hint: "Also when you were told to exercise only under supervision.",
  },
  { id: "birth", label: "A birth in the last 6 months" },
  { id: "hip-replacement", label: "An artificial hip" },
  { id: "hernia", label: "A hernia, or an operation on the belly not long ago" },
  { id: "wrist", label: "Trouble with a wrist" },
  { id: "shoulder", label: "Trouble with a shoulder or an elbow" },
  { id: "knee", label: "Trouble with a knee" },
  { id: "neck", label: "Trouble with the neck" },
  { id: "age", label: "Under 16, or over 69 and not used to exercise" },
];

/** Who ticks something and "none of these" as well is taken at the something. */
export function tickedOf(chosen: readonly ScreeningChoice["id"][]): Concern[] {
  return chosen.filter((id) => id !== "none");
}

/**
 * One more question about a concern; its answer belongs to `field` of FollowedUp. `cleared` is a yes or no: yes is the
 * day that is asked next, no is null. `ifCleared`: asked only after a yes.
 */
export type FollowUp = { readonly question: string; readonly ifCleared: boolean } & (
  | { readonly field: "when"; readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly field: "cleared"; readonly kind: "yes-no" }
  | { readonly field: "cleared"; readonly kind: "date" }
  | { readonly field: "to"; readonly kind: "text" }
);

const AGES = ["In the last 3 months", "3 to 12 months ago", "Longer ago"] as const;

/** How many months ago it was at the most, by the answer to the question when it was; null: nobody knows. */
export function monthsAgo(when: string | null): number | null {
  if (when === AGES[0]) return 3;
  return when === AGES[1] ? 12 : null;
}

const WHEN: Partial<Record<Concern, string>> = {
  fracture: "When was the fracture?",
  surgery: "When was the operation?",
};

const CLEARED: Partial<Record<Concern, string>> = {
  fracture: "Has a doctor cleared you for exercises since the fracture?",
  surgery: "Has the surgeon cleared you for exercises since the operation?",
  "red-flags": "Has a doctor looked at these signs, and cleared you for exercises?",
  chest: "Has a doctor looked into it, and cleared you for exercises?",
};

/** The questions to ask about a concern, in order; most have none. */
export function followUps(concern: Concern): FollowUp[] {
  const when = WHEN[concern];
  const cleared = GATES[concern].session === "until-cleared" ? CLEARED[concern] : undefined;
  return [
    ...(when ? [{ field: "when", kind: "choice", question: when, choices: AGES, ifCleared: false } as const] : []),
    ...(cleared
      ? ([
          { field: "cleared", kind: "yes-no", question: cleared, ifCleared: false },
          { field: "cleared", kind: "date", question: "On which day? (2026-01-31)", ifCleared: true },
          {
            field: "to",
            kind: "text",
            question: "To what? «All but twisting», for example. Enter alone: to exercises as such.",
            ifCleared: true,
          },
        ] as const)
      : []),
  ];
}
