/** What `start` has for speaking: the speaker of this machine, and what the settings say of it. */
import type { VoiceSettings } from "../routine/voice-settings.ts";
import type { SpokenOptions } from "../runner/spoken-stage.ts";

export interface VoiceParts extends Pick<SpokenOptions, "speaker" | "missing"> {
  readonly settings: Pick<VoiceSettings, "always" | "rate" | "say">;
}
