/** One file for `backcoach check`: read, recognised as a routine or an exercise, judged. */
import { basename, dirname, resolve } from "node:path";
import { parseFile } from "../routine/parse.ts";
import type { Catalogue } from "../routine/routine.ts";
import { readFile } from "./read-file.ts";
import { idOfPath } from "./read-folder.ts";
import type { CheckedFile } from "./shelves.ts";

export function checkFile(path: string, catalogue: Catalogue): CheckedFile {
  const text = readFile(path);
  if (!text.ok) return { path, source: null, problems: [text.error] };
  const inExercises = basename(dirname(resolve(path))) === "exercises";
  const parse = parseFile(text.value, { id: idOfPath(path) ?? "routine", catalogue, inExercises });
  return { path, source: text.value, problems: parse.ok ? parse.value.warnings : parse.error };
}
