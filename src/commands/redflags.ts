/** `redflags`: the signs that need a doctor, those that need one now first. */
import { ExitCode } from "../base/exit-code.ts";
import { redFlagBlocks, redFlags } from "../view/red-flags.ts";
import type { Theme } from "../view/theme.ts";
import type { Output } from "./output.ts";

export function redflags({ json }: { json?: boolean }, output: Output, theme: Theme): ExitCode {
  if (json) output.out(JSON.stringify(redFlagBlocks("112")));
  else for (const line of redFlags(output.columns, theme)) output.out(line);
  return ExitCode.done;
}
