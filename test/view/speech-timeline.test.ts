/**
 * What is said when: every shipped routine from the first word to the last, as pages to read aloud (test/view/spoken). No
 * text wants to be said before the one ahead of it is over.
 */
import { describe, expect, test } from "vitest";
import { planSeconds } from "../../src/plan/estimate.ts";
import type { Lately } from "../../src/plan/lately.ts";
import type { Manner } from "../../src/view/manner.ts";
import { Listener } from "../support/listener.ts";
import { SHIPPED } from "../support/shipped.ts";
import { grown, manner, spokenPlan } from "../support/spoken-plan.ts";

function listen(id: string, how: Manner, lately?: Lately): Listener {
  const plan = spokenPlan(id, how, lately);
  const listener = new Listener(plan, how).wait(planSeconds(plan) + 1);
  expect(listener.overlaps()).toEqual([]);
  return listener;
}

describe("what is said when", () => {
  test.each(SHIPPED.routineIds)("in %s, the first time", async (id) => {
    const listener = listen(id, manner());
    await expect(listener.page()).toMatchFileSnapshot(`spoken/${id}.txt`);
    expect((await listener.ended).session.state).toMatchObject({ outcome: { kind: "finished" } });
  });

  test.each([
    ["known", manner({ knows: () => true })],
    ["counts", manner({ say: "counts" })],
    ["changes", manner({ say: "changes" })],
  ] as const)("in starter, %s", async (name, how) => {
    await expect(listen("starter", how).page()).toMatchFileSnapshot(`spoken/starter-${name}.txt`);
  });

  test("in starter, after weeks of it: other doses, their reasons, the other side first", async () => {
    const how = manner({ knows: () => true });
    await expect(listen("starter", how, grown("starter", 7)).page()).toMatchFileSnapshot("spoken/starter-grown.txt");
  });
});
