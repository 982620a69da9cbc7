/** An exercise is read from YAML: what it need not say, all that it may say, and what is faulty. */
import { describe, expect, it } from "vitest";
import { parseExercise } from "../../src/routine/parse.ts";
import { NO_DOSE } from "../support/exercises.ts";
import { noted } from "../support/marked-yaml.ts";

describe("an exercise", () => {
  const LEAST = "name: Cobra\ngroup: mobility\nsteps: [Lift the chest.]\n";

  function exerciseOf(text: string) {
    const parse = parseExercise(text, { id: "cobra" });
    if (!parse.ok) throw new Error(noted(parse.error).join("\n"));
    return parse.value.value;
  }

  it("says little and gets the usual for the rest", () => {
    expect(exerciseOf(LEAST)).toEqual({
      id: "cobra",
      name: "Cobra",
      alsoCalled: [],
      group: "mobility",
      start: null,
      steps: ["Lift the chest."],
      breath: {},
      words: {},
      feel: null,
      muscles: [],
      faults: [],
      easier: [],
      harder: [],
      instead: null,
      avoid: [],
      stop: [],
      tags: [],
      equipment: [],
      sided: false,
      tempo: { lift: 2, hold: 0, lower: 2, relax: 1 },
      rest: 30,
      dose: NO_DOSE,
      target: null,
      catalogueOnly: false,
      picture: null,
      seed: null,
      sources: [],
      checked: null,
    });
  });

  it("may say everything that the format has words for", () => {
    const text = `${LEAST}
also-called: [snake]
start: Lie face down.
breath: { lift: in, hold: easy, lower: out, relax: easy }
words: { lift: rise, lower: sink }
feel: A stretch along the belly.
muscles: [erector spinae]
faults: [shoulders at the ears]
easier: sphinx
harder: [Straighter arms., full-cobra]
instead: bird-dog
avoid: [pregnant, wrist]
stop: [Pain that goes down a leg.]
tags: [prone, ext]
equipment: [mat]
sided: true
tempo: { lift: 3s, lower: 3s, relax: 3s }
rest: 45s
dose: { sets: 2, reps: 3, hold: 5s, sides: each }
target: { sets: 2, reps: 8, hold: 10s }
catalogue-only: true
picture: { from: on-front-hands-by-ribs, lift: { back: [22, 52], head: 78 } }
seed: { ref: G9, words: Bend back, dose: none given }
sources: [the seed text]
checked: 2026-11-22
`;
    expect(exerciseOf(text)).toEqual({
      id: "cobra",
      name: "Cobra",
      alsoCalled: ["snake"],
      group: "mobility",
      start: "Lie face down.",
      steps: ["Lift the chest."],
      breath: { lift: "in", hold: "easy", lower: "out", relax: "easy" },
      words: { lift: "rise", lower: "sink" },
      feel: "A stretch along the belly.",
      muscles: ["erector spinae"],
      faults: ["shoulders at the ears"],
      easier: ["sphinx"],
      harder: ["Straighter arms.", "full-cobra"],
      instead: "bird-dog",
      avoid: ["pregnant", "wrist"],
      stop: ["Pain that goes down a leg."],
      tags: ["prone", "ext"],
      equipment: ["mat"],
      sided: true,
      tempo: { lift: 3, hold: 0, lower: 3, relax: 3 },
      rest: 45,
      dose: { ...NO_DOSE, sets: 2, reps: 3, hold: 5, sides: "each" },
      target: { ...NO_DOSE, sets: 2, reps: 8, hold: 10 },
      catalogueOnly: true,
      picture: { from: "on-front-hands-by-ribs", lift: { back: [22, 52], head: 78 } },
      seed: { ref: "G9", words: "Bend back", dose: "none given" },
      sources: ["the seed text"],
      checked: "2026-11-22",
    });
  });

  it("has no pause between repetitions when its tempo names none", () => {
    expect(exerciseOf(`${LEAST}tempo: { lift: 3s }\n`).tempo).toEqual({ lift: 3, hold: 0, lower: 2, relax: 0 });
  });

  it.each([
    ["dose: { until: relaxed, reps: 3 }", "4:25-29 until-mix"],
    ["dose: { reps: 3, sides: each }", "4:18-23 no-sides"],
    ["dose: { reps: 5 }\ntarget: { reps: 3 }", "5:17-18 toward-below"],
    ["dose: { hold: 5s }\ntarget: { for: 30s }", "5:11-14 toward-kind"],
    ["tempo: { lift: 0s, lower: 0s }", "4:8-31 no-time"],
    ["easier: cobra", "4:9-14 refers-to-itself"],
    ["easier: spinx", "4:9-14 unknown-exercise"],
    ["harder: [One arm., bird-dgo]", "4:20-28 unknown-exercise"],
    ["instead: Do nothing", "4:10-20 unknown-exercise"],
  ])("%j is faulty", (lines, fault) => {
    const ids = ["cobra", "sphinx", "bird-dog"];
    const parse = parseExercise(`${LEAST}${lines}\n`, { id: "cobra", exerciseIds: ids });
    expect(parse.ok ? [] : noted(parse.error)).toEqual([fault]);
  });
});
