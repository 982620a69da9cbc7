/**
 * Whom to call in an emergency, for pages that say so. A fault in the settings is told, but never stands before such a
 * page: the usual number is better than none.
 */
import { Failure } from "../base/failure.ts";
import { readSettings } from "../library/settings-file.ts";
import { DEFAULT_SETTINGS } from "../routine/settings.ts";

/** @param folder of the settings */
export async function emergencyNumber(folder: string, tell: (line: string) => void): Promise<string> {
  try {
    return (await readSettings(folder)).emergency;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { emergency } = DEFAULT_SETTINGS;
    tell(`backcoach: ${error.message}`);
    tell(`Until that is mended the number is ${emergency}, which may not be the one where you are.`);
    return emergency;
  }
}
