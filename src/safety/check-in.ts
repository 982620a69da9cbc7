/**
 * The check-in: a few questions before and after a session, each answered with one key. Pain and effort go from 0 to 10;
 * the words for effort are our own (section 2.4 of the rules: the usual scales are under licence).
 */

/** 0 same or better, 1 worse but settled within a day, 2 still worse. */
export type Morning = 0 | 1 | 2;

/** null: not asked, or left unanswered. */
export interface CheckInAnswers {
  readonly before: number | null;
  readonly unwell: boolean | null;
  readonly morning: Morning | null;
  readonly worst: number | null;
  readonly after: number | null;
  readonly effort: number | null;
  readonly form: boolean | null;
}

export type CheckInId = keyof CheckInAnswers;

export const NO_ANSWERS: CheckInAnswers = {
  before: null,
  unwell: null,
  morning: null,
  worst: null,
  after: null,
  effort: null,
  form: null,
};

export interface CheckInKey {
  /** As the terminal names it; capitals are no difference. */
  readonly key: string;
  readonly value: number | boolean;
  /** What it means, in a word or a few; null where the number says it all. */
  readonly means: string | null;
}

export interface CheckInQuestion {
  readonly id: CheckInId;
  readonly text: string;
  readonly keys: readonly CheckInKey[];
  /** Asked only after an answer of at least so much. */
  readonly onlyAfter?: { readonly id: "effort"; readonly atLeast: number };
}

/** From this effort on the form is asked about (section 2.4: 8 and more means too hard). */
const TOO_HARD = 8;

/** One key a number: `t` is ten, because after a session nobody wants to type two digits and enter. */
function scale(words: Readonly<Record<number, string>>): CheckInKey[] {
  return Array.from({ length: 11 }, (_, value) => ({
    key: value === 10 ? "t" : String(value),
    value,
    means: words[value] ?? null,
  }));
}

const PAIN = scale({ 0: "none", 10: "the worst you can imagine" });
const EFFORT = scale({ 0: "nothing", 3: "easy", 5: "somewhat hard", 7: "hard", 10: "all I had" });

function yesNo(yes: string, no: string): CheckInKey[] {
  return [
    { key: "y", value: true, means: yes },
    { key: "n", value: false, means: no },
  ];
}

const MORNING: CheckInQuestion = {
  id: "morning",
  text: "How was your back the morning after the last session?",
  keys: [
    { key: "0", value: 0, means: "the same, or better" },
    { key: "1", value: 1, means: "worse, but settled within a day" },
    { key: "2", value: 2, means: "still worse" },
  ],
};

/** Before a session; the morning after is asked about once, at the first start after a session. */
export function questionsBefore({ morning }: { readonly morning: boolean }): CheckInQuestion[] {
  return [
    { id: "before", text: "Pain in your back right now?", keys: PAIN },
    {
      id: "unwell",
      text: "Do you feel unwell today: fever, dizzy, an illness coming on?",
      keys: yesNo("yes, unwell", "no"),
    },
    ...(morning ? [MORNING] : []),
  ];
}

export const QUESTIONS_AFTER: readonly CheckInQuestion[] = [
  { id: "worst", text: "The worst pain during the session?", keys: PAIN },
  { id: "after", text: "Pain now?", keys: PAIN },
  { id: "effort", text: "How hard was it?", keys: EFFORT },
  {
    id: "form",
    text: "Did the form hold to the end?",
    keys: yesNo("yes", "no, it got sloppy"),
    onlyAfter: { id: "effort", atLeast: TOO_HARD },
  },
];
