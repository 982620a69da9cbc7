/** A voice that nobody hears: what it says stands on the screen. */
import type { SpokenOptions } from "../../src/runner/spoken-stage.ts";

export const SILENT_VOICE: SpokenOptions = {
  speaker: {
    say: () => {},
    sayLast: () => {},
    silence: () => {},
    speaking: false,
    onGivenUp: () => {},
    onDoubt: () => {},
    tryAgain: () => {},
  },
  missing: "",
  on: true,
  manner: { say: "all", rate: 175, speed: 1, knows: () => false, emergency: "112" },
};
