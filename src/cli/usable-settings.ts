/**
 * The settings for what has to be shown in any case. A fault in them is told, but never stands before a page that may
 * matter: the usual ones are better than none.
 */
import { Failure } from "../base/failure.ts";
import { readSettings } from "../library/settings-file.ts";
import { DEFAULT_SETTINGS, type Settings } from "../routine/settings.ts";

/** @param folder of the settings */
export async function usableSettings(folder: string, tell: (line: string) => void): Promise<Settings> {
  try {
    return await readSettings(folder);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(`backcoach: ${error.message}`);
    tell(`Until that is mended the number is ${DEFAULT_SETTINGS.emergency}, which may not be the one where you are.`);
    return DEFAULT_SETTINGS;
  }
}
