/** What went wrong with a test sentence, in words, and what to do about it. */
import { quote } from "../base/safe-text.ts";
import { LEAST_HEARD, speakingSeconds } from "../base/speaking-time.ts";
import { idleVoiceKeys } from "../routine/idle-voice-keys.ts";
import type { ProgramFault } from "../routine/parse-settings.ts";
import type { EngineName } from "../routine/voice-settings.ts";
import type { Outcome } from "../voice/utter.ts";

export interface Spoken {
  /** What speaks, as it is told to people. */
  readonly name: string;
  readonly engine: EngineName | "command";
  /** What of `voice:` was set to something else than the usual, as it is written. */
  readonly given: Readonly<Record<string, string>>;
  /** Words a minute. */
  readonly rate: number;
  /** Why it can't be started, as far as that can be seen; null for a program of the system. */
  readonly startFault: () => ReturnType<ProgramFault>;
}

export interface VoiceFault {
  readonly fault: string;
  readonly hint: string | null;
}

const LONGEST_NAME = 200;
const LONGEST_COMPLAINT = 160;

/** How each lists the voices and languages that it knows. */
const LISTS: Readonly<Record<EngineName | "command", string | null>> = {
  say: "say -v '?'",
  "espeak-ng": "espeak-ng --voices",
  "spd-say": "spd-say -L",
  espeak: "espeak --voices",
  flite: "flite -lv",
  sapi: null,
  command: null,
};

/** null when it was said, and can have been heard. */
export function voiceFault(outcome: Outcome, sentence: string, spoken: Spoken): VoiceFault | null {
  const name = quote(spoken.name, LONGEST_NAME);
  switch (outcome.kind) {
    case "said": {
      const heard = outcome.ms / 1000 >= speakingSeconds(sentence, spoken.rate) * LEAST_HEARD;
      return heard
        ? null
        : { fault: `${name} ended at once. If you heard nothing: is there a sound device?`, hint: null };
    }
    case "missing":
      return notStarted(name, spoken);
    case "failed": {
      const code = outcome.code === null ? "" : `, code ${outcome.code}`;
      const complaint = outcome.complaint ? ` It says: «${quote(outcome.complaint, LONGEST_COMPLAINT)}»` : "";
      return { fault: `${name} ends with a fault${code}.${complaint}`, hint: unknownVoice(spoken) };
    }
    case "hung":
      return { fault: `${name} did not come to an end and was ended. Is there a sound device?`, hint: null };
  }
}

function notStarted(name: string, { engine, startFault }: Spoken): VoiceFault {
  const seen = startFault();
  if (seen) return { fault: `${name} can't be started: ${seen.problem}.`, hint: seen.hint && sentenceOf(seen.hint) };
  // The file is there and may be run, and the system finds none all the same.
  const lost = engine === "command" ? ": what its first line (#!) names is not there" : "";
  return { fault: `${name} can't be started${lost}.`, hint: null };
}

/** Mostly it is told something that it doesn't know. */
function unknownVoice({ engine, given }: Spoken): string | null {
  const idle = idleVoiceKeys(Object.keys(given), engine).map(({ key }) => key);
  const key = ["voice", "language"].find((one) => one in given && !idle.includes(one));
  if (key === undefined) return null;
  const list = LISTS[engine] === null ? "" : ` ${LISTS[engine]} lists what it knows.`;
  return `Does it know «${key}: ${quote(given[key] ?? "")}» of config.yaml?${list}`;
}

function sentenceOf(hint: string): string {
  return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
}
