/** What the next session says first after a stop: what stopped the last one, what changes today, how to have it back. */
import type { NextTime } from "../safety/next-time.ts";
import { type Block, page } from "./page.ts";
import { qualityWord } from "./pain-question.ts";
import type { Theme } from "./theme.ts";

/**
 * Lines of at most `columns`.
 * @param nameOf the display name behind an exercise's id
 * @param today days since 1970-01-01, local, as in `next`
 */
export function nextTimePage(
  next: NextTime,
  { nameOf, today }: { readonly nameOf: (id: string) => string; readonly today: number },
  columns: number,
  theme: Theme,
): string[] {
  const blocks: Block[] = [
    ...(next.unwell === null ? [] : [unwell(today - next.unwell)]),
    ...next.changes.map((change) => changeBlock(change, nameOf(change.exercise), today)),
  ];
  return page(blocks, columns, theme);
}

function unwell(days: number): Block {
  return {
    title: `You stopped ${daysAgo(days)}: ${qualityWord("unwell")}`,
    text: ["Ask a doctor before you go on, if you have not yet. If it happens again: stop, and do not stay alone."],
  };
}

function changeBlock(change: NextTime["changes"][number], name: string, today: number): Block {
  const { stop, day, missing } = change;
  const title = `You stopped ${name} ${daysAgo(today - day)}: ${qualityWord(stop)}`;
  const yes = `a doctor's or physiotherapist's yes: backcoach screen --cleared ${change.exercise}`;
  if (change.today === "left-out") {
    return {
      title,
      bullets: [
        "It was the second time in two weeks, so it is left out. Please let somebody look at it.",
        `To have it back: ${yes}.`,
      ],
    };
  }
  const sessions = missing === 1 ? "one more easy session" : `${missing} easy sessions`;
  return {
    title,
    bullets: [
      "Today there is less of it. Move slowly, and only as far as it is comfortable.",
      `To have it back as it was: ${sessions}, or ${yes}.`,
    ],
  };
}

function daysAgo(days: number): string {
  if (days <= 0) return "earlier today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
