/**
 * A speech program that writes down what it is told and when: a real executable, started by the real thing. It takes as long
 * as it is told to, and notes when it comes to its end; what was cut off has no end.
 */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Call {
  readonly args: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pid: number;
  readonly ended: boolean;
}

export interface SpeechDouble {
  readonly path: string;
  /** So far, in the order of their beginning. */
  calls(): Call[];
  /** The last argument of each call. */
  texts(): string[];
}

export interface DoubleOptions {
  /** How long it speaks. */
  readonly seconds?: number;
  readonly exitCode?: number;
  /** Its file's name, for one that is looked for along PATH. */
  readonly name?: string;
  /** Reads its text from stdin and notes it as the last argument. */
  readonly reads?: boolean;
  /** Speaks through a program of its own, as a script around a player does. */
  readonly throughChild?: boolean;
}

/** Gone when the test is over. */
export function speechDouble(options: DoubleOptions = {}): SpeechDouble & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-speech-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { ...writeDouble(folder, options), folder };
}

/** Into a folder that somebody else clears away. */
export function writeDouble(folder: string, options: DoubleOptions): SpeechDouble {
  const { seconds = 0, exitCode = 0, name = "speak", reads = false, throughChild = false } = options;
  const path = join(folder, name);
  const log = join(folder, `${name}.log`);
  const speaking =
    seconds === 0 ? "" : throughChild ? `sh -c 'sleep ${seconds}; echo child >> "${log}.late"'` : `sleep ${seconds}`;
  writeFileSync(
    path,
    `#!/bin/bash
${reads ? 'set -- "$@" "$(cat)"' : ""}
line="begin $$ $EPOCHREALTIME"
for arg in "$@"; do line="$line $(printf '%s' "$arg" | od -An -v -tx1 | tr -d ' \\n')"; done
echo "$line" >> '${log}'
${speaking}
echo "end $$" >> '${log}'
exit ${exitCode}
`,
  );
  chmodSync(path, 0o755);
  const calls = () => parse(existsSync(log) ? readFileSync(log, "utf8") : "");
  return { path, calls, texts: () => calls().map(({ args }) => args.at(-1) ?? "") };
}

function parse(log: string): Call[] {
  const lines = log.split("\n").map((line) => line.split(" "));
  const ended = new Set(lines.filter(([what]) => what === "end").map(([, pid]) => pid));
  return lines
    .filter(([what]) => what === "begin")
    .map(([, pid = "", at = "", ...args]) => ({
      pid: Number(pid),
      at: Number(at.replace(",", ".")) * 1000,
      ended: ended.has(pid),
      args: args.map((hex) => Buffer.from(hex, "hex").toString()),
    }));
}
