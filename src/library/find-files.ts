/**
 * Which files a person keeps: the settings, and in a folder of routines every .yaml and .yml in it, and in its folder
 * `exercises`.
 */
import { readdirSync } from "node:fs";
import { extname, join } from "node:path";

export const SETTINGS_FILE = "config.yaml";

export interface FoundFiles {
  /** Paths, sorted by name. */
  readonly routines: readonly string[];
  readonly exercises: readonly string[];
  /** Folders that can't be looked into; one that isn't there just holds nothing. */
  readonly closed: readonly string[];
}

export function findFiles(folder: string): FoundFiles {
  const closed: string[] = [];
  const routines = yamlFiles(folder, closed);
  const exercises = closed.length > 0 ? [] : yamlFiles(join(folder, "exercises"), closed);
  return { routines, exercises, closed };
}

/** Whether there is anything in it to read, or to complain of. */
export function holdsFiles(folder: string): boolean {
  const { routines, exercises, closed } = findFiles(folder);
  return routines.length + exercises.length + closed.length > 0;
}

export function isYamlName(name: string): boolean {
  return [".yaml", ".yml"].includes(extname(name).toLowerCase());
}

function yamlFiles(folder: string, closed: string[]): string[] {
  const names = namesIn(folder);
  if (names === null) closed.push(folder);
  const chosen = (names ?? []).filter((name) => isYamlName(name) && !name.startsWith("."));
  return chosen.sort().map((name) => join(folder, name));
}

function namesIn(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch (reason) {
    return reason instanceof Error && "code" in reason && reason.code === "ENOENT" ? [] : null;
  }
}
