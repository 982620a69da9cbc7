/** Files that hold what a body did are readable by their owner only, from their first byte on. */
import { chmodSync, closeSync, existsSync, openSync } from "node:fs";

const OWNER_ONLY = 0o600;

/** Creates an empty file where there is none. A file that is there is not opened: that could cost SQLite its locks. */
export function createPrivateFile(path: string): void {
  if (existsSync(path)) return;
  try {
    closeSync(openNewPrivateFile(path));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** @returns a descriptor for writing; throws when there is anything at `path`, be it a link */
export function openNewPrivateFile(path: string): number {
  return openSync(path, "wx", OWNER_ONLY);
}

export function makePrivate(path: string): void {
  try {
    chmodSync(path, OWNER_ONLY);
  } catch {
    // Not there, somebody else's, or on a file system without modes: nothing that could be done about it.
  }
}
