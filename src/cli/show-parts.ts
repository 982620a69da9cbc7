/**
 * What `show` works with: the same person as in `start`, how figures are drawn, and a terminal to play them on. Where there
 * is no history yet none is begun for it, and what it takes to read one is not loaded.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ShowParts } from "../commands/show.ts";
import type { FigureParts } from "../commands/show-figure.ts";
import { readSettings } from "../library/settings-file.ts";
import type { Capabilities } from "../terminal/capabilities.ts";
import { figureManner } from "../view/figure-manner.ts";
import type { Places } from "./places.ts";
import { readPerson } from "./read-person.ts";
import { writeResultFile } from "./result-file.ts";
import { readScreening } from "./screening-file.ts";
import { systemClock } from "./system-clock.ts";
import { usableSettings } from "./usable-settings.ts";

export async function showParts(
  shared: Pick<ShowParts, "library" | "output" | "theme">,
  terminal: Capabilities,
  { config, data }: Places,
): Promise<ShowParts> {
  const say = shared.output.err;
  const { woke, emergency } = await usableSettings(config, say);
  const screening = await readScreening(data);
  const door = existsSync(join(data, "history.db")) ? (await import("./history-door.ts")).historyDoor(data) : null;
  return {
    ...shared,
    emergency,
    person: readPerson({ screening, woke, door, now: systemClock.wall(), say }),
    figures: async () => ({
      manner: figureManner(await readSettings(config), terminal),
      stage: terminal.live && terminal.keys ? stageOf(terminal) : null,
    }),
    writeFile: writeResultFile,
  };
}

function stageOf(terminal: Capabilities): FigureParts["stage"] {
  const { columns, rows } = terminal;
  return {
    size: { columns, rows },
    clock: systemClock,
    open: async () => {
      const { openLiveTerminal } = await import("./session-terminal.ts");
      return openLiveTerminal(terminal);
    },
  };
}
