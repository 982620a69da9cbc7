/** The whole of a session as sentences with clock times: what `--dry-run` prints. Reps that repeat are told once. */
import { clock } from "../base/duration.ts";
import { beatSeconds, planSeconds } from "../plan/estimate.ts";
import type { Beat, Plan, Step } from "../plan/plan.ts";
import { enoughSentence, firstSideSentence, openEnd } from "./beat-sentence.ts";
import { spokenDose, spokenSeconds } from "./dose-text.ts";
import { clean, pageWidth, wrap } from "./fit.ts";
import { plainLines } from "./plain-lines.ts";
import { spokenReason } from "./reason-words.ts";
import { beatWord, howTo, leadsOn, placeWord, roundWord } from "./step-words.ts";

/** Columns of the clock time. */
const TIME = 9;

const COUNTED = "What has no fixed length is counted at its longest; without a limit, as a minute.";

interface Line {
  /** Seconds from the start. */
  readonly at: number;
  readonly text: string;
}

/** Lines of at most `columns`, the total at the end. */
export function script(plan: Plan, columns: number): string[] {
  const width = pageWidth(columns);
  const total = planSeconds(plan);
  const open = plan.beats.some(({ kind }) => kind === "open");
  return [
    ...timedLines(plan).flatMap(({ at, text }) => wrap(clock(at).padEnd(TIME) + text, width, TIME)),
    ...wrap(`${clock(total).padEnd(TIME)}The end.`, width, TIME),
    "",
    ...wrap(`Total: ${spokenSeconds(Math.round(total))}.`, width),
    ...(open ? wrap(COUNTED, width) : []),
  ];
}

/** The same for a screen reader, a sentence a line, the time before the first of what it is the time of. */
export function plainScript(plan: Plan): string[] {
  const total = planSeconds(plan);
  const open = plan.beats.some(({ kind }) => kind === "open");
  return [
    ...timedLines(plan).flatMap(({ at, text }) =>
      plainLines(text).map((line, n) => (n ? line : `${clock(at)}, ${line}`)),
    ),
    `${clock(total)}, the end.`,
    `Total: ${spokenSeconds(Math.round(total))}.`,
    ...(open ? plainLines(COUNTED) : []),
  ];
}

function timedLines(plan: Plan): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const run of runs(plan.beats)) {
    const step = plan.steps[run[0]?.step ?? 0];
    if (step) lines.push({ at, text: tell(plan, step, run) });
    at += run.reduce((sum, beat) => sum + beatSeconds(beat), 0);
  }
  return lines;
}

/** Beats that are told together: the reps of one set and side, or of both where they take turns; each other by itself. */
function runs(beats: readonly Beat[]): Beat[][] {
  const all: Beat[][] = [];
  for (const beat of beats) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const same = last && last.rep > 0 && beat.rep > 0 && last.step === beat.step && last.set === beat.set;
    if (run && same) run.push(beat);
    else all.push([beat]);
  }
  return all;
}

function tell(plan: Plan, step: Step, run: readonly Beat[]): string {
  const [beat] = run;
  if (!beat) return "";
  const length = spokenSeconds(beatSeconds(beat));
  switch (beat.kind) {
    case "ready":
      return readyText(plan, step, beat);
    case "rest":
      return leadsOn(beat) ? `Rest ${length}.` : `Rest ${length}, then set ${beat.set}.`;
    case "switch":
      return `Switch to the ${beat.side ?? "other"} side, ${length}.`;
    case "open":
      if (step.dose.kind !== "open") return `${beatWord(beat, step)}${onSide(beat)}.`;
      return `${beatWord(beat, step)}${onSide(beat)}${openEnd(step.dose.until, beat.seconds)}${enoughSentence(step)}`;
    default:
      return repText(step, run);
  }
}

function readyText(plan: Plan, step: Step, beat: Beat): string {
  const place = [placeWord(plan, step), roundWord(step)].filter((word) => word !== null).join(", ");
  const intro = `${place}: ${clean(step.exercise.name)}, ${spokenDose(step.dose, step.sides)}.`;
  const reason = spokenReason(plan, step);
  const ready = `Get ready, ${spokenSeconds(beatSeconds(beat))}.`;
  const side = firstSideSentence(step, beat.side);
  return [intro, ...(reason ? [reason] : []), ready, ...side, ...howTo(plan, step)].join(" ");
}

/** The first rep in full, the others as a number. */
function repText(step: Step, run: readonly Beat[]): string {
  const [first] = run;
  if (!first) return "";
  const one = run.filter(({ rep, side }) => rep === first.rep && side === first.side);
  const phases = one.map((beat) => `${beatWord(beat, step).toLowerCase()} for ${spokenSeconds(beatSeconds(beat))}`);
  const reps = run.at(-1)?.rep ?? 1;
  const place = [...(reps > 1 ? [`rep 1 of ${reps}`] : []), ...(first.side ? [`${first.side} side`] : [])].join(", ");
  const said = capital(`${place === "" ? "" : `${place}: `}${phases.join(", ")}.`);
  if (run.length === one.length) return said;
  if (reps === 1) return `${said} Then the other side the same.`;
  const turns = first.side === "left" ? "left and right" : "right and left";
  return `${said} The same to rep ${reps}${step.sides === "alternate" ? `, ${turns} in turn` : ""}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function onSide({ side }: Beat): string {
  return side ? `, ${side} side` : "";
}
