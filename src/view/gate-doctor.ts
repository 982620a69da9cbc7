/** Before a routine that a doctor has to have seen: why, how to get the list, and how to say that it was seen. */
import type { Concern } from "../safety/concern.ts";
import { GATES } from "../safety/gates.ts";
import { clean } from "./fit.ts";
import { page } from "./page.ts";
import { concernWord } from "./screening-words.ts";
import type { Theme } from "./theme.ts";

/** The question on a terminal. No is the easy answer. */
export const DOCTOR_QUESTION = "Has a doctor seen the list of these exercises, and agreed?";

/** Lines of at most `columns`. `name`: what the routine is started by. */
export function doctorPage(concerns: readonly Concern[], name: string, columns: number, theme: Theme): string[] {
  const routine = clean(name);
  const who = [...new Set(concerns.map((concern) => GATES[concern].who))].join(" or ");
  return page(
    [
      {
        title: "A doctor's look first",
        text: [
          `You ticked ${concerns.map(concernWord).join(", ")}. Before this routine, show its exercises to ${who}, once.`,
        ],
        bullets: [
          `backcoach show ${routine} --for-doctor prints the list to take along.`,
          `backcoach screen --agreed ${routine} says that it was seen and agreed to.`,
        ],
      },
    ],
    columns,
    theme,
  );
}
