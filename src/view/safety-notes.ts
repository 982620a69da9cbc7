/** What everyone reads once before a first session (rules R3, R10, R11): who must not, who asks first, how to stop. */
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";

interface Notes extends Block {
  /** What makes a sentence of each bullet, for whoever hears it by itself. */
  readonly lead?: string;
}

const BLOCKS: readonly Notes[] = [
  {
    title: "Before you begin",
    text: [
      "backcoach is a guide, a timer and a log. It does not examine you, and it does not replace anyone who does.",
    ],
  },
  {
    title: "Do not use it",
    lead: "Do not use it",
    bullets: [
      "when you are pregnant: ask your midwife or doctor for exercises that suit you",
      "soon after a fracture of the spine, until a doctor has cleared you",
      "while you are acutely ill or have a fever",
      "after an operation on the spine, until the surgeon has cleared you",
    ],
  },
  {
    title: "Ask a doctor first, with the list of exercises in hand",
    lead: "Ask first",
    bullets: [
      "with a known disease of the spine, a slipped disc, a narrow spinal canal or osteoporosis",
      "when you have high blood pressure or a heart disease",
      "after an operation on the belly or a hip, or with a hernia",
      "when a joint that has to carry you is in trouble: wrist, shoulder, knee, neck",
    ],
  },
  {
    title: "While you exercise",
    bullets: [
      "A tired muscle is fine. Sharp pain and cramp are not.",
      "x stops everything at once. Questions come after it, and escape leaves each one out.",
      "p is for anything else that hurts: say what it feels like, and backcoach says what to do.",
      "Never hold your breath. Less, done well, is better than more.",
    ],
  },
];

export function safetyNotes(columns: number, theme: Theme): string[] {
  return page(BLOCKS, columns, theme);
}

/** A sentence a line, each of them whole by itself. */
export function plainSafetyNotes(): string[] {
  return BLOCKS.flatMap(({ title, lead, text = [], bullets = [] }) => [
    ...(title === undefined || title === lead ? [] : [`${title}:`]),
    ...text,
    ...bullets.map((bullet) => (lead === undefined ? bullet : `${lead} ${bullet}.`)),
  ]);
}
