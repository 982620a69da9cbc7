/** Writes a file that is not there yet: complete or not at all, and never over one that is. */
import { linkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { makeFolder } from "../history/make-folder.ts";

/** Returns the path. @throws Failure when there is such a file already, or the folder can't be written to */
export function writeNewFile(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(folder);
    writeFileSync(draft, text, { flag: "wx" });
    linkSync(draft, path);
    return path;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EEXIST")
      throw new Failure(`There is a routine at ${quote(path, 200)} already.`, {
        hint: "Choose another name, or edit that file.",
      });
    throw new Failure(`${quote(path, 200)} can't be written: ${quote(message, 200)}.`, {
      hint: "BACKCOACH_HOME names another folder to use.",
    });
  } finally {
    discard(draft);
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // What could not be made can't be taken away; the reason was told above.
  }
}
