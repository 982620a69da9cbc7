/** What was told of a session, as far as the next dose depends on it, in a few words. */
import { sayDuration } from "../base/duration.ts";
import { amountDone } from "../progress/dose-words.ts";
import { secondsAHold } from "../progress/hold-times.ts";
import type { TracePoint } from "../progress/trace.ts";
import { qualityWord } from "./pain-question.ts";

type Told = Pick<TracePoint, "exercise" | "dose" | "done" | "stop" | "session">;

/** By what was answered; a morning as good as any is not worth a word. */
const MORNINGS = [[], ["worse the next morning, then settled"], ["still worse a day later"]];

/** `6 of 8 done, pain 1 before, 3 at worst, effort 5`; empty when all was done and nothing was told. */
export function toldWords(told: Told): string {
  const { dose, done, stop, session } = told;
  const { pain, effort } = session;
  return [
    ...(dose?.kind === "open" ? [`held ${sayDuration(heldSeconds(told))}`] : []),
    ...(done < 1 ? [`${dose ? amountDone(dose, done) : `${Math.floor(done * 100)} %`} done`] : []),
    ...stopWords(stop),
    ...painWords(pain),
    ...(effort === null ? [] : [`effort ${effort}`]),
    ...(MORNINGS[pain.morning ?? 0] ?? []),
  ].join(", ");
}

/** Of one hold, on the side that held less. */
export function heldSeconds({ exercise, session }: Pick<TracePoint, "exercise" | "session">): number {
  return Math.min(...session.exercises.filter((part) => part.exercise === exercise).map(secondsAHold));
}

function stopWords(stop: Told["stop"]): string[] {
  switch (stop) {
    case null:
      return [];
    case "elsewhere":
      return ["stopped at another exercise"];
    case "quit":
      return ["ended early"];
    case "interrupted":
      return ["interrupted"];
    default:
      return [`stopped: ${qualityWord(stop)}`];
  }
}

function painWords({ before, worst, after }: Told["session"]["pain"]): string[] {
  if (before !== null && before === worst && before === after) return [`pain ${before}`];
  const parts = [
    ...(before === null ? [] : [`${before} before`]),
    ...(worst === null ? [] : [`${worst} at worst`]),
    ...(after === null ? [] : [`${after} after`]),
  ];
  return parts.length === 0 ? [] : [`pain ${parts.join(", ")}`];
}
