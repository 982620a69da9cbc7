/**
 * Slower and faster voices, through every shipped routine: whatever the rate, each start is counted, each rep is told by
 * its number or its word, each longer hold has its end counted, and nothing loses a sound to what comes behind it.
 */
import { describe, expect, test } from "vitest";
import { planSeconds } from "../../src/plan/estimate.ts";
import type { Beat, Plan } from "../../src/plan/plan.ts";
import { type Heard, Listener } from "../support/listener.ts";
import { SHIPPED } from "../support/shipped.ts";
import { manner, spokenPlan } from "../support/spoken-plan.ts";

/** A second; the number of a rep ends in a full stop. */
const COUNT = /^\d$/;
const RATES = [80, 100, 120, 140, 160, 175, 200, 250];

interface Timed {
  readonly beat: Beat;
  readonly from: number;
  readonly to: number;
}

function timed({ beats }: Plan): Timed[] {
  let at = 0;
  return beats.map((beat) => {
    const from = at;
    at += beat.seconds ?? 0;
    return { beat, from, to: at };
  });
}

function textsIn(heard: readonly Heard[], from: number, to: number): string[] {
  const within = heard.filter(({ at }) => at >= from - 0.05 && at < to - 0.05);
  return within.flatMap(({ utterance }) => (utterance ? [utterance.text] : []));
}

/** The reps of a plan, each with its first and its last moment. */
function repsOf(beats: readonly Timed[]): Timed[] {
  const reps = new Map<string, Timed>();
  for (const one of beats.filter(({ beat }) => beat.rep > 0)) {
    const { step, set, side, rep } = one.beat;
    const key = [step, set, side, rep].join();
    reps.set(key, { ...one, from: reps.get(key)?.from ?? one.from });
  }
  return [...reps.values()];
}

const named = ({ beat, from }: Timed) => `${beat.kind} at ${from}, rep ${beat.rep}`;

describe.each(RATES)("at %d words a minute", (rate) => {
  test.each(SHIPPED.routineIds)("nothing that matters is missing in %s", (id) => {
    const how = manner({ rate });
    const plan = spokenPlan(id, how);
    const listener = new Listener(plan, how).wait(planSeconds(plan) + 1);
    expect(listener.overlaps()).toEqual([]);
    const beats = timed(plan);
    const isSilent = ({ from, to }: Timed) => textsIn(listener.heard, from, to).every((text) => COUNT.test(text));
    const isUncounted = ({ to }: Timed) => textsIn(listener.heard, to - 3, to).join() !== "3,2,1";
    expect(repsOf(beats).filter(isSilent).map(named)).toEqual([]);
    expect(
      beats
        .filter(({ beat }) => beat.kind === "ready")
        .filter(isUncounted)
        .map(named),
    ).toEqual([]);
    const held = beats.filter(({ beat }) => beat.kind === "hold" && (beat.seconds ?? 0) >= 5);
    expect(held.filter(isUncounted).map(named)).toEqual([]);
  });
});

test.each([100, 140, 160])("the five minutes at %d words a minute, as a page to read", async (rate) => {
  const how = manner({ rate });
  const plan = spokenPlan("mini", how);
  const listener = new Listener(plan, how).wait(planSeconds(plan) + 1);
  await expect(listener.page()).toMatchFileSnapshot(`spoken/mini-at-${rate}.txt`);
});
