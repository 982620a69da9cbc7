/** `voice`: says a sentence, so that one hears whether there is a voice, and lists the speech programs that were found. */

import { ExitCode } from "../base/exit-code.ts";
import { quote } from "../base/safe-text.ts";
import { LEAST_HEARD, speakingSeconds } from "../base/speaking-time.ts";
import type { Outcome } from "../voice/utter.ts";
import type { Output } from "./output.ts";

export interface VoiceCommandParts {
  readonly output: Output;
  /** In the order of preference; `path` is null where one is not there. */
  readonly found: readonly { readonly name: string; readonly path: string | null }[];
  /** Name of what speaks, or null. */
  readonly used: string | null;
  readonly missing: string;
  /** Words a minute. */
  readonly rate: number;
  readonly speak: (text: string) => Promise<Outcome>;
}

const TEST_SENTENCE = "This is the voice of backcoach. Lift, hold, three, two, one, lower.";

/** ExitCode.fault when nothing could speak, or when nothing of it can have been heard. */
export async function voice(parts: VoiceCommandParts, { json = false }: { json?: boolean }): Promise<ExitCode> {
  const { output, found, used, missing, speak } = parts;
  if (!json) for (const line of listed(parts)) output.out(line);
  const outcome = used === null ? null : await speak(TEST_SENTENCE);
  const fault = outcome === null ? missing : faultOf(outcome, parts);
  if (json) {
    const seconds = outcome?.kind === "said" ? Math.round(outcome.ms / 100) / 10 : null;
    output.out(JSON.stringify({ found, used, sentence: TEST_SENTENCE, seconds, fault }, null, 2));
  } else output.out(fault ?? `Said: «${TEST_SENTENCE}»`);
  return fault === null ? ExitCode.done : ExitCode.fault;
}

function listed({ found, used }: VoiceCommandParts): string[] {
  const width = Math.max(...found.map(({ name }) => name.length));
  const lines = found.map(({ name, path }) => {
    const where = path === null ? "not found" : quote(path, 200);
    return `${name.padEnd(width)}  ${where}${name === used ? "  (speaks)" : ""}`;
  });
  const own = used !== null && found.every(({ name }) => name !== used);
  return own ? [...lines, `${quote(used, 200)}  (speaks: voice.command of config.yaml)`] : lines;
}

function faultOf(outcome: Outcome, { used, rate }: VoiceCommandParts): string | null {
  const name = quote(used ?? "", 200);
  switch (outcome.kind) {
    case "said": {
      const usual = speakingSeconds(TEST_SENTENCE, rate);
      return outcome.ms / 1000 < usual * LEAST_HEARD
        ? `${name} ended at once. If you heard nothing: is there a sound device?`
        : null;
    }
    case "missing":
      return `${name} can't be started.`;
    case "failed":
      return `${name} ends with a fault${outcome.code === null ? "" : `, code ${outcome.code}`}.`;
    case "hung":
      return `${name} did not come to an end and was ended. Is there a sound device?`;
  }
}
