/**
 * What the answers before a session mean for it: go on, only what is gentle, or not today (rules R9, R10). Thresholds are
 * data; "far above the usual" needs a usual, so a few answers have to be known first.
 */

export interface AnswersBefore {
  /** Pain right now, 0-10, or null. */
  readonly pain: number | null;
  readonly unwell: boolean | null;
  /** Pain before the sessions so far, oldest first; unanswered ones left out. */
  readonly usual: readonly number[];
}

export interface BeforeJudgement {
  readonly kind: "go" | "gentle-only" | "refuse-today";
  /** For the person; null when there is nothing to say. */
  readonly sentence: string | null;
  /** Pain that is new or far above the usual: the red flags belong here. */
  readonly redFlags: boolean;
}

const BEFORE_LIMITS = {
  /** Rule R9. */
  tooMuch: 6,
  /** Own judgement: one and a half times the smallest change that matters (2 points, Ostelo 2008). */
  aboveUsual: 3,
  /** Own judgement: how many answers the usual is the middle of, and how many it takes to have one. */
  lookedAt: 5,
  atLeast: 3,
} as const;

export function judgeBefore({ pain, unwell, usual }: AnswersBefore): BeforeJudgement {
  if (unwell) {
    return {
      kind: "refuse-today",
      sentence: "Rest today. When you feel well again, backcoach is here; nothing is lost.",
      redFlags: false,
    };
  }
  if (pain === null) return { kind: "go", sentence: null, redFlags: false };
  const middle = usualPain(usual);
  const above = middle !== null && pain - middle >= BEFORE_LIMITS.aboveUsual;
  if (pain >= BEFORE_LIMITS.tooMuch) return gentle(`Pain ${pain} of 10 is too much for exercises today.`, above);
  if (above) return gentle(`Pain ${pain} is far above your usual ${middle}.`, true);
  return { kind: "go", sentence: null, redFlags: false };
}

/** The median of the last answers; null while there are too few. */
function usualPain(answers: readonly number[]): number | null {
  const { lookedAt, atLeast } = BEFORE_LIMITS;
  const sorted = answers.slice(-lookedAt).sort((a, b) => a - b);
  if (sorted.length < atLeast) return null;
  const [low = 0, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

function gentle(why: string, redFlags: boolean): BeforeJudgement {
  const offer = "You can rest, tilt the pelvis and breathe, as far as it feels good, or leave it for today.";
  return { kind: "gentle-only", sentence: `${why} ${offer}`, redFlags };
}
