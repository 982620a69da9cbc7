/** What to do about a pain that does not stop the session: a sentence, and the ways on, the advised one first. */
import type { PainAction, Triage } from "../safety/triage.ts";
import { clean } from "./fit.ts";
import type { Choices, KeyChoice } from "./key-question.ts";

/** `smaller` and `easier` are the two ways to ease: less of the same movement, or another one. */
export type WhatNow = Exclude<PainAction, "ease"> | "smaller" | "easier";

export interface Situation {
  /** Name of the easier exercise that may be done today, or null. */
  readonly easier: string | null;
  /** Whether a set is under way that can be finished. */
  readonly inSet: boolean;
  /** Whether the exercise that hurts is over: told in the rest behind it, there is nothing of it left to change. */
  readonly over: boolean;
}

export function adviceQuestion({ sentence, options, offersEasier }: Triage, situation: Situation): Choices<WhatNow> {
  if (situation.over) return { kind: "choices", message: sentence, choices: [NEXT, WAYS.stop] };
  // What is mild needs no other movement; what is too strong has one first.
  const isMild = options.includes("go-on");
  const easier = offersEasier && situation.easier !== null ? [easierChoice(situation.easier)] : [];
  const ease = isMild ? [WAYS.smaller, ...easier] : [...easier, WAYS.smaller];
  const ways = options.flatMap((option) => (option === "ease" ? ease : [WAYS[option]]));
  const choices = ways.filter(({ value }) => value !== "finish-set" || situation.inSet);
  return { kind: "choices", message: sentence, choices };
}

const WAYS: Readonly<Record<Exclude<WhatNow, "easier">, KeyChoice<WhatNow>>> = {
  "go-on": { value: "go-on", label: "Go on", hint: "where you were" },
  "finish-set": { value: "finish-set", label: "This set is enough", hint: "on with what comes next" },
  smaller: { value: "smaller", label: "A smaller movement", hint: "on where you were, with less of it" },
  "leave-exercise": { value: "leave-exercise", label: "Leave this exercise", hint: "on with the next one" },
  stop: { value: "stop", label: "Stop for today", hint: "what was done is kept" },
};

const NEXT: KeyChoice<WhatNow> = {
  value: "go-on",
  label: "On with the next exercise",
  hint: "when it has eased, or is no more than it was",
};

function easierChoice(name: string): KeyChoice<WhatNow> {
  return { value: "easier", label: `${clean(name)} instead`, hint: "easier, for the rest of this exercise" };
}
