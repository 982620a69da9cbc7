/**
 * What is said when: from what happened and what there is to see now to what wants to be said, remembering only what was
 * said of the beat under way. Nothing is said late: a count whose moment has passed is left out.
 */
import { firstThatFits } from "../base/speaking-time.ts";
import { type Utterance, WEIGHT, type Weight } from "../base/utterance.ts";
import type { Beat, Plan } from "../plan/plan.ts";
import type { Event } from "../session/event.ts";
import type { Look } from "../session/look.ts";
import { GOING_ON, goesOnSentence, goingOnChoices, goingOnRoom, resumeSentence } from "./going-on.ts";
import { halfChoices, isHalf, patienceOfHalf } from "./half-time.ts";
import type { Manner } from "./manner.ts";
import { PAUSED_SENTENCE } from "./pause-words.ts";
import { spelledOut } from "./spelled-out.ts";
import { beatWords, type Said, secondToCount } from "./spoken-beat.ts";
import { countText } from "./spoken-count.ts";
import { type EventWords, eventWords } from "./spoken-event.ts";

/** What was said of the beat under way. */
export interface SpeechMemory {
  readonly beat: Beat | null;
  /** The second that was counted last, or null. */
  readonly second: number | null;
  readonly halved: boolean;
  /** Before the first beat: that the session is taken up where it was left. */
  readonly resuming: boolean;
  /** The process was put to sleep; nothing was seen of it since. */
  readonly asleep: boolean;
}

export const NOTHING_SAID: SpeechMemory = {
  ...{ beat: null, second: null, halved: false },
  ...{ resuming: false, asleep: false },
};

/** An event with the plan as it was then. */
export interface Happened {
  readonly event: Event;
  readonly plan: Plan;
}

/** A count may be this late, seconds of listening. */
const LATEST_COUNT = 0.4;
const LATEST_EVENT = 3;

/** `happened`: since the last time. */
export function hear(
  memory: SpeechMemory,
  happened: readonly Happened[],
  look: Look,
  manner: Manner,
): { memory: SpeechMemory; utterances: readonly Utterance[] } {
  const events = wordsOf(happened, manner);
  const again = happened.some(({ event }) => event.type === "exercise-started");
  if (look.state !== "running") return atRest(memory, { events, asleep: happened.some(isSleep) }, look);
  if (look.beat !== memory.beat || again) {
    const begun = { beat: look.beat, second: secondToCount(look), halved: false, resuming: false, asleep: false };
    return { memory: begun, utterances: atBegin(events, look, manner) };
  }
  return within(memory, events, look, manner);
}

/** Once nothing follows by the clock any more: the end of a session. */
export function lastWords(happened: readonly Happened[], manner: Manner): readonly Utterance[] {
  const events = wordsOf(happened, manner).filter(({ weight }) => weight === WEIGHT.urgent);
  return events.slice(-1).map(({ text, weight }) => said(text, weight, LATEST_EVENT, null));
}

function wordsOf(happened: readonly Happened[], manner: Manner): EventWords[] {
  return happened.flatMap(({ event, plan }) => {
    const words = eventWords(event, plan, manner);
    return words ? [{ ...words, text: spelledOut(words.text) }] : [];
  });
}

function isSleep({ event }: Happened): boolean {
  return event.type === "paused" && event.why === "suspend";
}

interface Rest {
  readonly events: readonly EventWords[];
  /** It is put to sleep behind this: what is said of that is said when it wakes up. */
  readonly asleep: boolean;
}

function atRest(memory: SpeechMemory, { events, asleep }: Rest, look: Look) {
  const resuming = look.pause === "resume";
  const texts = events.map(({ text }) => text);
  if (resuming && !memory.resuming) texts.splice(0, texts.length, spelledOut(resumeSentence(look)));
  if (memory.asleep && !asleep)
    texts.push(look.goesOnIn === null ? PAUSED_SENTENCE : `Paused. ${goesOnSentence(look)}`);
  const text = texts.join(" ");
  const utterances = text === "" ? [] : [said(text, WEIGHT.urgent, LATEST_EVENT, null)];
  return { memory: { ...memory, resuming, asleep }, utterances };
}

