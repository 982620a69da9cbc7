/** Questions and reports in high contrast: the styles without the colours. */
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { COLOURLESS } from "../../src/terminal/colourless.ts";
import { withoutColours } from "../../src/terminal/without-colours.ts";

const strong = withoutColours(new Chalk({ level: 3 }));

test.each([
  [strong.cyan("x"), "x"],
  [strong.dim("x"), "x"],
  [strong.bold("x"), "\u001b[1mx\u001b[22m"],
  [strong.bold.cyan("x"), "\u001b[1mx\u001b[22m"],
  [strong.red.bold.inverse("x"), "\u001b[1m\u001b[7mx\u001b[27m\u001b[22m"],
  [withoutColours(COLOURLESS).bold.red("x"), "x"],
])("%j", (painted, wanted) => {
  expect(painted).toBe(wanted);
});
