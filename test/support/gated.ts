/**
 * A routine behind the gates, for somebody whom a doctor has cleared where only a doctor can: what is left of it, and what
 * is said.
 */
import type { Catalogue, Routine } from "../../src/routine/routine.ts";
import { type Circumstances, usualCircumstances } from "../../src/safety/circumstances.ts";
import type { Concern } from "../../src/safety/concern.ts";
import { entriesOf } from "../../src/safety/gate-items.ts";
import { type Gated, gateRoutine } from "../../src/safety/gate-routine.ts";
import { gateNoteSentence } from "../../src/view/gate-notes.ts";
import { clearedTicks, TODAY } from "../safety/answers.ts";
import { SHIPPED } from "../safety/shipped.ts";

type Ready = Extract<Gated, { kind: "ready" }>;

/** Fails where there is no session. */
export function gated(
  subject: Routine,
  concerns: readonly Concern[],
  changes: Partial<Circumstances> = {},
  shelves: Catalogue = SHIPPED,
): Ready {
  const circumstances = { ...usualCircumstances(clearedTicks(...concerns), TODAY), ...changes };
  const result = gateRoutine(subject, shelves, circumstances, { warmup: true });
  if (result.kind !== "ready") throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

export const ids = ({ routine: { exercises } }: Ready) => entriesOf(exercises).map((one) => one.exercise);
export const said = ({ notes }: Ready) => notes.map(gateNoteSentence);
