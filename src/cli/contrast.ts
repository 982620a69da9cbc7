/**
 * Whether everything is shown in high contrast. Asked before any command runs, and most people have not set it, so the
 * settings are only read where they speak of it at all; what is wrong with them is for the command to say.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { SETTINGS_FILE } from "../library/find-files.ts";

/** @param folder of the settings */
export async function wantsContrast(folder: string): Promise<boolean> {
  const path = join(folder, SETTINGS_FILE);
  if (!existsSync(path)) return false;
  const { readFile } = await import("../library/read-file.ts");
  const text = readFile(path);
  if (!text.ok || !text.value.includes("high-contrast")) return false;
  const { parseSettings } = await import("../routine/parse-settings.ts");
  const parse = parseSettings(text.value);
  return parse.ok && parse.value.value.theme === "high-contrast";
}
