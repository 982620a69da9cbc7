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
    ...(next.unwell === null ? [] : [unwell(next.unwell.stop, today - next.unwell.day)]),
    ...next.changes.map((change) => changeBlock(change, nameOf(change.exercise), today)),
  ];
  return page(blocks, columns, theme);
}

function unwell(stop: "unwell" | "saddle", days: number): Block {
  const title = `You stopped ${daysAgo(days)}: ${qualityWord(stop)}`;
  const text =
    stop === "saddle"
      ? "A clinician has to look at it before any session. If nobody has yet, or it is worse: go to hospital now."
      : "Ask a doctor before you go on, if you have not yet. If it happens again: stop, and do not stay alone.";
  return { title, text: [text] };
}

function changeBlock(change: Change, name: string, today: number): Block {
  const { stop, day } = change;
  return {
    title: `You stopped ${name} ${daysAgo(today - day)}: ${qualityWord(stop)}`,
    bullets: bulletsFor(change, today),
  };
}

type Change = NextTime["changes"][number];

/** What changes today, and how to have it back. */
function bulletsFor({ exercise, today: does, missing, ownWishFrom }: Change, today: number): string[] {
  const how = `backcoach screen --cleared ${exercise}`;
  const yes = `a doctor's or physiotherapist's yes: ${how}`;
  const sooner = `Sooner with ${yes}.`;
  switch (does) {
    case "twice":
      return [
        "It was the second time in two weeks, so it is left out. Please let somebody look at it.",
        `To have it back: ${yes}. ${ownWish(ownWishFrom ?? today, today)} It then begins with less.`,
      ];
    case "legs":
      return [
        "It is left out. If it comes again, or the leg feels weak, see a doctor.",
        `To have it back: ${easySessions(missing)} without it. ${sooner}`,
      ];
    case "lighter":
      return [
        "Today there is less of it, or it is left out where less is not possible. Move slowly, as far as it is comfortable.",
        `To have it back as it was: ${easySessions(missing)} with it, each on a day of its own. ${sooner}`,
      ];
  }
}

function ownWish(from: number, today: number): string {
  const days = from - today;
  if (days <= 0) return "By now your own wish is enough, with the same words.";
  return `In ${days === 1 ? "a day" : `${days} days`} your own wish is enough, with the same words.`;
}

function easySessions(missing: number | null): string {
  return missing === 1 ? "one more easy session" : `${missing} easy sessions`;
}

function daysAgo(days: number): string {
  if (days <= 0) return "earlier today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
