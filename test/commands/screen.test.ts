/** The safety questions as a dialogue, and as they are said on the command line. */
import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { askScreening, type ScreenOptions, screen } from "../../src/commands/screen.ts";
import type { Library } from "../../src/library/library.ts";
import type { Screening } from "../../src/safety/screening.ts";
import { SCREENING_CHOICES, SCREENING_QUESTION } from "../../src/safety/screening-questions.ts";
import { gate } from "../../src/safety/session-gate.ts";
import { takeScreening, withAgreement, withConcern } from "../../src/safety/take-screening.ts";
import type { Prompts } from "../../src/terminal/prompts.ts";
import { clearedTicks, TODAY, ticked } from "../safety/answers.ts";
import { SHIPPED } from "../safety/shipped.ts";
import { dialogue, ESC } from "../support/dialogue.ts";
import { entry, exercise, routine } from "../support/exercises.ts";
import { PLAIN } from "../support/frames.ts";

const NONE = "None of these";
const FRACTURE = "A fracture of the spine that is recent or still healing";
const DISC = "A slipped disc or sciatica, or a back that bending makes worse";
const FLAGS = "Numb between the legs, new bladder or bowel trouble, a weak leg";
const CHEST = "Chest pain, dizzy spells or fainting in the last 12 months";

const WHEN = "When was the fracture?";
const CLEARED = "Has a doctor cleared you for exercises since the fracture?";
const DAY = "On which day? (2026-01-31)";
const TO = "To what? «All but twisting», for example. Enter alone: to exercises as such.";
const FLAGS_CLEARED = "Has a doctor looked at these signs, and cleared you for exercises?";
const NOTHING = "Nothing is ticked. So none of these applies to you?";

type Script = Parameters<typeof dialogue>[0];

async function asked(script: Script, before: Screening | null = null) {
  const { prompts, said } = dialogue(script);
  const taken = await askScreening(prompts, before, TODAY);
  return { screening: taken && takeScreening(taken, before, TODAY), said };
}

describe("the questions", () => {
  it("end with one answer when none of it applies", async () => {
    const { screening, said } = await asked([[SCREENING_QUESTION, [NONE]]]);
    expect(screening).toEqual(ticked());
    expect(said).toEqual([SCREENING_QUESTION]);
  });

  it("take enter alone for nothing only when it is meant", async () => {
    const meant = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, true],
    ]);
    expect(meant.screening).toEqual(ticked());
    const slip = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, false],
      [SCREENING_QUESTION, [DISC]],
    ]);
    expect(slip.screening).toEqual(ticked("disc"));
    const gone = await asked([
      [SCREENING_QUESTION, []],
      [NOTHING, ESC],
    ]);
    expect(gone.screening).toBeNull();
  });

  it("ask no further about what is only left out", async () => {
    expect((await asked([[SCREENING_QUESTION, [DISC, "Trouble with a wrist"]]])).screening).toEqual(
      ticked("disc", "wrist"),
    );
  });

  it("ask about a fracture when, whether, on which day and for what", async () => {
    const { screening, said } = await asked([
      [SCREENING_QUESTION, [FRACTURE]],
      [WHEN, "3 to 12 months ago"],
      [CLEARED, true],
      [DAY, "the first"],
      [DAY, "2026-12-24"],
      [DAY, " 2026-11-01 "],
      [TO, " all but twisting "],
    ]);
    expect(screening).toMatchObject({
      conditions: ["fracture"],
      cleared: { fracture: "2026-11-01" },
      details: { fracture: { when: "3 to 12 months ago", to: "all but twisting" } },
    });
    expect(said.slice(3)).toEqual([
      `${DAY}: Year, month, day: ${TODAY}. Esc leaves it open.`,
      `${DAY}: That day is yet to come. Esc leaves it open.`,
      DAY,
      TO,
    ]);
  });

  it("ask for no day where no doctor has agreed", async () => {
    const { screening } = await asked([
      [SCREENING_QUESTION, [FRACTURE, FLAGS]],
      [WHEN, "Longer ago"],
      [CLEARED, false],
      [FLAGS_CLEARED, false],
    ]);
    expect(gate(screening, TODAY)).toEqual({ kind: "refused", concerns: ["fracture", "red-flags"] });
  });

  it("keep what was ticked when a later one stays without an answer, and clear nothing", async () => {
    const { screening } = await asked([
      [SCREENING_QUESTION, [FRACTURE, CHEST]],
      [WHEN, "Longer ago"],
      [CLEARED, true],
      [DAY, ESC],
    ]);
    expect(screening).toMatchObject({ conditions: ["fracture"], signs: ["chest"], cleared: {} });
    expect(screening?.details.fracture).toEqual({ when: "Longer ago", to: null });
    expect(gate(screening, TODAY).kind).toBe("refused");
  });

  it("change nothing when the first of them is left", async () => {
    expect((await asked([[SCREENING_QUESTION, ESC]], ticked("disc"))).screening).toBeNull();
  });

  it("have ticked already what was ticked before, but no illness of another day", async () => {
    const script: Script = [[SCREENING_QUESTION, [DISC]]];
    const of = async (before: Screening | null) => (await asked(script, before)).said;
    expect(await of(ticked("disc"))).toEqual([`${SCREENING_QUESTION}: [${DISC}]`]);
    expect(await of(ticked())).toEqual([`${SCREENING_QUESTION}: [${NONE}]`]);
    expect(await of(null)).toEqual([SCREENING_QUESTION]);
    expect(await of({ ...ticked("ill", "disc"), noted: { ill: "2026-11-01" } })).toEqual([
      `${SCREENING_QUESTION}: [${DISC}]`,
    ]);
  });

  it("ask again about a clearance, since a new tick may mean something new", async () => {
    const { screening } = await asked(
      [
        [SCREENING_QUESTION, [FRACTURE]],
        [WHEN, "In the last 3 months"],
        [CLEARED, false],
      ],
      clearedTicks("fracture"),
    );
    expect(gate(screening, TODAY).kind).toBe("refused");
  });

  it("ask about red flags that stand, also when they are not ticked any more", async () => {
    const { screening } = await asked(
      [
        [SCREENING_QUESTION, [NONE]],
        [FLAGS_CLEARED, true],
        [DAY, "2026-11-20"],
        [DAY, TODAY],
        [TO, ""],
      ],
      withConcern(ticked(), "red-flags", TODAY),
    );
    expect(screening).toMatchObject({ signs: ["red-flags"], cleared: { "red-flags": TODAY } });
    expect(gate(screening, TODAY).kind).toBe("open");
  });
});

