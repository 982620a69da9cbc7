/** What `start` has for signals that sound and for listening: the programs of this machine, and what the settings say. */
import type { HandsFreeSettings, SoundKind } from "../routine/hands-free-settings.ts";
import type { LeaveSignal } from "../runner/controls.ts";
import type { Ear } from "../voice/ear.ts";
import type { Sounds } from "../voice/sounds.ts";

export interface SenseParts {
  readonly settings: HandsFreeSettings;
  /** null where there is no terminal that could ring. */
  readonly openSounds: (kind: Exclude<SoundKind, "off">) => Sounds | null;
  /** @param muted whether the program makes a sound of its own just now. A sentence instead where there is no recorder */
  readonly openEar: (muted: () => boolean) => Ear | string;
  /** Hears what ends the process while no terminal is open that does. @returns what takes the listener away again */
  readonly onSignal: (listener: (signal: LeaveSignal) => void) => () => void;
}
