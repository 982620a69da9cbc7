import { describe, expect, it } from "vitest";
import { changeSince, ITEMS } from "../../src/progress/roland-morris.ts";
import { NOTHING_SAID, pressStatementKey, type StatementsState } from "../../src/progress/statements-state.ts";
import { checkInList, checkInPage, type ScoredCheckIn } from "../../src/view/check-in-page.ts";
import { widthOf } from "../../src/view/fit.ts";
import { answeredLine, statementLines, statementsIntro } from "../../src/view/statement-question.ts";
import { ASCII, PLAIN } from "../support/frames.ts";

const first: ScoredCheckIn = { id: "019aaaa0-0000", on: "2026-11-08", score: 12, pain: 5, change: null };
const then = (score: number, pain: number | null): ScoredCheckIn => ({
  ...{ id: "019bbbb0-0000", on: "2026-11-22", score, pain, change: changeSince(12, score) },
});

function page(checkIns: readonly ScoredCheckIn[], columns = 80): string[] {
  return checkInPage(checkIns, "2026-12-06", columns, PLAIN);
}

describe("a check-in", () => {
  it("says the score, the change since the first, and what counts as one", () => {
    expect(page([first, then(7, 3)])).toEqual([
      "Check-in of 2026-11-22: 7 of 24, where 0 is best.",
      "Down from 12 to 7: that is a change that counts.",
      "Pain over the last 7 days: 3 of 10, at first 5: less, and enough to count.",
      "What counts: 5 points or 30% of the first score; for pain, 2 points.",
      "The next one: from 2026-12-06 on.",
    ]);
  });

  it.each([
    [[first], /The first one/],
    [[first, then(11, 4)], /about the same.*points down it counts[\s\S]*at first 5: about the same/],
    [[first, then(18, 9)], /talk to a professional[\s\S]*at first 5: more, and enough to count/],
    [[{ ...first, pain: null }, then(7, 3)], /days: 3 of 10\./],
  ])("is told as what it is: %#", (checkIns, words) => {
    expect(page(checkIns).join("\n")).toMatch(words);
  });

  it("does not speak of pain that was not answered", () => {
    expect(page([first, then(7, null)]).join("\n")).not.toContain("Pain over");
  });

  it("has a line in the list, the latest last, with the id to forget it by", () => {
    expect(checkInList([first, then(7, null)], 80, PLAIN)).toEqual([
      "019aaaa0-0  2026-11-08  12 of 24  pain 5   the first",
      "019bbbb0-0  2026-11-22   7 of 24           5 less, counts",
    ]);
    expect(checkInList([first], 40, PLAIN)).toEqual(["2026-11-08  12 of 24  pain 5   the first"]);
  });
});

describe("the statements", () => {
  const at = (index: number, changes: Partial<StatementsState> = {}) => ({ ...NOTHING_SAID, index, ...changes });

  it("come one at a time, in the words of the questionnaire, with their place", () => {
    for (const [index, item] of ITEMS.entries()) {
      const words = statementLines(at(index), 80, PLAIN).map((line) => line.trim());
      expect(words.join(" ")).toBe(`› ${index < 9 ? " " : ""}${index + 1} of 24  ${item}`);
    }
  });

  it("fit a small terminal, six rows at the most", () => {
    for (const columns of [20, 40, 80]) {
      const all = ITEMS.map((_, index) => statementLines(at(index), columns, ASCII));
      const others = [statementsIntro(columns, ASCII), statementLines(at(0, { kind: "leaving" }), columns, ASCII)];
      for (const line of [...all, ...others].flat()) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      if (columns >= 40) expect(Math.max(...all.map((lines) => lines.length))).toBeLessThanOrEqual(6);
    }
  });

  it("say what was understood", () => {
    const said = (state: StatementsState, key: string) => answeredLine(state, pressStatementKey(state, key));
    expect([said(at(0), "y"), said(at(0), "n"), said(at(3), "enter")]).toEqual(["  yes", "  no", "  no"]);
    expect([said(at(24), "t"), said(at(24), "enter")]).toEqual(["  10", "  not answered"]);
    expect([said(at(3), "backspace"), said(at(3), "escape"), said(at(0), "escape")]).toEqual([null, null, null]);
  });
});
