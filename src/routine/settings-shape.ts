/** The shape of `config.yaml`. As in a routine file, zod's message is the phrase of what is wanted (shape-parts.ts). */
import * as z from "zod";
import { handsFreeShapes } from "./hands-free-shape.ts";
import { keysShape } from "./key-shape.ts";
import { BACKGROUND_SETTINGS, FIGURE_SETTINGS, THEMES, WEEK_STARTS } from "./settings.ts";
import { choice, flag, keys } from "./shape-parts.ts";
import { voiceShape } from "./voice-shape.ts";

const NUMBER = /^\+?\d(?:[\d ]*\d)?$/;
const LONGEST_NUMBER = 30;
const NUMBER_PHRASE = 'a telephone number in quotes, such as "112"';
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;
const TIME_PHRASE = 'a time of day such as "06:45"';

export const settingsShape = keys('settings, such as emergency: "112"', {
  // Text, not a number: YAML would read 000 as 0 and 0800 as 800.
  emergency: z
    .string({ error: NUMBER_PHRASE })
    .max(LONGEST_NUMBER)
    .refine((text) => NUMBER.test(text), { error: NUMBER_PHRASE, params: { code: "telephone" } })
    .describe('Whom to call in an emergency: "112", unless you say otherwise. Digits, blanks and a leading +.')
    .optional(),
  questions: flag()
    .describe("Whether to ask how you are before and after a session: true, unless you say otherwise.")
    .optional(),
  "week-starts": choice(WEEK_STARTS)
    .describe("The day with which your week begins: monday, unless you say otherwise.")
    .optional(),
  woke: z
    .string({ error: TIME_PHRASE })
    .refine((text) => TIME.test(text), { error: TIME_PHRASE, params: { code: "time-of-day" } })
    .describe('When you get up: "06:45". Bending is left for later in the first hour after it.')
    .optional(),
  // YAML 1.1 editors write off as false; this reader takes it for the word, and false is as clear.
  figure: z
    .union([choice(FIGURE_SETTINGS), z.literal(false)], { error: `one of ${FIGURE_SETTINGS.join(", ")}` })
    .describe("Whether a small figure shows the movements, and what it is drawn with: auto, unless you say otherwise.")
    .optional(),
  background: choice(BACKGROUND_SETTINGS)
    .describe("What your terminal's text stands on, where backcoach can't tell: dark or light.")
    .optional(),
  "reduced-motion": flag().describe("true: the figure goes from posture to posture, and no spinner turns.").optional(),
  keys: keysShape.describe("What your own keys do: remotes, media keys, pedals.").optional(),
  panic: flag().describe("true: every key without a meaning stops a session, as x does.").optional(),
  big: flag().describe("true: the count fills the screen.").optional(),
  theme: choice(THEMES).describe("high-contrast: no colours, nothing faint.").optional(),
  voice: voiceShape.optional(),
  ...handsFreeShapes,
});
export type RawSettings = z.input<typeof settingsShape>;
