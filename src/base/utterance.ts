/** An Utterance: something that wants to be said aloud. The voice says one at a time; this is what it decides by. */

/** What weighs more cuts off what weighs less; of two that weigh the same the later one is right. */
export const WEIGHT = { talk: 0, count: 1, urgent: 2 } as const;
export type Weight = (typeof WEIGHT)[keyof typeof WEIGHT];

export interface Utterance {
  readonly text: string;
  readonly weight: Weight;
  /** Milliseconds from now within which it has to begin: said later it would be wrong, so it is dropped. */
  readonly within: number;
  /** Seconds from now until the next thing wants to be heard; null where nothing follows by the clock. */
  readonly room: number | null;
}
