/**
 * `config.yaml` in the folder of the settings. Most people have none; then nothing is loaded that could read it. A faulty
 * one is a Failure: to go on with a part of what somebody has set would be worse than to say what is wrong with it.
 */
import { join } from "node:path";
import { DEFAULT_SETTINGS, type Settings } from "../routine/settings.ts";
import { faultyFailure, firstOf } from "./faulty-failure.ts";
import { SETTINGS_FILE } from "./find-files.ts";
import { readFile } from "./read-file.ts";

/** @throws Failure when the file is there and can't be read, or is faulty */
export async function readSettings(folder: string): Promise<Settings> {
  const path = join(folder, SETTINGS_FILE);
  const text = readFile(path);
  if (!text.ok && text.error.code === "file-missing") return DEFAULT_SETTINGS;
  if (!text.ok) throw faultyFailure({ path, ...firstOf([text.error]) });
  const { parseSettings } = await import("../routine/parse-settings.ts");
  const parse = parseSettings(text.value);
  if (parse.ok) return parse.value.value;
  throw faultyFailure({ path, ...firstOf(parse.error) });
}
