/** The signals of a session: what a person who sees no screen has to hear, each with a sound of its own. */
export const SIGNALS = ["start", "rep", "half", "end", "rest", "stop"] as const;

/**
 * start: work begins, or goes on; rep: the next rep; half: half of a hold; end: a hold or a set is over, or all of it; rest:
 * a rest begins; stop: the session stands still.
 */
export type Signal = (typeof SIGNALS)[number];
