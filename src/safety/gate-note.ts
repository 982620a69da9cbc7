/** A GateNote: one thing that was changed in a routine, or should be known of it, for the person to see. */

interface Named {
  readonly exercise: string;
  readonly name: string;
}

export type GateNote =
  /** For the whole session. */
  | { readonly kind: "advice"; readonly text: string }
  | ({
      readonly kind: "left-out";
      /** Words behind "left out:". */
      readonly because: readonly string[];
      /** `there`: it is a part of the session anyway. */
      readonly instead: (Named & { readonly there: boolean }) | null;
    } & Named)
  | ({
      readonly kind: "softened";
      /** Sentences. */
      readonly how: readonly string[];
      /** Seconds, where holds were cut to it. */
      readonly longestHold: number | null;
      /** Its dose is lighter than the one that was stopped for pain. */
      readonly lighter: boolean;
    } & Named)
  /** An exercise without tags: nobody could hold it against the answers. */
  | ({ readonly kind: "unchecked" } & Named);
