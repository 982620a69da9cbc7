/**
 * The signs that no exercise program can judge (section 2.2 of the rules: the cauda equina card, the framework for
 * serious causes of back pain). One sign alone seldom means much; the text says who should look at it, not what it is.
 */
import { type Block, page } from "./page.ts";
import type { Theme } from "./theme.ts";

const NOW: readonly string[] = [
  "Numbness or pins and needles between the legs, around the genitals, the back passage or buttocks; paper feels different when you wipe.",
  "New trouble starting, stopping or holding urine; not feeling that the bladder is full or that urine passes.",
  "Leaking stool, or not feeling it pass.",
  "New numbness or loss of function during sex.",
  "Pain, numbness or weakness in both legs.",
  "Weakness in a leg that is getting worse.",
];

const SOON: readonly string[] = [
  "A bad fall or crash; with osteoporosis or long use of steroids, a small one too.",
  "Cancer, now or in the past.",
  "Losing weight without a reason.",
  "Fever, feeling ill, a recent infection, a weak immune system, or drugs by injection.",
  "Pain that never lets up, or is worse at night or lying down.",
  "Pain in the spine at the height of the chest.",
  "A weak foot or leg.",
  "A first back pain before the age of 20 or after 55.",
  "Pain that has been getting worse for weeks.",
  "Stiffness of more than half an hour in the morning, for months, that eases with moving.",
];

/** The first block's signs in a breath, so that they stand together with the question on the smallest screen. */
export const EMERGENCY_QUESTION =
  "Any of these now? Numb between the legs, or new trouble with bladder or bowel. Both legs hurting, numb or weak, or a leg getting weaker.";

/** After the signs that see a doctor soon. */
export const SOON_QUESTION = "Does any of these signs apply to you?";

/** The blocks of the page, for pages that end with them. `number`: whom to call in an emergency. */
export function redFlagBlocks(number: string): Block[] {
  return [
    { title: "These signs need a clinician", text: ["backcoach cannot tell what they mean."] },
    {
      title: `Emergency: call ${number} or go to hospital now. Any one of these counts. Do not drive yourself.`,
      tone: "alarm",
      bullets: NOW,
    },
    SOON_BLOCK,
  ];
}

const SOON_BLOCK: Block = { title: "See a doctor soon, and do no exercises before", bullets: SOON };

/**
 * The signs that are no emergency, as a question: told right after an answer, the title above would be heard as what that
 * answer led to. Lines of at most `columns`.
 */
export function soonFlags(columns: number, theme: Theme): string[] {
  const asked = page(
    [{ title: `Does any of the next ${SOON.length} signs apply to you?`, bullets: SOON }],
    columns,
    theme,
  );
  return [
    ...asked,
    ...page([{ text: ["If one does: see a doctor soon, and do no exercises before."] }], columns, theme),
  ];
}

export function redFlags(columns: number, theme: Theme, number: string): string[] {
  return page(redFlagBlocks(number), columns, theme);
}
