/** `redflags`: the signs that need a doctor, those that need one now first. */
import { ExitCode } from "../base/exit-code.ts";
import { redFlagBlocks, redFlags } from "../view/red-flags.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

interface RedFlagsParts {
  readonly output: Output;
  readonly theme: Theme;
  /** Whom to call in an emergency. */
  readonly emergency: string;
}

export function redflags({ output, theme, emergency }: RedFlagsParts, { json }: { json?: boolean }): ExitCode {
  if (json) output.out(JSON.stringify(redFlagBlocks(emergency)));
  else for (const line of redFlags(output.columns, theme, emergency)) output.out(line);
  return ExitCode.done;
}
