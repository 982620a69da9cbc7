/** What to do after a stop (section 2.1 of the rules): first the body, then the rest of the day, then who to ask. */
import type { PainStop } from "../session/event.ts";
import { type Block, page } from "./page.ts";
import { redFlagBlocks } from "./red-flags.ts";
import type { Theme } from "./theme.ts";

const BLOCKS: Readonly<Record<PainStop, readonly Block[]>> = {
  sharp: [
    {
      title: "Sharp pain: stopping was right",
      bullets: [
        "Let go slowly and find a position that feels easy; on the back with the calves on a chair suits many people.",
        "Breathe calmly for a few minutes, then move gently, as far as it is comfortable.",
        "No more exercises today.",
        "Next time begin with less: a smaller movement, fewer repetitions.",
      ],
    },
    {
      text: ["If it stays strong, or comes back at the same movement, let a doctor or physiotherapist look at it."],
    },
  ],
  cramp: [
    {
      title: "Cramp: stopping was right",
      bullets: [
        "Straighten the muscle slowly and keep it long until it lets go. Breathe out.",
        "Drink something, and walk a little when it is over.",
        "No more exercises today.",
        "If it was the back of the thigh in a bridge: next time put the feet nearer to the seat.",
      ],
    },
    { text: ["Cramps that come again and again are worth telling a doctor about."] },
  ],
  legs: [
    {
      title: "Down a leg: stopping was right",
      bullets: [
        "Come out of the position slowly and rest in one in which it fades.",
        "No more exercises today. This one is left out next time.",
        "If it comes again, or the leg feels weak, see a doctor.",
      ],
    },
  ],
  unwell: [
    {
      title: "Dizzy or chest: stopping was right",
      bullets: [
        "Sit or lie down. Loosen what is tight. Do not stay alone.",
        "Nothing more today. Before the next session ask a doctor.",
      ],
    },
  ],
  saddle: [
    {
      title: "Bladder or bowel: stopping was right",
      bullets: ["Nothing more today, and no session before a clinician has looked at it."],
    },
  ],
};

/** Shown in an emergency before anything else. */
function chestBlock(number: string): Block {
  return {
    title: `Chest pain, fainting, or breath that does not come back within minutes: call ${number} now.`,
    tone: "alarm",
  };
}

/** The same, for signs that cannot wait for a doctor's hours (section 2.2 of the rules). */
function saddleBlock(number: string): Block {
  return {
    title: `New bladder or bowel trouble, numb between the legs, or both legs: call ${number} or go to hospital now. Do not drive yourself.`,
    tone: "alarm",
  };
}

/** The line that has to be on the screen whatever scrolled away above it; null where there is none. */
export function urgentLine(stop: PainStop, number: string): string | null {
  switch (stop) {
    case "unwell":
      return `Chest pain, fainting, or breath that does not come back: call ${number} now.`;
    case "legs":
      return `If you get numb between the legs, new bladder or bowel trouble, or two weak legs: call ${number} at once.`;
    case "saddle":
      return `These signs cannot wait: call ${number} or go to hospital now. Do not drive yourself.`;
    case "sharp":
    case "cramp":
      return null;
  }
}

/** For a pain that was in both legs at once. */
export function bothLegsLine(number: string): string {
  return `Both legs at once cannot wait: call ${number} or go to hospital now. Do not drive yourself.`;
}

/**
 * The page for a stop; after signs in the chest or the saddle the red flags follow. Signs in a leg leave them to whoever
 * can ask about them. `number`: whom to call.
 */
export function aftercare(stop: PainStop, columns: number, theme: Theme, number: string): string[] {
  const urgent = stop === "unwell" ? [chestBlock(number)] : stop === "saddle" ? [saddleBlock(number)] : [];
  const flags = stop === "unwell" || stop === "saddle" ? redFlagBlocks(number) : [];
  return page([...urgent, ...BLOCKS[stop], ...flags], columns, theme);
}
