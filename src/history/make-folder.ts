/**
 * Makes a folder with all that lead to it, readable by its owner only. Node's own recursive way never returns where a
 * folder above can't be made in (a mistyped BACKCOACH_HOME under /proc); going down step by step ends with the error.
 */
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** @throws what the file system throws */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
