/**
 * Notices that a file was deleted or replaced while it is open. The system lets a program go on writing into a file that
 * nobody can reach any more, and never says so.
 */
import { statSync } from "node:fs";

/** @returns whether the file at `path` is still the one that stood there at the first call */
export function sameFileAt(path: string): () => boolean {
  const first = identity(path);
  return () => identity(path) === first;
}

/** null: there is none. */
function identity(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
