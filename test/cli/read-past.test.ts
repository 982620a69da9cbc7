/** A history that breaks while it is read is a sentence with a way on, never a stack. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/failure.ts";
import { NO_PAST, pastOrTold, readPast } from "../../src/cli/read-past.ts";
import type { HistoryDoor, OpenHistory } from "../../src/commands/history-door.ts";

/** A door to a history that answers `sessions` so; what else it can do is not asked for. */
function doorTo(sessions: () => never): HistoryDoor {
  const history = { setAside: null, sessions, unfinished: () => [], close: () => undefined };
  const door = { open: () => history as unknown as OpenHistory, rescued: () => ({ sessions: [], damaged: [] }) };
  return door as unknown as HistoryDoor;
}

const broken = doorTo(() => {
  throw Object.assign(new Error("disk I/O error"), { code: "ERR_SQLITE_ERROR", errcode: 10 });
});

describe("a history that breaks while it is read", () => {
  it("is a Failure where it is needed", () => {
    expect(() => readPast(broken, () => undefined)).toThrow(Failure);
    expect(() => readPast(broken, () => undefined)).toThrow("The history can't be read: disk I/O error.");
  });

  it("is told, and no more, where somebody wants to begin", () => {
    const said: string[] = [];
    expect(pastOrTold(broken, (line) => void said.push(line))).toEqual(NO_PAST);
    expect(said).toEqual([
      "The history can't be read: disk I/O error.",
      expect.stringMatching(/could not be looked at/),
    ]);
  });

  it("does not hide a fault of the program", () => {
    const faulty = doorTo(() => {
      throw new TypeError("x is not a function");
    });
    expect(() => pastOrTold(faulty, () => undefined)).toThrow(TypeError);
  });
});
