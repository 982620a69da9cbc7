/** Pain during an exercise: every path. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAIN_LIMITS, policyFor } from "../../src/safety/pain-limits.ts";
import { type Pain, triage } from "../../src/safety/triage.ts";
import { PLACES } from "../../src/session/event.ts";

const pain = (parts: Partial<Pain>): Pain => ({
  quality: "tired",
  number: null,
  place: null,
  policy: "allow",
  eased: false,
  ...parts,
});

const anyPain: fc.Arbitrary<Pain> = fc.record({
  quality: fc.constantFrom("tired", "stretch"),
  number: fc.option(fc.integer({ min: 0, max: 10 })),
  place: fc.option(fc.constantFrom(...PLACES)),
  policy: fc.constantFrom("allow", "avoid"),
  eased: fc.boolean(),
});

describe("tired", () => {
  it.each([null, 0, 3, 5])("at %s goes on, or the set is enough", (number) => {
    expect(triage(pain({ number }))).toMatchObject({
      does: "go-on",
      options: ["go-on", "finish-set", "stop"],
      unanswered: null,
    });
  });
});

describe("a stretch", () => {
  it.each([null, 0, 5])("at %s gets a smaller movement, and the easier variant is offered", (number) => {
    expect(triage(pain({ quality: "stretch", number }))).toMatchObject({
      does: "ease",
      options: ["ease", "go-on", "leave-exercise", "stop"],
      offersEasier: true,
    });
  });
});

describe("above the limit", () => {
  it.each([
    ["allow", 5, "go-on"],
    ["allow", 6, "ease"],
    ["allow", 7, "ease"],
    ["allow", 8, "leave-exercise"],
    ["avoid", 2, "go-on"],
    ["avoid", 3, "ease"],
    ["avoid", 8, "leave-exercise"],
  ] as const)("the policy %s at %i: %s", (policy, number, does) => {
    expect(triage(pain({ policy, number })).does).toBe(does);
  });

  it("what was eased once is left the second time", () => {
    expect(triage(pain({ number: 6, eased: true }))).toMatchObject({
      does: "leave-exercise",
      options: ["leave-exercise", "stop"],
      offersEasier: false,
    });
  });

  it("going on as it was is not offered, and not choosing means leaving the exercise", () => {
    fc.assert(
      fc.property(anyPain, (one) => {
        const { number, policy } = one;
        if (number === null || number <= PAIN_LIMITS[policy].most) {
          expect(triage(one).unanswered).toBeNull();
          return;
        }
        expect(triage(one).unanswered).toBe("leave-exercise");
        expect(triage(one).options).not.toContain("go-on");
        expect(triage(one).options).not.toContain("finish-set");
      }),
    );
  });

  it("says the number and the limit", () => {
    expect(triage(pain({ policy: "avoid", number: 4 })).sentence).toContain(
      "Pain 4 is more than is good here (2 at most)",
    );
  });
});

it("a pull in a leg gets a word about what would not be one", () => {
  expect(triage(pain({ quality: "stretch", place: "leg" })).sentence).toContain("tingles");
});

it("what is advised is the first choice, stopping is always one, and more pain is never answered with more", () => {
  const order = ["go-on", "finish-set", "ease", "leave-exercise", "stop"];
  fc.assert(
    fc.property(anyPain, fc.integer({ min: 0, max: 10 }), (one, more) => {
      const { does, options, sentence } = triage(one);
      expect(options[0]).toBe(does);
      expect(options).toContain("stop");
      expect(sentence).not.toBe("");
      const worse = triage({ ...one, number: Math.min(10, (one.number ?? 0) + more) });
      expect(order.indexOf(worse.does)).toBeGreaterThanOrEqual(order.indexOf(does));
    }),
  );
});

describe("the policy", () => {
  it("of the therapeutic group is to avoid pain", () => {
    expect(policyFor("therapeutic")).toBe("avoid");
    expect(policyFor("strengthening")).toBe("allow");
    expect(policyFor("mobility")).toBe("allow");
  });
});
