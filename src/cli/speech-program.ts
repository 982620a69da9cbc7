/** The speech program of this system: the first of the usual ones that is there, with what makes it wait for its end. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const PROGRAMS: readonly (readonly string[])[] = [["say"], ["espeak-ng"], ["spd-say", "--wait"], ["espeak"]];

/** null when there is none. */
export function speechProgram(env: NodeJS.ProcessEnv): readonly string[] | null {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return PROGRAMS.find(([name = ""]) => folders.some((folder) => isProgram(join(folder, name)))) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
