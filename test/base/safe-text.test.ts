import fc from "fast-check";
import { expect, test } from "vitest";
import { quote, safeLine } from "../../src/base/safe-text.ts";

test.each([
  ["plain text stays", "plain text stays"],
  ["two\nlines\tand  blanks", "two lines and blanks"],
  ["\u001b[2Jcleared", "\ufffd[2Jcleared"],
  ["\u009b31mred", "\ufffd31mred"],
  ["a\u0000b\u0007c", "a\ufffdb\ufffdc"],
  ["\u202egnol", "\ufffdgnol"],
  ["Rücken 背中 🧘", "Rücken 背中 🧘"],
])("%j is shown as %j", (text, shown) => {
  expect(safeLine(text)).toBe(shown);
});

test("nothing that a terminal obeys comes through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(safeLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }),
  );
});

test("a quotation is cut", () => {
  expect(quote("x".repeat(100), 10)).toBe("xxxxxxxxx…");
});