const stick = exercise("stick-hinge", { steps: ["Hinge."] });
const evening = routine([entry("stick-hinge"), entry("bird-dog")], { id: "evening", define: [stick] });

const LIBRARY = {
  ...SHIPPED,
  entries: [{ routine: evening, origin: "own", path: "evening.yaml", shadows: false }],
  routineIds: [...SHIPPED.routineIds, "evening"],
  find: async (name: string) => {
    const found = /evening/i.test(name) ? evening : SHIPPED.routine(name);
    if (!found) throw new Failure(`There is no routine «${name}».`);
    return { routine: found, origin: "file", path: name, shadows: false };
  },
} as unknown as Library;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly kept: Screening | null;
}

/** `before`: what is kept; a Failure: it can't be read. `meanwhile`: what another window makes of it. */
async function run(
  options: ScreenOptions,
  before: Screening | null | Failure = null,
  prompts: Prompts | null = null,
  meanwhile: (kept: Screening | null) => Screening | null = (kept) => kept,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  let kept = before instanceof Failure ? null : before;
  const store = {
    read: async () => {
      if (before instanceof Failure) throw before;
      return before;
    },
    change: async (change: (screening: Screening | null) => Screening) => {
      if (before instanceof Failure) throw before;
      kept = change(meanwhile(kept));
      return kept;
    },
    salvaged: () => null,
    replace: (screening: Screening) => {
      kept = screening;
    },
    clear: () => {
      kept = null;
    },
  };
  const parts = {
    output: {
      out: (line: string) => out.push(line),
      err: (line: string) => err.push(line),
      columns: 400,
      chalk: new Chalk({ level: 0 }),
    },
    theme: PLAIN,
    prompts,
    store,
    today: TODAY,
    emergency: "999",
    library: async () => LIBRARY,
    stoppedOn: new Map([
      ["wall-angel", "2026-01-05"],
      ["superman", "2026-01-05"],
      ["cobra", "2026-01-05"],
      ["stick-hinge", "2026-01-05"],
    ]),
    now: `${TODAY}T12:00:00.000Z`,
  };
  const code = await screen(parts, options);
  return { code, out: out.join("\n"), err: err.join("\n"), kept };
}

