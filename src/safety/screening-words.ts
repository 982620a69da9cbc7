/**
 * The screening as words on the command line: `--has disc,wrist`, `--none`, `--cleared fracture=2026-11-01,superman`,
 * `--agreed starter`. Everything that is wrong is a Failure that says what would be right.
 */
import { ExitCode } from "../base/exit-code.ts";
import { Failure } from "../base/failure.ts";
import { quote } from "../base/safe-text.ts";
import { type Concern, isSign } from "./concern.ts";
import { earliestYes } from "./earliest-yes.ts";
import { CONCERNS, GATES } from "./gates.ts";
import { isIsoDate } from "./iso-date.ts";
import { noConcerns, type Screening } from "./screening.ts";

/** The sentence "did you mean ...?" or null (routine/did-you-mean.ts). */
export type DidYouMean = (word: string, candidates: readonly string[]) => string | null;

/** An id with a day: of the doctor's yes. */
export interface Said {
  readonly id: string;
  readonly on: string;
}

/**
 * What was ticked by `--has` or `--none`.
 * @throws Failure for an id that does not exist, for an empty list, and for both options or neither
 */
export function parseConcerns(
  { has, none }: { readonly has?: string; readonly none?: boolean },
  didYouMean: DidYouMean,
): Concern[] {
  if (none && has !== undefined) throw usage("--none and --has contradict each other.", "Say one of them.");
  if (none) return [];
  const words = split(has ?? "");
  if (words.length === 0) throw usage("--has needs at least one id.", `These are known: ${CONCERNS.join(", ")}.`);
  const unknown = words.filter((word) => !isConcern(word));
  if (unknown.length > 0) throw usage(unknownIds(unknown), hintFor(unknown, CONCERNS, didYouMean));
  return CONCERNS.filter((concern) => words.includes(concern));
}

/**
 * `id` or `id=date`, separated by commas; without a date it was today.
 * @param known every id that is accepted
 * @throws Failure for an id that is not known, and for a day that does not exist or is yet to come
 */
export function parseSaid(
  text: string,
  { known, today, didYouMean }: { known: readonly string[]; today: string; didYouMean: DidYouMean },
): Said[] {
  const said = split(text).map((part) => {
    const [id = "", on = today] = part.split("=").map((side) => side.trim());
    return { id, on };
  });
  if (said.length === 0) throw usage("There is nothing named.", `Known: ${known.join(", ")}.`);
  const unknown = said.map(({ id }) => id).filter((id) => !known.includes(id));
  if (unknown.length > 0) throw usage(unknownIds(unknown), hintFor(unknown, known, didYouMean));
  for (const { on } of said) {
    if (!isIsoDate(on)) throw usage(`«${quote(on)}» is not a day.`, `Write it as ${today}: year, month, day.`);
    if (on > today) throw usage(`${on} is yet to come.`, "Say it again when a doctor has agreed.");
  }
  return said;
}

/** What `--cleared` may name: concerns that a doctor can clear, and exercises that were left out after stops. */
export function clearable(exercises: readonly string[]): string[] {
  return [...CONCERNS.filter((concern) => GATES[concern].session === "until-cleared"), ...exercises];
}

/**
 * @param stoppedOn ISO date of the last stop of each exercise that was ever stopped for pain
 * @throws Failure for an exercise that no stop keeps back, and for a yes from before the stop
 */
export function refuseUnstopped(said: readonly Said[], stoppedOn: ReadonlyMap<string, string>): void {
  for (const { id, on } of said) {
    if (isConcern(id)) continue;
    const stopped = stoppedOn.get(id);
    if (stopped === undefined) {
      throw usage(
        `«${id}» was not stopped for pain, so there is nothing to clear.`,
        "backcoach screen shows the answers.",
      );
    }
    if (on < stopped) {
      throw usage(
        `«${id}» was stopped on ${stopped}, after that yes of ${on}.`,
        "Give the day on which somebody said yes after the stop.",
      );
    }
  }
}

/**
 * The screening after a doctor's yes.
 * @param at ISO instant of now: what is stopped later is not covered
 * @param before the answers before anything was ticked in the same breath
 * @throws Failure for a concern that was never ticked, and for a yes to something that came up only later
 */
export function withCleared(
  screening: Screening | null,
  said: readonly Said[],
  at: string,
  before: Screening | null = screening,
): Screening {
  const answers = screening ?? noConcerns(null);
  const cleared = { ...answers.cleared };
  const allowed = { ...answers.allowed };
  const ticked: readonly string[] = [...answers.conditions, ...answers.signs];
  for (const { id, on } of said) {
    if (!isConcern(id) || GATES[id].session !== "until-cleared") allowed[id] = { on, at };
    else if (ticked.includes(id)) {
      const earliest = earliestYes(id, before, answers.details[id]?.when ?? null, at.slice(0, 10));
      if (earliest !== null && on < earliest) throw tooEarly(id, on);
      cleared[id] = on;
    } else throw usage(`«${id}» was not ticked, so there is nothing to clear.`, "backcoach screen shows the answers.");
  }
  return { ...answers, cleared, allowed };
}

function tooEarly(id: Concern, on: string): Failure {
  return usage(
    `A yes of ${on} was about something earlier than the «${id}» that you told.`,
    isSign(id)
      ? "Give the day on which the doctor said yes to this one."
      : "Give the day on which the doctor said yes to this one. If it was longer ago, backcoach screen asks when it was.",
  );
}

function isConcern(word: string): word is Concern {
  return CONCERNS.some((concern) => concern === word);
}

function split(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
}

function unknownIds(words: readonly string[]): string {
  const quoted = words.map((word) => `«${quote(word)}»`).join(", ");
  return words.length === 1 ? `${quoted} is not known.` : `${quoted} are not known.`;
}

/** What was meant; for words that resemble nothing, where the ids are found. */
function hintFor(unknown: readonly string[], known: readonly string[], didYouMean: DidYouMean): string {
  const meant = unknown
    .map((word) => didYouMean(word, known))
    .filter((one) => one !== null)
    .map(capital);
  if (meant.length === unknown.length) return meant.join(" ");
  return [...meant, `These are known: ${known.join(", ")}.`].join(" ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function usage(message: string, hint: string): Failure {
  return new Failure(message, { hint, exitCode: ExitCode.usage });
}
