/**
 * What lies in rescue files and is not taken back yet: for safety a stop counts from the moment of it, not from its import.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionEntry } from "./entry-shape.ts";
import { type Fold, readRescue } from "./read-rescue.ts";
import { isRescueFile } from "./rescue-file.ts";

export interface Rescued {
  readonly sessions: readonly SessionEntry[];
  /** Paths of the files that can't be read. */
  readonly damaged: readonly string[];
}

/** @param fold for a session that has events and no end. A folder that is not there has none. */
export function rescuedSessions(folder: string, fold: Fold): Rescued {
  const sessions: SessionEntry[] = [];
  const damaged: string[] = [];
  for (const path of rescueFiles(folder)) {
    const session = readOne(path, fold);
    if (session) sessions.push(session);
    else damaged.push(path);
  }
  return { sessions, damaged };
}

function rescueFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(isRescueFile)
        .map((name) => join(folder, name))
    : [];
}

function readOne(path: string, fold: Fold): SessionEntry | null {
  try {
    const rescued = readRescue(readFileSync(path, "utf8"), fold);
    return rescued.ok ? rescued.value.entry : null;
  } catch {
    return null;
  }
}
