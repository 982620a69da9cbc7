/** What `start` has on this machine for signals that sound and for listening. */
import type { SenseParts } from "../commands/sense-parts.ts";
import type { HandsFreeSettings } from "../routine/hands-free-settings.ts";
import { openBell } from "../terminal/bell.ts";
import { onSignals } from "../terminal/signals.ts";
import { openEar } from "../voice/ear.ts";
import { openTones } from "../voice/player.ts";
import { bellSounds, type Sounds } from "../voice/sounds.ts";
import { findPlayers } from "./find-players.ts";
import { findRecorder, RECORDER_NAMES } from "./find-recorder.ts";

export function senseParts({ sound, flash, handsFree, listen }: HandsFreeSettings): SenseParts {
  const { env, platform, stdout, stderr } = process;
  return {
    settings: { sound, flash, handsFree, listen },
    openSounds: (kind) => {
      const ring = openBell(stdout, stderr);
      const bell = ring ? bellSounds(ring) : null;
      return kind === "bell" ? bell : tones(bell);
    },
    openEar: (muted) => {
      const found = findRecorder(listen.command, env);
      return found
        ? openEar({ name: found.name, recorder: found.invocation, muted })
        : `Nobody listens for a shout: none of ${RECORDER_NAMES.join(", ")} was found.`;
    },
    onSignal: (listener) => onSignals(process, { onEnd: listener, onStop: () => {}, onContinue: () => {} }).close,
  };

  function tones(bell: Sounds | null): Sounds | null {
    const players = findPlayers(env, platform);
    if (players.length === 0) return bell;
    try {
      return openTones(players, bell);
    } catch {
      // A folder for temporary files that can't be written: there are worse things.
      return bell;
    }
  }
}
