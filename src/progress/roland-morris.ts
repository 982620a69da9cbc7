/**
 * The Roland-Morris questionnaire: how much the back gets in the way of a day. Roland M, Morris R, Spine 1983;8:141-144; free
 * to use by the authors' word (Roland & Fairbank, Spine 2000;25:3115-3124). A tick counts one, a blank nothing: 0 is best, 24
 * worst. The wording of the items is the instrument: it must not change.
 */

/** What a person is asked to do with the items. Only what describes them today counts. */
export const INSTRUCTION = "Tick only the sentences that describe you today.";

export const ITEMS = [
  "I stay at home most of the time because of my back.",
  "I change position frequently to try and get my back comfortable.",
  "I walk more slowly than usual because of my back.",
  "Because of my back I am not doing any of the jobs that I usually do around the house.",
  "Because of my back, I use a handrail to get upstairs.",
  "Because of my back, I lie down to rest more often.",
  "Because of my back, I have to hold on to something to get out of an easy chair.",
  "Because of my back, I try to get other people to do things for me.",
  "I get dressed more slowly than usual because of my back.",
  "I only stand for short periods of time because of my back.",
  "Because of my back, I try not to bend or kneel down.",
  "I find it difficult to get out of a chair because of my back.",
  "My back is painful almost all the time.",
  "I find it difficult to turn over in bed because of my back.",
  "My appetite is not very good because of my back pain.",
  "I have trouble putting on my socks (or stockings) because of the pain in my back.",
  "I only walk short distances because of my back.",
  "I sleep less well because of my back.",
  "Because of my back pain, I get dressed with help from someone else.",
  "I sit down for most of the day because of my back.",
  "I avoid heavy jobs around the house because of my back.",
  "Because of my back pain, I am more irritable and bad tempered with people than usual.",
  "Because of my back, I go upstairs more slowly than usual.",
  "I stay in bed most of the time because of my back.",
] as const;

/** Days from one check-in to the next. */
export const CHECK_IN_DAYS = 14;

export type ChangeKind = "low" | "improved" | "same" | "worse";

export interface Change {
  readonly kind: ChangeKind;
  /** First minus now: above zero is better. */
  readonly points: number;
  readonly message: string;
}

/** Changes that matter (Ostelo 2008; rules, section 4): so many points, or a share of the first score. */
const POINTS = 5;
const SHARE = 0.3;
/** The least that counts by share, downwards and upwards. */
const LEAST_DROP = 2;
const LEAST_RISE = 3;
/** Below this first score small changes are noise. */
const LOW = 4;

/**
 * 0 to 24.
 * @param ticked indexes into ITEMS, in any order; the same one twice counts once, others don't count
 */
export function score(ticked: readonly number[]): number {
  return new Set(ticked.filter((index) => ITEMS[index] !== undefined)).size;
}

/** What changed from the first score to this one. A rise of five points is told even where the first score was low. */
export function changeSince(first: number, now: number): Change {
  const points = first - now;
  const share = SHARE * first;
  if (-points >= POINTS || (first >= LOW && -points >= Math.max(LEAST_RISE, share))) {
    return told("worse", points, `Up from ${first} to ${now}: please talk to a professional about it.`);
  }
  if (first < LOW) {
    return told("low", points, `It was low from the start (${first}), small changes are noise.`);
  }
  if (points >= POINTS || points >= Math.max(LEAST_DROP, share)) {
    return told("improved", points, `Down from ${first} to ${now}: that is a change that counts.`);
  }
  return told(
    "same",
    points,
    `From ${first} to ${now}: about the same. From ${smallestDrop(first)} points down it counts.`,
  );
}

/** Whether it is time to offer a check-in. `last`: day of the last one, or null. */
export function isCheckInDue(last: number | null, today: number): boolean {
  return last === null || today - last >= CHECK_IN_DAYS;
}

function smallestDrop(first: number): number {
  return Math.min(POINTS, Math.ceil(Math.max(LEAST_DROP, SHARE * first)));
}

function told(kind: ChangeKind, points: number, message: string): Change {
  return { kind, points, message };
}
