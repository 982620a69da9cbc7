/**
 * What lies in rescue files and is not taken back yet: for safety a stop counts from the moment of it, not from its import.
 */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionEntry } from "./entry-shape.ts";
import { type Fold, readRescue } from "./read-rescue.ts";
import { isRescueFile } from "./rescue-file.ts";

export interface Rescued {
  readonly sessions: readonly SessionEntry[];
  /** Paths of the files that can't be read. */
  readonly damaged: readonly string[];
}

/**
 * @param folder of the history; one that is not there has none
 * @param elsewhere where files go for which there is no room in it: only those of this history and this user count there
 * @param fold for a session that has events and no end
 */
export function rescuedSessions(folder: string, elsewhere: string, fold: Fold): Rescued {
  const sessions: SessionEntry[] = [];
  const damaged: string[] = [];
  for (const path of [...rescueFiles(folder), ...rescueFiles(elsewhere).filter((one) => belongsTo(folder, one))]) {
    const session = readOne(path, fold);
    if (session) sessions.push(session);
    else damaged.push(path);
  }
  return { sessions, damaged };
}

function rescueFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(isRescueFile)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Anybody may put files into a temporary folder. */
function belongsTo(folder: string, path: string): boolean {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || (process.getuid && stats.uid !== process.getuid())) return false;
    const [head = ""] = readFileSync(path, "utf8").split("\n", 1);
    return JSON.parse(head).home === folder;
  } catch {
    return false;
  }
}

function readOne(path: string, fold: Fold): SessionEntry | null {
  try {
    const rescued = readRescue(readFileSync(path, "utf8"), fold);
    return rescued.ok ? rescued.value.entry : null;
  } catch {
    return null;
  }
}
