/**
 * Writes the safety answers, whole or not at all and readable by their owner only, and forgets them. They are no part of
 * the history: forgetting sessions does not forget that somebody is pregnant.
 */
import { rmSync } from "node:fs";
import { writeFileSync as writeAtomically } from "atomically";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { makeFolder } from "../history/make-folder.ts";
import type { Screening } from "../safety/screening.ts";
import { readScreening, screeningPath } from "./screening-file.ts";

/** Over whatever is there. @param folder is made when it is not there. @throws Failure */
export function saveScreening(folder: string, screening: Screening): void {
  orFailure("kept", () => {
    makeFolder(folder);
    writeAtomically(screeningPath(folder), `${JSON.stringify(screening, null, 2)}\n`, { mode: 0o600 });
  });
}

/**
 * Changes the answers as they are now: another window may have given some since they were read.
 * @returns what was kept. @throws Failure when they can't be read or written
 */
export async function changeScreening(
  folder: string,
  change: (screening: Screening | null) => Screening,
): Promise<Screening> {
  const changed = change(await readScreening(folder));
  saveScreening(folder, changed);
  return changed;
}

/** Also where there are none. @throws Failure */
export function clearScreening(folder: string): void {
  orFailure("deleted", () => rmSync(screeningPath(folder), { force: true }));
}

function orFailure(done: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Failure(`The safety answers can't be ${done}: ${quote(message, 300)}.`, {
      hint: "BACKCOACH_HOME names another folder to use.",
    });
  }
}
