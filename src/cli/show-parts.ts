/**
 * What `show` works with: the same person as in `start`. Where there is no history yet none is begun for it, and what it
 * takes to read one is not loaded.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ShowParts } from "../commands/show.ts";
import type { Places } from "./places.ts";
import { readPerson } from "./read-person.ts";
import { readScreening } from "./screening-file.ts";
import { usableSettings } from "./usable-settings.ts";

/** @param now ms since 1970 */
export async function showParts(
  shared: Pick<ShowParts, "library" | "output" | "theme">,
  { config, data }: Places,
  now: number,
): Promise<ShowParts> {
  const say = shared.output.err;
  const { woke, emergency } = await usableSettings(config, say);
  const screening = await readScreening(data);
  const door = existsSync(join(data, "history.db")) ? (await import("./history-door.ts")).historyDoor(data) : null;
  return { ...shared, emergency, person: readPerson({ screening, woke, door, now, say }) };
}
