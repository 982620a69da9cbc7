/** An option before its command: where it belongs, as far as what was typed tells it. */
import { Command } from "commander";
import { expect, test } from "vitest";
import { withPlaceOfOption } from "../../src/cli/misplaced-option.ts";

/** A program with a `due` and two that know `--since`, after it was typed so. */
function complaint(...typed: string[]): string {
  let said = "";
  const program = new Command("backcoach").exitOverride().action(() => {});
  for (const name of ["history", "stats"]) program.command(name).option("--since <when>");
  program.command("due").option("--json");
  program.allowExcessArguments().configureOutput({
    outputError: (message) => {
      said = withPlaceOfOption(message, program);
    },
  });
  expect(() => program.parse(typed, { from: "user" })).toThrow();
  return said;
}

test.each([
  [["--since", "4w", "stats"], "behind stats."],
  [["--since", "due", "stats"], "behind stats."],
  [["--since", "due"], "behind its command: history or stats."],
  [["--since", "history", "stats"], "behind stats."],
  [["--json", "due"], "behind due."],
])("%j", (typed, place) => {
  expect(complaint(...typed)).toContain(place);
});
