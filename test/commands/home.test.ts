import { expect, test } from "vitest";
import { home } from "../../src/commands/home.ts";
import type { KnownSession } from "../../src/commands/known-session.ts";
import { part } from "../progress/make.ts";
import { dialogue, ESC } from "../support/dialogue.ts";
import { PLAIN } from "../support/frames.ts";
import { did, output, person, SHIPPED_LIBRARY, TODAY } from "../support/people.ts";

async function visit(
  past: readonly KnownSession[],
  { reply = ESC as string | typeof ESC, asked = true, lastCheckIn = TODAY as number | null } = {},
) {
  const shown = output();
  const done: string[] = [];
  const does = async (what: string) => {
    done.push(what);
    return 0 as const;
  };
  const { prompts } = dialogue([["What shall we do?", reply]]);
  const choices: string[] = [];
  const listening = {
    ...prompts,
    select: ((question) => {
      choices.push(...question.choices.map(({ name }) => name));
      return prompts.select(question);
    }) as typeof prompts.select,
  };
  const code = await home(
    {
      ...{ person: person(past), library: SHIPPED_LIBRARY, startsOn: 0, output: shown, theme: PLAIN, lastCheckIn },
      prompts: asked ? listening : null,
      start: does,
      checkIn: () => does("check-in"),
    },
    "the help\n",
  );
  return { code, said: shown.said.join("\n"), done, choices };
}

test("home shows how things stand, then a menu with the due routine first", async () => {
  const { said, choices, done } = await visit([did("starter", 9), did("starter", 2)], { reply: "Starter, 16 min" });
  expect(said).toContain("Due today\nStarter: 1 of 3 done this week, last time 2 days ago.");
  expect(said).toContain("This week: 1 of 3 days, 20 min.");
  expect(choices[0]).toMatch(/^Starter, /);
  expect(choices).toHaveLength(SHIPPED_LIBRARY.entries.length);
  expect(done).toEqual(["starter"]);
});

test("home and what is due agree about what a day is: a warm-up alone is none", async () => {
  const warm = [12, 10, 8, 2, 1, 0].map((ago) => did("warmup", ago));
  const { said } = await visit(warm);
  expect(said).toContain("This week: 0 of 3 days");
  expect(said).not.toContain("in a row");
  expect(said).toContain("Starter: a first session");
});

test("on a day of rest, resting comes first", async () => {
  const { said, choices, done, code } = await visit([did("starter", 1)], { reply: "Rest today" });
  expect(said).toContain("Nothing is due today\nStrengthening yesterday");
  expect(choices[0]).toBe("Rest today");
  expect({ done, code }).toEqual({ done: [], code: 0 });
});

test("home tells the last stop and where it was, for four weeks", async () => {
  const stopped = (ago: number) =>
    did("starter", ago, {
      outcome: "stopped",
      stop: "cramp",
      exercises: [{ ...part("side-plank", 0, { quality: "cramp" }), heavy: false }],
    });
  expect((await visit([stopped(3), did("mobility", 2)])).said).toContain("Last stop: cramp, Side plank, 3 days ago.");
  expect((await visit([stopped(29)])).said).not.toContain("Last stop");
});

test("a check-in is offered when it is due, and never to somebody who has done nothing yet", async () => {
  const due = await visit([did("starter", 2)], { lastCheckIn: TODAY - 14, reply: "Check-in" });
  expect(due.said).toContain("A check-in is due");
  expect(due.done).toEqual(["check-in"]);
  expect((await visit([did("starter", 2)], { lastCheckIn: TODAY - 13 })).choices).not.toContain("Check-in");
  expect((await visit([], { lastCheckIn: null })).said).not.toContain("check-in");
});

test("where nobody can be asked, the help comes instead of the menu", async () => {
  const { said, choices } = await visit([], { asked: false });
  expect(said).toMatch(/\nDue today\n[\s\S]*\nthe help$/);
  expect(choices).toEqual([]);
});
