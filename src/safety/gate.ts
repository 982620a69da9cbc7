/** A Gate: what one concern means for a whole session, and for the exercises in it. Plain data; gates.ts is the table. */
import type { Tag } from "../routine/exercise.ts";

/**
 * What a concern does to the session as a whole:
 * `open`: nothing · `doctor-list`: once per routine a doctor has to have seen the list of its exercises ·
 * `until-cleared`: none until a doctor has cleared it · `while-so`: none as long as it is so, whoever says what ·
 * `today`: none on the day on which it was said.
 */
export type SessionRule = "open" | "doctor-list" | "until-cleared" | "while-so" | "today";

interface ExerciseRule {
  /** Meets exercises with any of these tags; without tags and ids, every exercise. */
  readonly tags?: readonly Tag[];
  readonly ids?: readonly string[];
  readonly except?: readonly string[];
}

/** `words` go behind a colon: "Superman left out: worse on arching". */
export interface LeaveOutRule extends ExerciseRule {
  readonly does: "leave-out";
  readonly words: string;
}

/** `how` is a sentence for the person on the mat; `longestHold`, in seconds, is kept in every dose. */
export interface SoftenRule extends ExerciseRule {
  readonly does: "soften";
  readonly how?: string;
  readonly longestHold?: number;
}

export type GateRule = LeaveOutRule | SoftenRule;

export interface Gate {
  readonly session: SessionRule;
  /** Who can say yes, or knows more: "the surgeon". */
  readonly who: string;
  /** Behind a colon, for an exercise that names this condition in its own `avoid:` list. */
  readonly avoid: string;
  readonly rules: readonly GateRule[];
  /** What takes the place of an exercise better than what the library says, for this concern. */
  readonly swaps?: Readonly<Record<string, string>>;
  /** One sentence for the beginning of every session, or null. */
  readonly say: string | null;
  readonly sources: readonly string[];
}
