/**
 * What an earlier stop asks for before anything is done: an answer to the emergency signs after signs down a leg, a
 * doctor's yes after being dizzy or having chest pain, and a second thought on the day of a hard stop.
 */
import { nextTime } from "../safety/next-time.ts";
import { withCleared } from "../safety/screening-words.ts";
import { gate } from "../safety/session-gate.ts";
import { urgentLine } from "../view/aftercare.ts";
import { nextTimePage } from "../view/next-time.ts";
import { askRedFlags, remindOfRedFlags, waitsForAnswer } from "./ask-red-flags.ts";
import { LEFT, type NoSession, REFUSED } from "./no-session.ts";
import { known, type Person, yesTo } from "./person.ts";
import { askingAboutStops, type StartOptions, type StartParts, saying } from "./start-options.ts";

const AGREED = "You stopped because you were dizzy or had chest pain. Has a doctor agreed to exercises since then?";
const NO_MORE = "You stopped for pain earlier today. It is better to do no more exercises today.";
const ALL_THE_SAME = "Start all the same?";

/** The person with what was answered, or why there is no session. What the gates refuse is left to them. */
export async function afterTheLastStop(
  parts: StartParts,
  person: Person,
  options: StartOptions,
): Promise<Person | NoSession> {
  const asked = await aboutTheLeg(parts, person, options);
  if ("kind" in asked) return asked;
  const agreed = await aboutTheDoctor(parts, asked, options);
  return "kind" in agreed ? agreed : aboutToday(parts, agreed, options);
}

async function aboutTheLeg(parts: StartParts, person: Person, options: StartOptions): Promise<Person | NoSession> {
  if (!waitsForAnswer(person) || isRefused(person)) return person;
  const prompts = askingAboutStops(parts, options);
  if (!prompts) {
    remindOfRedFlags(parts, person, options);
    return person;
  }
  const say = saying(parts, options);
  say("You stopped because of signs down a leg, and this was not answered then.");
  const flagged = await askRedFlags(parts, prompts, person);
  if (flagged === "now")
    for (const line of ["", parts.theme.alarm(urgentLine("saddle", parts.emergency) ?? "")]) say(line);
  if (flagged === "no") return person;
  return flagged === "left" ? LEFT : REFUSED;
}

/** Told by a stop or ticked: where it is all that stands in the way, the yes can be told here. */
async function aboutTheDoctor(parts: StartParts, person: Person, options: StartOptions): Promise<Person | NoSession> {
  const { screening, today, past } = person;
  const session = gate(screening, today);
  const onlyChest = session.kind === "refused" && session.concerns.every((concern) => concern === "chest");
  const prompts = askingAboutStops(parts, options);
  if (!onlyChest || !prompts || !past.some(({ stop }) => stop === "unwell")) return person;
  const answer = await prompts.confirm({ message: AGREED, default: false });
  // The gate says how to tell it later.
  if (answer.kind !== "answered" || !answer.value) return person;
  const at = new Date(parts.clock.wall()).toISOString();
  const changed = await parts.changeScreening((before) => withCleared(before, [{ id: "chest", on: today }], at));
  return { ...person, screening: changed };
}

/** What stopped the last session, what changes today, how to have it back. */
async function aboutToday(parts: StartParts, person: Person, options: StartOptions): Promise<Person | NoSession> {
  const { output, theme, catalogue } = parts;
  const next = nextTime(person.past, person.day, (id) => yesTo(person, id));
  if (!next) return person;
  const say = saying(parts, options);
  const nameOf = (id: string) => known(id, catalogue)?.name ?? id;
  for (const line of nextTimePage(next, { nameOf, today: person.day }, output.columns, theme)) say(line);
  say("");
  if (isRefused(person) || next.changes.every(({ day }) => day < person.day)) return person;
  say(NO_MORE);
  const answer = await askingAboutStops(parts, options)?.confirm({ message: ALL_THE_SAME, default: false });
  return answer === undefined || (answer.kind === "answered" && answer.value) ? person : LEFT;
}

function isRefused({ screening, today }: Person): boolean {
  return gate(screening, today).kind === "refused";
}
