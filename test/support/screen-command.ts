/** `screen` with what it keeps in memory, run as from the command line; four exercises were stopped for pain. */
import { Chalk } from "chalk";
import { Failure } from "../../src/base/failure.ts";
import { type ScreenOptions, screen } from "../../src/commands/screen.ts";
import type { Library } from "../../src/library/library.ts";
import type { Screening } from "../../src/safety/screening.ts";
import type { Prompts } from "../../src/terminal/prompts.ts";
import { TODAY } from "../safety/answers.ts";
import { SHIPPED } from "../safety/shipped.ts";
import { entry, exercise, routine } from "./exercises.ts";
import { PLAIN } from "./frames.ts";

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
export async function run(
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

/** The failure that it ends in. */
export async function failure(options: ScreenOptions, before: Screening | null | Failure = null): Promise<Failure> {
  try {
    await run(options, before);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("no failure");
}
