/** The shape of `voice:` in the settings. What is handed to a speech program can't be taken for one of its options. */
import * as z from "zod";
import { choice, count, flag, keys, text } from "./shape-parts.ts";
import { COMMAND_WANTED, commandFaults } from "./voice-command.ts";
import { ENGINES, SPOKEN } from "./voice-settings.ts";

const LONGEST_COMMAND = 20;
/** A name, never a path, an address or an option. */
const VOICE = /^[\p{L}\p{N}][\p{L}\p{N} ._+()-]*$/u;
const VOICE_PHRASE = "the name of a voice";
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const LANGUAGE_PHRASE = "a language such as en or en-gb";

export const voiceShape = keys("settings of the voice, such as say: counts", {
  always: flag().describe("true: it speaks in every session, also without --voice.").optional(),
  engine: choice(ENGINES).describe("The speech program; unless you say otherwise, the first that is there.").optional(),
  voice: z
    .string({ error: VOICE_PHRASE })
    .max(60)
    .refine((name) => VOICE.test(name), { error: VOICE_PHRASE, params: { code: "voice-name" } })
    .describe("A voice, by the name that the speech program has for it.")
    .optional(),
  rate: count(80, 450).describe("Words a minute: 175, unless you say otherwise.").optional(),
  volume: count(0, 100).describe("0 to 100: 100, unless you say otherwise.").optional(),
  language: z
    .string({ error: LANGUAGE_PHRASE })
    .refine((tag) => LANGUAGE.test(tag), { error: LANGUAGE_PHRASE, params: { code: "language" } })
    .describe(
      "The language of the voice: en, unless you say otherwise. The words stay English. Beside voice: only spd-say asks for it.",
    )
    .optional(),
  say: choice(SPOKEN)
    .describe("all; counts: without how to do it; changes: only exercises, sets, sides and rests.")
    .optional(),
  command: z
    .array(text(), { error: COMMAND_WANTED })
    .max(LONGEST_COMMAND)
    .superRefine((command, { addIssue }) => {
      for (const { index, ...says } of commandFaults(command)) {
        const message = "wanted" in says ? says.wanted : says.problem;
        const params = "wanted" in says ? { code: "command" } : { code: "command", hint: says.hint };
        addIssue({ code: "custom", path: index === null ? [] : [index], message, params });
      }
    })
    .describe(
      'A program of your own instead, as a list; "{text}" stands for the sentence. It may be no program of a known shell or interpreter, nor stand behind ssh, su, cmd and the like.',
    )
    .optional(),
});
