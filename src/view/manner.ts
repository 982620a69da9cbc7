/** The Manner in which a session is spoken: how much is said, how fast, and to whom. */
import type { Spoken } from "../routine/voice-settings.ts";

export interface Manner {
  readonly say: Spoken;
  /** Words a minute. */
  readonly rate: number;
  /** Seconds of the session in one second of listening; anything but 1 is a rehearsal. */
  readonly speed: number;
  /** Whether this person knows the exercise by now: its name and dose are enough. */
  readonly knows: (exercise: string) => boolean;
  /** Whether nobody could press a key; without it, somebody can. */
  readonly keyless?: boolean;
  /** Whom to call in an emergency, as it is dialled. */
  readonly emergency: string;
}
