/** What is said of a key that was pressed: also of what nobody would see. */
import { expect, test } from "vitest";
import { spelled } from "../../src/terminal/sequence-name.ts";
import { pressedKey } from "../../src/view/key-listing.ts";
import { STANDARD_KEYS } from "../../src/view/key-map.ts";
import { PLAIN } from "../support/frames.ts";

test.each([
  ["space", " ", "space  sends a blank: pause, go on"],
  ["space", "\x1b ", "space  sends esc a blank: pause, go on"],
  ["enter", "\r", "enter  sends ctrl-m: done, go on"],
  ["enter", "\n", "enter  sends ctrl-j: done, go on"],
  ["tab", "\t", "tab  sends ctrl-i: does nothing; keys: in config.yaml can give it a meaning"],
  ["backspace", "\x7f", "backspace  sends 0x7f: does nothing; keys: in config.yaml can give it a meaning"],
  ["escape", "\x1b", "escape  sends esc: does nothing; keys: in config.yaml can give it a meaning"],
  ["0xa0", "\u00a0", "0xa0: does nothing; keys: in config.yaml can give it a meaning"],
  ["x", "x", "x: stop at once: sharp pain"],
])("%s, which sends %j", (name, sequence, line) => {
  expect(pressedKey(STANDARD_KEYS, name, spelled(sequence), PLAIN)).toBe(line);
});