/** A beat begins: what happened before it in the same breath where there is time, else its own words alone. */
function atBegin(events: readonly EventWords[], look: Look, manner: Manner): readonly Utterance[] {
  const words = spelledWords(look, manner);
  const before = endOf(events);
  if (!words) return before === "" ? [] : [said(andHow(before, look, manner), WEIGHT.talk, LATEST_EVENT, null)];
  if (words.weight === WEIGHT.count && look.spent / manner.speed > words.patience) return [];
  const room = words.room / manner.speed;
  const choices = tellsWhere(before, look)
    ? spelledChoices(look)
    : before === ""
      ? words.choices
      : words.choices.flatMap((text) => [`${before} ${text}`, text]);
  const text = firstThatFits(choices, room, manner.rate);
  return text === null ? [] : [said(text, words.weight, words.patience, room)];
}

/** As they will be heard, so that their room is measured by what is said. */
function spelledWords(look: Look, manner: Manner): Said | null {
  const words = beatWords(look, manner);
  return words && { ...words, choices: words.choices.map(spelledOut) };
}

/** An author's own word for a phase is in them. */
function spelledChoices(look: Look): string[] {
  return goingOnChoices(look).map(spelledOut);
}

/** Where a whole new beat begins with it, its own words say more. */
function tellsWhere(before: string, { beat }: Look): boolean {
  return before === GOING_ON && beat.kind !== "ready" && beat.kind !== "open";
}

/** Of several things that ended at once the last one says enough. */
function endOf(events: readonly EventWords[]): string {
  return events.at(-1)?.text ?? "";
}

/** Inside a beat: going on after a pause, the half, the last three seconds. */
function within(memory: SpeechMemory, events: readonly EventWords[], look: Look, manner: Manner) {
  const second = secondToCount(look);
  const half = isHalf(look);
  const next: SpeechMemory = { ...memory, second, halved: memory.halved || half };
  const event = events.at(-1);
  if (event)
    return { memory: next, utterances: [said(andHow(event.text, look, manner), event.weight, LATEST_EVENT, null)] };
  if (manner.say === "changes") return { memory: next, utterances: [] };
  if (second !== null && second !== memory.second) return { memory: next, utterances: counted(second, look, manner) };
  return { memory: next, utterances: half && !memory.halved ? halfWay(look, manner) : [] };
}

/** Behind a pause: where one is; what `text` cuts off while getting ready is said again, as far as there is time. */
export function andHow(text: string, look: Look, manner: Manner): string {
  if (text === GOING_ON && look.beat.kind !== "ready")
    return firstThatFits(spelledChoices(look), goingOnRoom(look) / manner.speed, manner.rate) ?? text;
  const words = look.beat.kind === "ready" ? spelledWords(look, manner) : null;
  if (!words) return text;
  const choices = words.choices.map((choice) => `${text} ${choice}`);
  return firstThatFits(choices, words.room / manner.speed, manner.rate) ?? text;
}

function counted(second: number, { left }: Look, { speed, rate }: Manner): readonly Utterance[] {
  const late = (second - (left ?? 0)) / speed;
  const text = countText(second, { speed, rate });
  return late > LATEST_COUNT || text === null ? [] : [said(text, WEIGHT.count, LATEST_COUNT - late, 1 / speed)];
}

function halfWay(look: Look, { speed, rate }: Manner): readonly Utterance[] {
  const room = ((look.left ?? 0) - 3) / speed;
  const text = firstThatFits(halfChoices(look, speed), room, rate);
  return text === null ? [] : [said(text, WEIGHT.talk, patienceOfHalf(look, speed), room)];
}

/** @param patience seconds */
function said(text: string, weight: Weight, patience: number, room: number | null): Utterance {
  const bound = room === null || Number.isFinite(room) ? room : null;
  return { text, weight, within: Math.round(patience * 1000), room: bound };
}
