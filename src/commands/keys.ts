/**
 * `keys`: what the keys of a session do. On a terminal also what a key sends when it is pressed, so that a remote or a pedal
 * can be named in the settings; elsewhere the table.
 */
import { ExitCode } from "../base/exit-code.ts";
import type { Settings } from "../routine/settings.ts";
import { keyListing, pressedKey } from "../view/key-listing.ts";
import { keyMap } from "../view/key-map.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

/** A key by its name, or null for what the terminal says by itself; and what arrived, readably. */
export type Pressed = (name: string | null, sent: string) => void;

export interface KeysParts {
  readonly output: Output;
  readonly theme: Theme;
  readonly settings: Pick<Settings, "keys" | "panic">;
  /** Listens to the keyboard; null where there is none. `gone`: it was closed, or the process has to end. */
  readonly listen: ((pressed: Pressed, gone: (code: ExitCode) => void) => () => void) | null;
}

/** As any key that would end a session: once is a key like the others. */
const ENDING = "q";

export async function keys({ output, theme, settings, listen }: KeysParts, { json = false }): Promise<ExitCode> {
  const map = keyMap(settings.keys, settings.panic);
  if (json) {
    const table = map.table.map(({ keys: names, action, means }) => ({ action, keys: names, means }));
    output.out(JSON.stringify({ keys: table, panic: map.panic }, null, 2));
    return ExitCode.done;
  }
  for (const line of keyListing(map, output.columns, theme)) output.out(line);
  if (!listen) return ExitCode.done;
  output.out("");
  output.out("Press a key to see what it sends and does. q twice, or Ctrl-C, ends this.");
  return new Promise((resolve) => {
    let before: string | null = null;
    const end = (code: ExitCode) => {
      stop();
      resolve(code);
    };
    const stop = listen((name, sent) => {
      output.out(pressedKey(map, name, sent, theme));
      if (name === "ctrl-c" || (name === ENDING && before === ENDING)) end(ExitCode.done);
      if (name !== null) before = name;
    }, end);
  });
}
