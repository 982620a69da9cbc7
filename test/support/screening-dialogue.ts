/** The safety questions asked in a dialogue, with the words by which it finds its answers. */
import { askScreening } from "../../src/commands/screen.ts";
import type { Screening } from "../../src/safety/screening.ts";
import { takeScreening } from "../../src/safety/take-screening.ts";
import { TODAY } from "../safety/answers.ts";
import { dialogue } from "./dialogue.ts";

export const NONE = "None of these";
export const FRACTURE = "A fracture of the spine that is recent or still healing";
export const DISC = "A slipped disc or sciatica, or a back that bending makes worse";

export const WHEN = "When was the fracture?";
export const CLEARED = "Has a doctor cleared you for exercises since the fracture?";
export const DAY = "On which day? (2026-01-31)";

export type Script = Parameters<typeof dialogue>[0];

/** What was said, and what the screening is then; null when the questions were left. */
export async function asked(script: Script, before: Screening | null = null) {
  const { prompts, said } = dialogue(script);
  const taken = await askScreening(prompts, before, TODAY);
  return { screening: taken && takeScreening(taken, before, TODAY), said };
}
