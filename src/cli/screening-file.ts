/**
 * Reads the safety answers from `screening.json`, which lies beside the history. Most commands only need to know that
 * there are none, so what it takes to check them is loaded when there are some, and what writes them has a file of its own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import type { Screening } from "../safety/screening.ts";

/** @param folder of the data; it need not exist */
export function screeningPath(folder: string): string {
  return join(folder, "screening.json");
}

/** null when nothing was answered yet. @throws Failure when the answers are there but can't be read, or are damaged */
export async function readScreening(folder: string): Promise<Screening | null> {
  const path = screeningPath(folder);
  const text = textOf(path);
  if (text === null) return null;
  const { screeningShape } = await import("./screening-shape.ts");
  const answers = screeningShape.safeParse(parsed(text));
  if (answers.success) return answers.data;
  throw new Failure(`The safety answers in ${quote(path, 200)} are damaged.`, { hint: ANEW });
}

const ANEW = "backcoach screen asks the questions anew, backcoach screen --clear forgets the answers.";

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw new Failure(`The safety answers can't be read: ${quote(message, 300)}.`, { hint: ANEW });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
