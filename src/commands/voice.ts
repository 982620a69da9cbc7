/** `voice`: says a sentence, so that one hears whether there is a voice, and lists the speech programs that were found. */

import { ExitCode } from "../base/exit-code.ts";
import { quote } from "../base/safe-text.ts";
import type { Outcome } from "../voice/utter.ts";
import type { Output } from "./output.ts";
import { type Spoken, voiceFault } from "./voice-fault.ts";

export interface VoiceCommandParts {
  readonly output: Output;
  /** In the order of preference; `path` is null where one is not there. */
  readonly found: readonly { readonly name: string; readonly path: string | null }[];
  /** What is to speak, or null. */
  readonly used: Spoken | null;
  readonly missing: string;
  /** Sentences about settings that have no effect on it. */
  readonly notices: readonly string[];
  readonly speak: (text: string) => Promise<Outcome>;
}

const TEST_SENTENCE = "This is the voice of backcoach. Lift, hold, three, two, one, lower.";

/** ExitCode.fault when nothing could speak, or when nothing of it can have been heard. */
export async function voice(parts: VoiceCommandParts, { json = false }: { json?: boolean }): Promise<ExitCode> {
  const { output, found, used, missing, notices, speak } = parts;
  if (!json) for (const line of [...listed(parts), ...notices]) output.out(line);
  const outcome = used && (await speak(TEST_SENTENCE));
  const { fault, hint } = (used && outcome
    ? voiceFault(outcome, TEST_SENTENCE, used)
    : { fault: missing, hint: null }) ?? {
    fault: null,
    hint: null,
  };
  if (json) {
    const seconds = outcome?.kind === "said" ? Math.round(outcome.ms / 100) / 10 : null;
    const told = { found, used: used?.name ?? null, sentence: TEST_SENTENCE, seconds, fault, hint, notices };
    output.out(JSON.stringify(told, null, 2));
  } else {
    output.out(fault ?? `Said: «${TEST_SENTENCE}»`);
    if (hint !== null) output.out(hint);
  }
  return fault === null ? ExitCode.done : ExitCode.fault;
}

/** Before it speaks nobody knows whether it can: so far it is only the one that was chosen. */
function listed({ found, used }: VoiceCommandParts): string[] {
  const width = Math.max(...found.map(({ name }) => name.length));
  const lines = found.map(({ name, path }) => {
    const where = path === null ? "not found" : quote(path, 200);
    return `${name.padEnd(width)}  ${where}${name === used?.engine ? "  (chosen)" : ""}`;
  });
  if (used?.engine !== "command") return lines;
  return [...lines, `${quote(used.name, 200)}  (chosen: voice.command of config.yaml)`];
}
