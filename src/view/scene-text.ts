/**
 * What stands beside the large number: a heading, and under it the few lines that a person needs in this beat. While
 * moving the breath keeps its line even when there is nothing to say, so that what follows stays where it is.
 */
import { sayDuration } from "../base/duration.ts";
import type { PauseReason } from "../session/event.ts";
import type { Look } from "../session/look.ts";
import { lastSeconds, SHORTEST_COUNTED } from "./count.ts";
import { doseText } from "./dose-text.ts";
import { clean } from "./fit.ts";
import type { KeyMap } from "./key-map.ts";
import { shortReason } from "./reason-words.ts";
import { avoidSentence, beatWord, breathWord, countWords, leadsOn, sideWord, untilWord } from "./step-words.ts";
import type { Theme } from "./theme.ts";
import { goOnKey, waitLines } from "./wait-words.ts";

export type Tone = "plain" | "dim" | "title" | "accent";

export interface SceneLine {
  readonly text: string;
  readonly tone: Tone;
  /** Blanks before the second and later lines when it wraps; null: it takes one line, whatever it says. */
  readonly indent: number | null;
}

export interface SceneText {
  readonly heading: string;
  readonly tone: "working" | "resting" | "accent" | "alarm";
  /** A heading in large letters; the get-ready page needs its room for reading. */
  readonly large: boolean;
  /** Every heading that may stand here in this exercise: they share one size. */
  readonly headings: readonly string[];
  readonly lines: readonly SceneLine[];
  /** How to do it, step by step; as many as there is room for. */
  readonly cues: readonly SceneLine[];
}

/** `compact`: there is little room, and the set and the rep have no line of their own, so they are told here. */
export function sceneText(look: Look, theme: Theme, compact: boolean, keys: KeyMap): SceneText {
  if (look.state === "ended") return ended(look);
  const heading = beatWord(look.beat, look.step);
  const counts = compact ? countWords(look).join(` ${theme.glyphs.dot} `) : "";
  const counted = counts === "" ? [] : [line(counts, "dim")];
  if (look.state === "paused") return paused(look, counted, keys);
  switch (look.beat.kind) {
    case "ready":
      return { ...calm(heading, readyLines(look)), large: false, cues: steps(look, theme) };
    case "rest":
      return { ...calm(heading, restLines(look, compact)), cues: steps(look, theme) };
    case "switch":
      return { ...calm(heading, switchLines(look)), cues: steps(look, theme) };
    default:
      return {
        heading,
        tone: lastSeconds(look) > 0 ? "accent" : "working",
        large: true,
        headings: motionWords(look),
        lines: [
          ...breathLines(look, theme),
          ...counted,
          ...openLines(look, compact),
          ...cueLine(look),
          ...noteLines(look),
        ],
        cues: steps(look, theme).slice(1),
      };
  }
}

function calm(heading: string, lines: readonly SceneLine[]): SceneText {
  return { heading, tone: "resting", large: true, headings: [heading], lines, cues: [] };
}

function readyLines(look: Look): SceneLine[] {
  const { plan, step } = look;
  const reason = shortReason(plan, step);
  return [
    line(doseText(step.dose, step.sides), "title"),
    ...(reason === null ? [] : [line(reason, "dim")]),
    ...startLines(look),
    ...noteLines(look),
    ...watchLines(look),
  ];
}

/** The line with the name stands above the scene, where a compact one is close enough to it. */
function restLines(look: Look, compact: boolean): SceneLine[] {
  const { beat, step, sets } = look;
  if (!leadsOn(beat)) return [line(`then set ${beat.set} of ${sets}`, "title"), ...noteLines(look)];
  const next = compact ? [] : [line(`next: ${step.exercise.name}`, "title")];
  return [...next, line(doseText(step.dose, step.sides), "plain"), ...startLines(look)];
}

function switchLines(look: Look): SceneLine[] {
  const { side } = look.beat;
  return [...(side ? [line(`now the ${sideWord(side)}`, "title")] : []), ...startLines(look), ...noteLines(look)];
}

