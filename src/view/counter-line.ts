/** The line that moves by itself: what is going on, how long still, and where in the exercise. The spinner is not ours. */
import type { Look } from "../session/look.ts";
import { countOf } from "./count.ts";
import { clean } from "./fit.ts";
import { beatWord, countWords, leadsOn, sideWord } from "./step-words.ts";
import type { Theme } from "./theme.ts";

/** Plain text without the spinner, such as "Hold 7 s - rep 3 of 12, LEFT side"; any length. */
export function counterLine(look: Look, theme: Theme): string {
  if (look.state === "ended") return "";
  const parts = [nowWords(look), whereWords(look)].filter((part) => part !== "");
  const text = parts.join(` ${theme.glyphs.dot} `);
  return look.state === "paused" ? `Paused ${theme.glyphs.dot} ${text}` : text;
}

/** The phase and how long still, in half a word; the reps are told elsewhere. */
export function nowWords(look: Look, word = beatWord(look.beat, look.step)): string {
  const { rep, kind } = look.beat;
  const counted = look.reps > 1 && rep > 0 && kind !== "hold" && kind !== "open";
  return counted ? word : `${word} ${countOf(look).short}`;
}

function whereWords({ beat, step, sets, reps }: Look): string {
  if (beat.kind === "rest")
    return leadsOn(beat) ? `next: ${clean(step.exercise.name)}` : `then set ${beat.set} of ${sets}`;
  if (beat.kind === "switch") return beat.side ? `now the ${sideWord(beat.side)}` : "";
  const counts = countWords({ beat, sets, reps }).reverse();
  return [...counts.slice(0, 1), ...(beat.side ? [sideWord(beat.side)] : [])].join(", ");
}
