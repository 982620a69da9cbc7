/** Whom to call in an emergency, for pages that say so. */
import { usableSettings } from "./usable-settings.ts";

/** @param folder of the settings */
export async function emergencyNumber(folder: string, tell: (line: string) => void): Promise<string> {
  return (await usableSettings(folder, tell)).emergency;
}
