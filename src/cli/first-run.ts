/**
 * Remembers, by an empty file, that somebody on this machine has seen the safety notes. Where it can't be written the
 * notes come again, which does no harm.
 */
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import type { FirstRun } from "../commands/start-options.ts";
import { makeFolder } from "../history/make-folder.ts";

export function firstRunIn(folder: string): FirstRun {
  const mark = join(folder, "safety-notes-seen");
  return {
    seen: () => existsSync(mark),
    remember: () => {
      try {
        makeFolder(folder);
        closeSync(openSync(mark, "a", 0o600));
      } catch {
        // Said above: the notes come again.
      }
    },
  };
}
