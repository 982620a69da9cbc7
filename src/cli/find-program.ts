/** Where a program is along PATH. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** @param file its name with the ending that it has on this system. @returns null when it is not there */
export function findProgram(file: string, env: NodeJS.ProcessEnv): string | null {
  const path = env.PATH ?? env.Path ?? "";
  // A relative folder would be a different one wherever somebody stands.
  const folders = path.split(delimiter).filter(isAbsolute);
  return folders.map((folder) => join(folder, file)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
