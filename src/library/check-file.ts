/** One file for `backcoach check`: read, recognised as a routine, an exercise or the settings, judged. */
import { basename, dirname, join, resolve } from "node:path";
import { quote } from "../base/safe-text.ts";
import { pictureFaults } from "../figure/read-picture.ts";
import { parseFile } from "../routine/parse.ts";
import type { Parse } from "../routine/parse-result.ts";
import { looksLikeSettings, type ProgramFault, parseSettings } from "../routine/parse-settings.ts";
import type { Problem } from "../routine/problem.ts";
import type { Catalogue } from "../routine/routine.ts";
import { SETTINGS_FILE } from "./find-files.ts";
import { fileProblem, readFile } from "./read-file.ts";
import { idOfPath } from "./read-folder.ts";
import type { CheckedFile } from "./shelves.ts";

export interface Surroundings {
  readonly catalogue: Catalogue;
  /** The folder of the settings; null: there is none. */
  readonly home: string | null;
  readonly programFault?: ProgramFault;
}

export function checkFile(path: string, around: Surroundings): CheckedFile {
  const text = readFile(path);
  if (!text.ok) return { path, source: null, problems: [text.error] };
  const parse = parseAsWhatItIs(path, text.value, around);
  if (!parse.ok && !isSettings(path) && looksLikeSettings(text.value)) {
    return { path, source: null, problems: [elsewhere(around.home ?? "")] };
  }
  return { path, source: text.value, problems: parse.ok ? parse.value.warnings : parse.error };
}

const LONGEST_PATH = 200;

/** The settings are known by their name, except among the routines: there every file is one, whatever it is called. */
function isSettings(path: string): boolean {
  return basename(path) === SETTINGS_FILE && !["routines", "exercises"].includes(folderOf(path));
}

function folderOf(path: string): string {
  return basename(dirname(resolve(path)));
}

function parseAsWhatItIs(path: string, text: string, { catalogue, home: _, ...how }: Surroundings): Parse<unknown> {
  if (isSettings(path)) return parseSettings(text, how);
  const id = idOfPath(path) ?? "routine";
  return parseFile(text, { id, catalogue, inExercises: folderOf(path) === "exercises", lint: pictureFaults });
}

/** As a routine every line of it would be wrong. */
function elsewhere(home: string): Problem {
  const file = quote(join(home, SETTINGS_FILE), LONGEST_PATH);
  const hint = `backcoach reads them from ${file}; backcoach check ${file} checks them`;
  return fileProblem("file-settings", "this looks like settings", hint);
}
