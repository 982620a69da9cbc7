/** The notices of the live screen: which comes first, how long it stands, and that none is lost. */
import { describe, expect, test } from "vitest";
import { NOTICE, Notices } from "../../src/runner/notices.ts";

function at(notices: Notices, ...seconds: number[]): (string | null)[] {
  return seconds.map((second) => notices.at(second * 1000)?.text ?? null);
}

describe("notices", () => {
  test("stand six seconds each, in the order in which they came", () => {
    const notices = new Notices();
    notices.add("one", NOTICE.usual);
    notices.add("two", NOTICE.usual);
    expect(at(notices, 10, 15.9, 16, 21.9, 22)).toEqual(["one", "one", "two", "two", null]);
    expect(notices.last).toBe("two");
  });

  test("of an ear come before those of a voice, which come again from their beginning", () => {
    const notices = new Notices();
    notices.add("voice", NOTICE.sound);
    expect(at(notices, 0, 4)).toEqual(["voice", "voice"]);
    notices.add("ear", NOTICE.ear);
    expect(at(notices, 4, 9.9, 10, 15.9, 16)).toEqual(["ear", "ear", "voice", "voice", null]);
  });

  test("of a voice leave nothing behind", () => {
    const notices = new Notices();
    notices.add("voice", NOTICE.sound);
    expect(at(notices, 0, 6)).toEqual(["voice", null]);
    expect(notices.last).toBeNull();
  });

  test("that answer a key come at once, and the later answer is right", () => {
    const notices = new Notices();
    notices.add("ear", NOTICE.ear);
    expect(at(notices, 0)).toEqual(["ear"]);
    notices.add("Voice on.", NOTICE.answer);
    notices.add("Voice off.", NOTICE.answer);
    expect(at(notices, 1, 7)).toEqual(["Voice off.", "ear"]);
  });

  test("that something else hid stand their whole time behind it", () => {
    const notices = new Notices();
    notices.add("voice", NOTICE.sound);
    expect(at(notices, 0, 5)).toEqual(["voice", "voice"]);
    notices.hidden();
    expect(at(notices, 100, 105.9, 106)).toEqual(["voice", "voice", null]);
  });

  test("that were read are over when something new begins, those that were not stay", () => {
    const notices = new Notices();
    notices.add("read", NOTICE.usual);
    expect(at(notices, 0, 6)).toEqual(["read", null]);
    notices.add("ear", NOTICE.ear);
    notices.add("answer", NOTICE.answer);
    notices.turnOver();
    expect([notices.last, ...at(notices, 6)]).toEqual([null, "ear"]);
  });

  test("say how long they still have to stand", () => {
    const notices = new Notices();
    notices.add("one", NOTICE.usual);
    expect([notices.at(0)?.left, notices.at(4000)?.left]).toEqual([6000, 2000]);
  });
});
