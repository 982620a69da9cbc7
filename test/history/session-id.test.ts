import fc from "fast-check";
import { expect, test } from "vitest";
import { newSessionId } from "../../src/history/session-id.ts";

const time = fc.nat(4_000_000_000_000);

test("ids are UUIDs of version 7 that hold their time", () => {
  fc.assert(
    fc.property(time, (at) => {
      const id = newSessionId(at);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(at);
    }),
  );
});

test("ids sort as their times do, and the same moment gives different ones", () => {
  fc.assert(
    fc.property(time, time, (a, b) => {
      if (a < b) expect(newSessionId(a) < newSessionId(b)).toBe(true);
      expect(newSessionId(a)).not.toBe(newSessionId(a));
    }),
  );
});

test("a clock that stands before 1970 or between two milliseconds is no reason to fail", () => {
  expect(newSessionId(-5)).toMatch(/^00000000-0000-7/);
  expect(newSessionId(1.5)).toMatch(/^00000000-0002-7/);
});
