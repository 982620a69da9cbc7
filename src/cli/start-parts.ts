/** What `start` works with: the clock, the terminal, the folders, and the person of this machine as of now. */
import type { HistoryDoor } from "../commands/history-door.ts";
import type { StartParts } from "../commands/start-options.ts";
import { toldByStops } from "../commands/told-by-stops.ts";
import { readSettings } from "../library/settings-file.ts";
import { isCheckInDue } from "../progress/roland-morris.ts";
import { withStops } from "../safety/concerns-of-stops.ts";
import type { Capabilities } from "../terminal/capabilities.ts";
import type { Prompts } from "../terminal/prompts.ts";
import { figureManner } from "../view/figure-manner.ts";
import { openSpeaker } from "../voice/speaker.ts";
import { lastCheckIn } from "./check-in-parts.ts";
import { firstRunIn } from "./first-run.ts";
import { changeScreening } from "./keep-screening.ts";
import { ago } from "./local-time.ts";
import { machineVoice } from "./machine-voice.ts";
import type { Places } from "./places.ts";
import { pastOrTold } from "./read-past.ts";
import { personOf } from "./read-person.ts";
import { readScreening } from "./screening-file.ts";
import { senseParts } from "./sense-parts.ts";
import { terminals } from "./session-terminal.ts";
import { systemClock } from "./system-clock.ts";

interface Shared extends Pick<StartParts, "output" | "theme" | "find" | "catalogue"> {
  readonly door: HistoryDoor;
  readonly terminal: Capabilities;
  /** `transcript`: whether question and answer stay on the screen. */
  readonly prompts: (transcript: boolean) => Promise<Prompts | null>;
}

/** `questions`: whether the settings allow any. @throws Failure when the settings or the safety answers are damaged */
export async function startParts(
  { terminal, prompts, door, ...shared }: Shared,
  { config, data }: Places,
): Promise<StartParts & { readonly questions: boolean }> {
  const settings = await readSettings(config);
  const { woke, emergency, questions, voice, keys, panic, big, reducedMotion } = settings;
  const screening = await readScreening(data);
  const past = pastOrTold(door, shared.output.err);
  const person = personOf(past, { screening, woke, now: systemClock.wall() });
  const told = toldByStops(past.past, past.bothLegs, person.day);
  const { engine, missing } = machineVoice(voice);
  return {
    ...shared,
    door,
    clock: systemClock,
    terminals: terminals(terminal, () => prompts(false)),
    prompts: await prompts(true),
    firstRun: firstRunIn(data),
    person,
    checkInDue: isCheckInDue(lastCheckIn(door), person.day),
    changeScreening: (change) => changeScreening(data, (now) => change(withStops(now, told))),
    emergency,
    figure: figureManner(settings, terminal),
    voice: { speaker: engine && openSpeaker(engine, voice.rate), missing, settings: voice },
    handling: { keys, panic, big, reducedMotion },
    senses: senseParts(settings),
    questions,
    ago: (at) => ago(at, systemClock.wall()),
  };
}
