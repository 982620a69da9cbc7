/** What comes out of the history is checked, and what can't be right is said with its place instead of crashing. */
import type * as z from "zod/mini";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { History } from "./open-history.ts";

/** @param row which row it is, for the message: `session 0199...` @throws Failure when the value is not of that shape */
export function checked<T>(shape: z.ZodMiniType<T>, value: unknown, history: History, row: string): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join(".") || "it";
  throw new Failure(`${history.path}, ${quote(row, 120)}: ${quote(`${place}: ${issue?.message}`, 200)}.`, {
    hint: "Somebody changed this row. Put it right with an SQLite tool, or delete that session with backcoach forget.",
  });
}
