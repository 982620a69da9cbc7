/**
 * Writes help.txt: what the built program prints for `--help` where nothing narrows it. The launcher shows it without
 * loading the program, since a question about the program should not cost a start of it. The text is the program's own.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "rolldown";

export function helpText(): Plugin {
  return {
    name: "help-text",
    writeBundle({ dir }) {
      if (!dir) throw new Error("The build has no folder to put help.txt into");
      writeFileSync(join(dir, "help.txt"), execFileSync(process.execPath, [join(dir, "cli.cjs"), "--help"]));
    },
  };
}