function startLines({ step }: Look): SceneLine[] {
  return step.exercise.start === null ? [] : [line(step.exercise.start, "plain")];
}

function noteLines({ step }: Look): SceneLine[] {
  return step.note === null ? [] : [line(`Note: ${step.note}`, "plain")];
}

function watchLines({ step }: Look): SceneLine[] {
  return step.watch === null ? [] : [line(avoidSentence(step.watch), "plain")];
}

/** While moving the first step stands out: it is what to do in one line. */
function cueLine({ step }: Look): SceneLine[] {
  const [cue] = step.exercise.steps;
  return cue === undefined ? [] : [line(cue, "title")];
}

function steps({ step }: Look, theme: Theme): SceneLine[] {
  return step.exercise.steps.map((text) => ({ ...line(`${theme.glyphs.bullet} ${text}`, "plain"), indent: 2 }));
}

/** None in an exercise that never has anything to say here; else always one, an empty one too. */
function breathLines(look: Look, theme: Theme): SceneLine[] {
  const { step, beat, length } = look;
  const counts = (step.dose.kind === "reps" ? step.dose.holdSeconds : (length ?? 0)) >= SHORTEST_COUNTED;
  if (Object.keys(step.exercise.breath).length === 0 && !counts) return [];
  const seconds = lastSeconds(look);
  const marks = Array.from({ length: seconds }, () => theme.glyphs.second).join(" ");
  const breath = (breathWord(beat, step) ?? "").padEnd(seconds > 0 ? 16 : 0);
  return [{ text: `${breath}${marks}`, tone: seconds > 0 ? "accent" : "plain", indent: null }];
}

function openLines({ beat, step, length }: Look, compact: boolean): SceneLine[] {
  if (beat.kind !== "open" || step.dose.kind !== "open") return [];
  const limit = compact || length === null ? "" : `, ${sayDuration(length)} at most`;
  const enough =
    step.enoughSeconds === null ? [] : [line(`${sayDuration(step.enoughSeconds)} is enough today`, "plain")];
  return [line(`enter ${untilWord(step.dose.until)}${limit}`, "title"), ...enough];
}

/** The words that come by turns within a rep. */
function motionWords({ plan, step, beat }: Look): string[] {
  const words = plan.beats.filter((other) => other.step === step.index && other.rep > 0);
  return [...new Set([beat, ...words].map((other) => beatWord(other, step)))];
}

const PAUSE_WORDS: Readonly<Record<PauseReason, string | null>> = {
  key: null,
  gap: "The computer slept or stalled. Nothing was counted meanwhile.",
  pain: "Go on only when it has eased.",
  // It stands in the row for messages (shout-question.ts), which is there in every layout.
  shout: null,
  suspend: "The session was set aside. Nothing was counted meanwhile.",
  resume: "This is where you left. Get into position first.",
};

/** When it goes on comes first: the rest is cut where there is no room for it. */
function paused({ pause, goesOnIn }: Look, counted: readonly SceneLine[], keys: KeyMap): SceneText {
  const why = pause === null ? null : PAUSE_WORDS[pause];
  const [first, ...then] = goesOnIn === null ? [`${goOnKey(keys)} to go on`] : waitLines(goesOnIn, keys);
  const lines = [
    line(first, "title"),
    ...then.map((text) => line(text, "plain")),
    ...(why ? [line(why, "plain")] : []),
    ...counted,
  ];
  return { heading: "Paused", tone: "accent", large: true, headings: ["Paused"], lines, cues: [] };
}

function ended({ outcome }: Look): SceneText {
  const stopped = outcome?.kind === "stopped";
  const heading = stopped ? "Stopped" : outcome?.kind === "left" ? "Ended" : "Done";
  return { ...calm(heading, []), tone: stopped ? "alarm" : "working" };
}

function line(text: string, tone: Tone): SceneLine {
  return { text: clean(text), tone, indent: 0 };
}
