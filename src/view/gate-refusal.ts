/** Why there is no session, who can say otherwise, and how backcoach gets to know. */
import type { Concern } from "../safety/concern.ts";
import type { Refusal } from "../safety/gate-routine.ts";
import { GATES } from "../safety/gates.ts";
import { gateNoteSentence } from "./gate-notes.ts";
import { type Block, page } from "./page.ts";
import { redFlagBlocks } from "./red-flags.ts";
import { concernWord } from "./screening-words.ts";
import type { Theme } from "./theme.ts";

/** Lines of at most `columns`. `number`: whom to call in an emergency. */
export function refusalPage(refusal: Refusal, columns: number, theme: Theme, number: string): string[] {
  return page(
    refusal.why === "concerns" ? forConcerns(refusal.concerns, number) : nothingLeft(refusal),
    columns,
    theme,
  );
}

/** The same for where a page is too much: a JSON stream, a log. Who can say otherwise, and how backcoach gets to know. */
export function refusalSentences(refusal: Refusal): string[] {
  const how = refusal.why === "concerns" ? refusal.concerns.flatMap((concern) => concernBlock(concern).text ?? []) : [];
  return [refusalSentence(refusal), ...how];
}

/** Only that there is none, and why. */
export function refusalSentence(refusal: Refusal): string {
  if (refusal.why === "nothing-left") return "No session: nothing of this routine is left after what you told.";
  return `No session with ${refusal.concerns.map(concernWord).join(", ")}.`;
}

function forConcerns(concerns: readonly Concern[], number: string): Block[] {
  const text = ["An answer of yours says that exercises are not for now. That is care, not a judgement."];
  const flags = concerns.includes("red-flags") ? redFlagBlocks(number) : [];
  // What to do comes last: on a small screen the beginning has scrolled away.
  return [{ title: "No session today", text }, ...flags, ...concerns.map(concernBlock)];
}

function concernBlock(concern: Concern): Block {
  const { session, who } = GATES[concern];
  const title = capital(concernWord(concern));
  switch (session) {
    case "while-so":
      return {
        title,
        text: [`Ask ${who} for exercises that suit you.`, `When that has changed, ${SCREEN} asks again.`],
      };
    case "today":
      return {
        title,
        text: [
          "Rest until you feel well again; nothing is lost. Tomorrow is another day.",
          `If it does not pass, ask a doctor. If it was a slip of the finger: ${SCREEN} takes it back.`,
        ],
      };
    case "until-cleared":
      return {
        title,
        text: [
          `${capital(who)} can clear you for exercises.`,
          `Then tell backcoach: ${SCREEN} --cleared ${concern}. With the day: ${SCREEN} --cleared ${concern}=2026-01-31.`,
        ],
      };
    case "open":
    case "doctor-list":
      return {};
  }
}

const SCREEN = "backcoach screen";

function nothingLeft({ notes }: Extract<Refusal, { why: "nothing-left" }>): Block[] {
  return [
    {
      title: "Nothing of this routine is left",
      text: ["With what you told, none of its exercises can be done, and nothing can take their place."],
    },
    { title: "Left out", bullets: notes.map(gateNoteSentence) },
    { text: ["backcoach list shows the other routines; the gentle one often has something left."] },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
