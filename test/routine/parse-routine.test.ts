/** A routine is read from YAML: what it need not say, all that it may say, and in which guises. */
import { describe, expect, it } from "vitest";
import { parseRoutine } from "../../src/routine/parse.ts";
import type { Routine } from "../../src/routine/routine.ts";
import { NO_DOSE } from "../support/exercises.ts";
import { noted } from "../support/marked-yaml.ts";
import { smallCatalogue } from "../support/small-catalogue.ts";

const catalogue = smallCatalogue();

function routineOf(text: string, warnings: string[] = []): Routine {
  const parse = parseRoutine(text, { id: "evening", catalogue });
  if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
  expect(noted(parse.value.warnings)).toEqual(warnings);
  return parse.value.value;
}

const ENTRY = { kind: "exercise", dose: NO_DOSE, rest: null, ready: null, tempo: {}, toward: null, note: null };

describe("a routine", () => {
  it("says little and gets the usual for the rest", () => {
    expect(routineOf("format: 1\nname: Evening back\ngroup: mobility\nexercises: [cat-cow]\n")).toEqual({
      format: 1,
      id: "evening",
      name: "Evening back",
      about: null,
      group: "mobility",
      warmup: null,
      perWeek: null,
      rest: 20,
      ready: null,
      exercises: [{ ...ENTRY, exercise: "cat-cow" }],
      define: [],
      prescribed: null,
      sources: [],
    });
  });

  it("may say everything that the format has words for", () => {
    const text = `
# yaml-language-server: $schema=https://example.org/routine.schema.json
format: 1
name: Evening back
about: >-
  A quiet
  quarter of an hour.
group: therapeutic
warmup: warmup
per-week: 3
rest: 15s
ready: 8s
exercises:
  - cat-cow
  - do: side-plank
    hold: 10s
    sides: each
    toward: { hold: 30s }
  - do: bird-dog
    reps: 4
    hold: 5s
    sides: alternate
    tempo: { lift: 3s, relax: 0s }
    toward: { reps: 8, hold: 10s }
    ready: 0s
    note: Keep a cup of water level.
  - do: scissors
    sets: 3
    reps: 8
    rest: 45s
  - { do: bird-dog, reps: [4, 3, 2], hold: 10s }
  - { do: superman, until: tired, at-most: 1m30s }
  - { do: swim, for: 30m }
  - rest: 60s
  - rounds: 2
    of: [cat-cow, { do: stick, reps: 5 }, rest: 0.5s]
define:
  stick:
    name: Hip hinge with a stick
    steps: [Hold a stick along your spine, Push the hips back]
    tempo: { lift: 2s, lower: 2s }
prescribed: { by: the physio, on: 2026-11-01, review: 2026-12-15 }
sources: [the seed text]
`;
    const routine = routineOf(text);
    expect(routine).toMatchObject({
      about: "A quiet quarter of an hour.",
      warmup: "warmup",
      perWeek: 3,
      rest: 15,
      ready: 8,
      prescribed: { by: "the physio", on: "2026-11-01", review: "2026-12-15" },
      sources: ["the seed text"],
    });
    expect(routine.exercises).toEqual([
      { ...ENTRY, exercise: "cat-cow" },
      {
        ...ENTRY,
        exercise: "side-plank",
        dose: { ...NO_DOSE, hold: 10, sides: "each" },
        toward: { ...NO_DOSE, hold: 30 },
      },
      {
        ...ENTRY,
        exercise: "bird-dog",
        dose: { ...NO_DOSE, reps: 4, hold: 5, sides: "alternate" },
        ready: 0,
        tempo: { lift: 3, relax: 0 },
        toward: { ...NO_DOSE, reps: 8, hold: 10 },
        note: "Keep a cup of water level.",
      },
      { ...ENTRY, exercise: "scissors", dose: { ...NO_DOSE, sets: 3, reps: 8 }, rest: 45 },
      { ...ENTRY, exercise: "bird-dog", dose: { ...NO_DOSE, reps: [4, 3, 2], hold: 10 } },
      { ...ENTRY, exercise: "superman", dose: { ...NO_DOSE, until: "tired", atMost: 90 } },
      { ...ENTRY, exercise: "swim", dose: { ...NO_DOSE, for: 1800 } },
      { kind: "rest", seconds: 60 },
      {
        kind: "rounds",
        rounds: 2,
        of: [
          { ...ENTRY, exercise: "cat-cow" },
          { ...ENTRY, exercise: "stick", dose: { ...NO_DOSE, reps: 5 } },
          { kind: "rest", seconds: 0.5 },
        ],
      },
    ]);
    expect(routine.define).toHaveLength(1);
    expect(routine.define[0]).toMatchObject({ id: "stick", name: "Hip hinge with a stick", group: null, sided: false });
  });

  it.each([
    ["group: strengthening", "warmup"],
    ["group: strengthening\nwarmup: none", null],
    ["group: endurance", null],
    ["group: endurance\nwarmup: warmup", "warmup"],
  ])("%j starts with %s", (lines, warmup) => {
    expect(routineOf(`format: 1\nname: A\n${lines}\nexercises: [cat-cow]\n`).warmup).toBe(warmup);
  });

  it("is the same with a byte order mark, with Windows line ends, and as JSON", () => {
    const text = "format: 1\nname: Évening\ngroup: mobility\nexercises:\n  - cat-cow\n  - { do: bird-dog, reps: 4 }\n";
    const json =
      '{"format": 1, "name": "Évening", "group": "mobility", "exercises": ["cat-cow", {"do": "bird-dog", "reps": 4}]}';
    const plain = routineOf(text);
    expect(routineOf(`\ufeff${text}`)).toEqual(plain);
    expect(routineOf(text.replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(routineOf(json)).toEqual(plain);
  });

  it("may repeat itself by anchors and aliases", () => {
    const text =
      "format: 1\nname: A\ngroup: mobility\nexercises:\n  - &dog { do: bird-dog, reps: 4 }\n  - cat-cow\n  - *dog\n";
    const [first, , third] = routineOf(text).exercises;
    expect(third).toEqual(first);
  });

  it("says once what is wrong with something that is repeated by an alias, where it is written", () => {
    const text = "format: 1\nname: A\ngroup: mobility\nexercises:\n  - &dog { do: bird-dgo, reps: 4 }\n  - *dog\n";
    const parse = parseRoutine(text, { id: "x", catalogue });
    expect(parse.ok ? [] : noted(parse.error)).toEqual(["5:16-24 unknown-exercise"]);
  });

  it("with warnings only is still a routine", () => {
    const text = "format: 1\nname: A\ngroup: mobility\nexercises: [cat-cow]\ndefine:\n  spare: { name: Spare }\n";
    expect(routineOf(text, ["6:3-8 unused-define"]).define).toHaveLength(1);
  });
});