async function failure(options: ScreenOptions, before: Screening | null | Failure = null): Promise<Failure> {
  try {
    await run(options, before);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}

describe("screen", () => {
  it("shows what is known where nobody can be asked", async () => {
    expect(await run({})).toMatchObject({ code: 0, err: "", kept: null });
    expect((await run({})).out).toContain("have not been asked yet");
    expect((await run({}, ticked("disc"))).out).toContain("slipped disc");
  });

  it("asks on a terminal, keeps the answers and shows them", async () => {
    const { prompts } = dialogue([[SCREENING_QUESTION, [DISC]]]);
    const { code, out, kept } = await run({}, null, prompts);
    expect([code, kept]).toEqual([0, ticked("disc")]);
    expect(out).toMatch(/^Your answers stay on this computer\.\n\nYour answers\n/);
  });

  it("changes nothing when the questions are left", async () => {
    const { prompts } = dialogue([[SCREENING_QUESTION, ESC]]);
    const { code, out, kept } = await run({}, ticked("disc"), prompts);
    expect([code, kept]).toEqual([4, ticked("disc")]);
    expect(out).toContain("Nothing was changed.");
  });

  it("says at once who can clear a refusal, and whom to call with red flags", async () => {
    const refused = await run({ has: "fracture,disc" });
    expect(refused.out).toContain("backcoach screen --cleared fracture");
    expect(refused.out).not.toContain("call 999");
    expect((await run({ has: "red-flags" })).out).toContain("call 999");
    expect((await run({ has: "disc" })).out).not.toContain("No session");
  });
});

describe("on the command line", () => {
  it("--none and --has are whole answers", async () => {
    expect((await run({ none: true }, ticked("disc"))).kept).toEqual(ticked());
    expect((await run({ has: "wrist,disc" })).kept).toEqual(ticked("disc", "wrist"));
  });

  it("--cleared belongs to what was ticked, in the same line or before", async () => {
    expect((await run({ has: "fracture", cleared: "fracture=2026-11-01" })).kept?.cleared).toEqual({
      fracture: "2026-11-01",
    });
    expect((await run({ cleared: "fracture" }, ticked("fracture"))).kept?.cleared).toEqual({ fracture: TODAY });
    expect((await failure({ cleared: "fracture" })).message).toContain("was not ticked");
  });

  it.each(["superman", "stick-hinge", "wall-angel"])(
    "--cleared takes exercises that were stopped, of the library, of an own routine and of the history: %s",
    async (id) => {
      expect((await run({ cleared: id })).kept?.allowed).toEqual({ [id]: { on: TODAY, at: `${TODAY}T12:00:00.000Z` } });
    },
  );

  it("--agreed keeps what the doctor has seen: what the answers leave of the routine", async () => {
    const { kept } = await run({ agreed: "starter=2026-11-20" }, ticked("spine-disease", "wrist"));
    const seen = kept?.agreed.starter;
    expect(seen?.on).toBe("2026-11-20");
    expect(seen?.exercises).toContain("side-plank");
    expect(seen?.exercises).not.toContain("bird-dog");
  });

  it.each([
    ["evening", TODAY],
    ["./Evening.yaml", TODAY],
    ["./Evening.yaml=2026-11-20", "2026-11-20"],
  ])("--agreed takes a routine by its id or its file: %s", async (agreed, on) => {
    const { kept } = await run({ agreed }, ticked("spine-disease"));
    expect(kept?.agreed).toEqual({ evening: { on, exercises: ["bird-dog", "stick-hinge"] } });
  });

  it("--agreed takes several, and keeps those before", async () => {
    const before = withAgreement(ticked("spine-disease"), "mini", ["heel-slide"], TODAY);
    const { kept } = await run({ agreed: "starter, evening=2026-11-20" }, before);
    expect(Object.keys(kept?.agreed ?? {})).toEqual(["mini", "starter", "evening"]);
  });

  it("--agreed is of no use where there is no session", async () => {
    const { message, hint, exitCode } = await failure({ agreed: "starter" }, ticked("pregnant"));
    expect([message, exitCode]).toEqual(["No session with pregnancy.", 5]);
    expect(hint).toContain("no list to agree to");
  });

  it.each<[ScreenOptions, string, string | null]>([
    [{ has: "rist" }, "«rist» is not known.", "Did you mean wrist?"],
    [{ has: "" }, "--has needs at least one id.", null],
    [{ has: "disc", none: true }, "--none and --has contradict each other.", null],
    [{ cleared: "suprman" }, "«suprman» is not known.", "Did you mean superman?"],
    [{ cleared: "superman=soon" }, "«soon» is not a day.", null],
    [{ agreed: "startr" }, "«startr» is not known.", "Did you mean starter?"],
    [{ agreed: "starter=2027-01-01" }, "2027-01-01 is yet to come.", null],
    [{ agreed: "./evening.yaml=soon" }, "«soon» is not a day.", null],
  ])("refuses %j", async (options, message, hint) => {
    const refused = await failure(options);
    expect(refused).toMatchObject({ message, exitCode: 2 });
    if (hint !== null) expect(refused.hint).toBe(hint);
  });

  it("--json is the value that is kept, or null", async () => {
    expect(JSON.parse((await run({ json: true })).out)).toBeNull();
    expect(JSON.parse((await run({ json: true }, ticked("disc"))).out)).toEqual(ticked("disc"));
    expect(JSON.parse((await run({ json: true, has: "knee" })).out)).toEqual(ticked("knee"));
    expect(JSON.parse((await run({ json: true, clear: true }, ticked())).out)).toBeNull();
    const { prompts } = dialogue([]);
    expect((await run({ json: true }, null, prompts)).out).toBe("null");
  });

  it("changes the answers as they are by then, not as they were when it was called", async () => {
    const elsewhere = () => ticked("disc");
    expect((await run({ cleared: "superman" }, ticked(), null, elsewhere)).kept?.conditions).toEqual(["disc"]);
    const { prompts } = dialogue([[SCREENING_QUESTION, [NONE]]]);
    const flagged = () => withConcern(null, "red-flags", TODAY);
    expect((await run({}, ticked(), prompts, flagged)).kept?.signs).toEqual(["red-flags"]);
  });

  it("tells when a red flag stays, and when a block goes that waited for a doctor", async () => {
    const stays = await run({ none: true }, withConcern(null, "red-flags", TODAY));
    expect(stays.out).toContain("was noted before. It stays until one has looked at it");
    const went = await run({ has: "disc" }, ticked("chest", "fracture", "knee"));
    expect(went.out).toContain("Dropped: chest pain, dizzy spells or fainting.");
    expect(went.out).toContain("backcoach screen --has fracture,disc,chest");
    expect(went.out).not.toContain("Dropped: knee");
    expect((await run({ none: true }, clearedTicks("chest"))).out).not.toContain("Dropped");
    expect((await run({ has: "disc" }, ticked("disc"))).out).not.toContain("Dropped");
  });

  it("--clear keeps a red flag that nobody has looked at, and nothing else", async () => {
    const { out, kept } = await run({ clear: true }, withConcern(ticked("disc"), "red-flags", TODAY));
    expect(out).toContain("The sign that needs a clinician stays noted.");
    expect([kept?.conditions, kept?.signs, kept?.noted]).toEqual([[], ["red-flags"], { "red-flags": TODAY }]);
    expect((await run({ clear: true }, clearedTicks("red-flags"))).kept).toBeNull();
  });

  it("a yes from before a sign was noted is refused", async () => {
    const noted = withConcern(null, "red-flags", "2026-11-10");
    expect((await failure({ cleared: "red-flags=2001-01-01" }, noted)).exitCode).toBe(2);
    expect((await failure({ cleared: "red-flags=2026-11-09" }, noted)).message).toContain("something earlier");
    expect((await run({ cleared: "red-flags=2026-11-10" }, noted)).kept?.cleared).toEqual({
      "red-flags": "2026-11-10",
    });
    // Told for the first time together with the doctor's look at it.
    expect((await run({ has: "chest", cleared: "chest=2026-11-01" })).kept?.cleared).toEqual({ chest: "2026-11-01" });
    expect((await failure({ has: "chest", cleared: "chest=2001-01-01" })).exitCode).toBe(2);
  });

  it("a yes from before a recent fracture is refused, also in the questions", async () => {
    const { said } = await asked([
      [SCREENING_QUESTION, [FRACTURE]],
      [WHEN, "In the last 3 months"],
      [CLEARED, true],
      [DAY, "2026-01-15"],
      [DAY, ESC],
    ]);
    expect(said.at(-2)).toBe(`${DAY}: That day was before it. Esc leaves it open.`);
  });

  it("names every id that nobody knows, and where the others are found", async () => {
    const { message, hint } = await failure({ has: "disk,foo" });
    expect(message).toBe("«disk», «foo» are not known.");
    expect(hint).toMatch(/^Did you mean disc\? These are known: pregnant, /);
  });

  it("--clear forgets", async () => {
    expect(await run({ clear: true }, ticked("disc"))).toMatchObject({ code: 0, kept: null });
  });
});

describe("answers that can't be read", () => {
  const damaged = new Failure("The answers are damaged.", { hint: "backcoach screen" });

  it("do not stand in the way of new ones", async () => {
    const said = await run({ has: "disc" }, damaged);
    expect(said).toMatchObject({ code: 0, kept: ticked("disc") });
    expect(said.err).toBe("The answers are damaged. The new answers take their place.");
    const { prompts } = dialogue([[SCREENING_QUESTION, [NONE]]]);
    expect((await run({}, damaged, prompts)).kept).toEqual(ticked());
    expect((await run({ clear: true }, damaged)).code).toBe(0);
  });

  it.each<ScreenOptions>([{}, { json: true }, { cleared: "superman" }, { agreed: "starter" }])(
    "are told to whoever needs them: %j",
    async (options) => {
      expect(await failure(options, damaged)).toBe(damaged);
    },
  );
});

it("every question has a label that the dialogue can find", () => {
  const labels = SCREENING_CHOICES.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
