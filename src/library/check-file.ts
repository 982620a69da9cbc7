/** One file for `backcoach check`: read, recognised as a routine, an exercise or the settings, judged. */
import { basename, dirname, resolve } from "node:path";
import { pictureFaults } from "../figure/read-picture.ts";
import { parseFile } from "../routine/parse.ts";
import type { Parse } from "../routine/parse-result.ts";
import { parseSettings } from "../routine/parse-settings.ts";
import type { Catalogue } from "../routine/routine.ts";
import { SETTINGS_FILE } from "./find-files.ts";
import { readFile } from "./read-file.ts";
import { idOfPath } from "./read-folder.ts";
import type { CheckedFile } from "./shelves.ts";

export function checkFile(path: string, catalogue: Catalogue): CheckedFile {
  const text = readFile(path);
  if (!text.ok) return { path, source: null, problems: [text.error] };
  const parse = parseAsWhatItIs(path, text.value, catalogue);
  return { path, source: text.value, problems: parse.ok ? parse.value.warnings : parse.error };
}

/** The settings are known by their name, except among the routines: there every file is one, whatever it is called. */
function parseAsWhatItIs(path: string, text: string, catalogue: Catalogue): Parse<unknown> {
  const folder = basename(dirname(resolve(path)));
  if (basename(path) === SETTINGS_FILE && folder !== "routines" && folder !== "exercises") return parseSettings(text);
  const id = idOfPath(path) ?? "routine";
  return parseFile(text, { id, catalogue, inExercises: folder === "exercises", lint: pictureFaults });
}
