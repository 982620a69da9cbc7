/** The shape of what the settings say about following a session without hands and eyes. */
import * as z from "zod";
import type { Draft } from "./draft.ts";
import { DEFAULT_HANDS_FREE, type HandsFreeSettings, SOUND_KINDS } from "./hands-free-settings.ts";
import { choice, flag, keys, text } from "./shape-parts.ts";

const LONGEST_COMMAND = 20;
const COMMAND_PHRASE = "a program and its arguments, such as [arecord, -t, raw]";

export const handsFreeShapes = {
  sound: choice(SOUND_KINDS).describe("The signals of a session: off, unless you say otherwise.").optional(),
  flash: flag().describe("true: the count flashes at every signal, for noisy rooms.").optional(),
  "hands-free": flag()
    .describe("true: nothing is asked and nothing waits for a key, also without --hands-free.")
    .optional(),
  listen: keys("settings of listening, such as always: true", {
    always: flag().describe("true: a loud, long shout pauses and asks, also without --listen.").optional(),
    command: z
      .array(text(), { error: COMMAND_PHRASE })
      .min(1, { error: COMMAND_PHRASE })
      .max(LONGEST_COMMAND)
      .describe("A recorder of your own, as a list; it writes signed 16 bit samples, one channel, 16000 a second.")
      .optional(),
  }).optional(),
};
type RawHandsFree = z.input<z.ZodObject<typeof handsFreeShapes>>;

/** @param raw what the shape has left of it */
export function normaliseHandsFree({ sound, flash, listen, ...raw }: Draft<RawHandsFree>): HandsFreeSettings {
  return {
    sound: sound ?? DEFAULT_HANDS_FREE.sound,
    flash: flash ?? DEFAULT_HANDS_FREE.flash,
    handsFree: raw["hands-free"] ?? DEFAULT_HANDS_FREE.handsFree,
    listen: {
      always: listen?.always ?? DEFAULT_HANDS_FREE.listen.always,
      command: listen?.command?.filter((item) => item != null) ?? DEFAULT_HANDS_FREE.listen.command,
    },
  };
}
