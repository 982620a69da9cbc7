/** A check-in as everybody outside of the history sees it: in `check-in --json`, `export` and `import`. */
import * as z from "zod/mini";
import { instant, sessionId, tenPoints } from "./basic-shapes.ts";

/** How many statements the questionnaire has (progress/roland-morris.ts). */
const STATEMENTS = 24;

const wrong = `the numbers of statements belong here, each once, from 1 to ${STATEMENTS}`;
const numbers = z.array(z.int(wrong).check(z.minimum(1, wrong), z.maximum(STATEMENTS, wrong)), wrong).check(
  z.maxLength(STATEMENTS, wrong),
  z.refine((list) => new Set(list).size === list.length, wrong),
);

export const checkInShape = z.lazy(() =>
  z.pipe(
    z.strictObject(
      {
        id: sessionId,
        at: instant,
        statements: numbers,
        /** For those who read an export; it is counted anew. */
        score: z.optional(z.int("a whole number belongs here")),
        pain: tenPoints,
      },
      "a check-in belongs here",
    ),
    z.transform(({ statements, ...rest }) => ({
      ...rest,
      statements: statements.toSorted((a, b) => a - b),
      score: statements.length,
    })),
  ),
);

/**
 * `at`: ISO time, UTC. `statements`: numbers from 1 of those that were ticked. `score`: how many, 0 best to 24. `pain`: over
 * the last seven days, 0-10 or null.
 */
export type CheckInEntry = Readonly<z.output<typeof checkInShape>>;
