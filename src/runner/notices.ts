/**
 * The notices of the live screen, one at a time, each long enough to be read: what matters more comes first and pushes aside what
 * has not stood its time, which comes again. None is lost to another one.
 */

/** What a notice is about: faults of what sounds, anything else, that nobody listens for a shout, what came of a key just now. */
export const NOTICE = { sound: 0, usual: 1, ear: 2, answer: 3 } as const;
export type NoticeRank = (typeof NOTICE)[keyof typeof NOTICE];

/** How long a notice stands before anything else takes its place, ms. */
const NOTICE_MS = 6000;

interface Notice {
  readonly text: string;
  readonly rank: NoticeRank;
  /** Since when it has been shown, monotonic ms; null: it has not. */
  readonly since: number | null;
}

export class Notices {
  #unread: readonly Notice[] = [];
  #last: string | null = null;

  /** Of two answers the later one is right. */
  add(text: string, rank: NoticeRank): void {
    const others = this.#unread.filter((one) => rank !== NOTICE.answer || one.rank !== rank);
    this.#unread = [...others, { text, rank, since: null }];
  }

  /** What has to stand there now, and the ms until it has stood long enough; null: nothing. @param now monotonic ms */
  at(now: number): { readonly text: string; readonly left: number } | null {
    // That there is no voice says the silence by itself, from then on.
    for (const { text, rank } of this.#unread.filter((one) => isRead(one, now)))
      this.#last = rank === NOTICE.sound ? this.#last : text;
    this.#unread = this.#unread.filter((one) => !isRead(one, now));
    const highest = Math.max(...this.#unread.map(({ rank }) => rank));
    const first = this.#unread.find(({ rank }) => rank === highest);
    if (!first) return null;
    const since = first.since ?? now;
    this.#unread = this.#unread.map((one) => ({ ...one, since: one === first ? since : null }));
    return { text: first.text, left: NOTICE_MS - (now - since) };
  }

  /** The one that was read last, for where nothing else has to stand. */
  get last(): string | null {
    return this.#last;
  }

  /** Something else stood in their place. */
  hidden(): void {
    this.#unread = this.#unread.map((one) => ({ ...one, since: null }));
  }

  /** Something new begins: what was read and what was answered is over. */
  turnOver(): void {
    this.#last = null;
    this.#unread = this.#unread.filter(({ rank }) => rank !== NOTICE.answer);
  }
}

function isRead({ since }: Notice, now: number): boolean {
  return since !== null && now - since >= NOTICE_MS;
}
