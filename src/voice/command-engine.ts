/** A speech program of the user's own: a list of arguments in which `{text}` stands for the sentence. */
import type { Engine } from "./engine.ts";

/** @param command the program first; checked when the settings were read (routine/voice-shape.ts) */
export function commandEngine([program = "", ...args]: readonly string[], mark: string): Engine {
  return {
    name: program,
    // It may hand the text on to somebody else.
    waits: false,
    hush: null,
    say: (text) => ({ program, args: args.map((arg) => arg.split(mark).join(text)), stdin: null, env: {} }),
  };
}
