/**
 * The whole of `start`, as somebody hears it who can't see the screen: from the first question to the last, on a virtual
 * clock, with a real history of its own. Only time, keyboard and terminal are pretended.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ExitCode } from "../../src/base/exit-code.ts";
import { historyDoor } from "../../src/cli/history-door.ts";
import type { HistoryDoor } from "../../src/commands/history-door.ts";
import { start } from "../../src/commands/start.ts";
import type { StartOptions, StartParts } from "../../src/commands/start-options.ts";
import { isoDate, parseDay } from "../../src/progress/calendar.ts";
import type { Routine } from "../../src/routine/routine.ts";
import { DEFAULT_SETTINGS } from "../../src/routine/settings.ts";
import type { LeaveSignal } from "../../src/runner/controls.ts";
import { noConcerns, type Screening } from "../../src/safety/screening.ts";
import { COLOURLESS } from "../../src/terminal/colourless.ts";
import { COLOUR } from "./frames.ts";
import { asPast } from "./played-history.ts";
import { START_WALL } from "./rehearsal.ts";
import { SHIPPED } from "./shipped.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** A Monday. */
const TODAY = "2026-01-05";
const DAY_MS = 86_400_000;

export interface PlainStartOptions {
  readonly screening?: Screening | null;
  readonly firstRun?: boolean;
  /** Instead of the shipped one of this id. */
  readonly routine?: Routine;
  /** Instead of the shipped one of its id. */
  readonly warmup?: Routine;
  readonly given?: Partial<StartOptions>;
  readonly settings?: Partial<StartParts["handling"]>;
  /** Where the history is; without it, there is none yet. */
  readonly folder?: string;
  /** So many days after the first one. */
  readonly day?: number;
  /** Of the terminal; without it no sentence is broken. */
  readonly columns?: number;
  /** Neither a terminal nor keys. */
  readonly piped?: boolean;
}

export class PlainStart {
  readonly clock: VirtualClock;
  /** Every line that was written, and every key that was pressed as «[key]». */
  readonly transcript: string[] = [];
  readonly ended: Promise<ExitCode>;
  /** How often the safety notes were noted as seen. */
  remembered = 0;
  /** The safety answers as they are kept. */
  screening: Screening | null;
  #keys: ((key: string) => void)[] = [];
  #signals: ((signal: LeaveSignal) => void)[] = [];

  constructor(id: string, options: PlainStartOptions = {}) {
    const { given = {}, day = 0, screening = noConcerns(TODAY) } = options;
    this.clock = new VirtualClock(START_WALL + day * DAY_MS);
    this.screening = screening;
    this.ended = start(this.#parts(id, options), id, {
      warmup: true,
      questions: true,
      figure: true,
      plain: true,
      ...given,
    });
  }

  /** What was written, without the keys. */
  get lines(): string[] {
    return this.transcript.filter((line) => !line.startsWith("["));
  }

  async press(...keys: string[]): Promise<this> {
    for (const key of keys) {
      await settle();
      this.transcript.push(`[${key}]`);
      this.#keys.at(-1)?.(key);
    }
    await settle();
    return this;
  }

  async wait(seconds: number): Promise<this> {
    await settle();
    this.clock.advance(seconds);
    await settle();
    return this;
  }

  /** From outside, to whoever listens just now. */
  async signal(name: LeaveSignal): Promise<this> {
    await settle();
    this.#signals.at(-1)?.(name);
    await settle();
    return this;
  }

  /** Until the exercises are over, an hour's worth at the most at a time. */
  async toTheEnd(): Promise<this> {
    return this.wait(4 * 3600);
  }

  #parts(
    id: string,
    {
      firstRun = false,
      routine,
      warmup,
      settings,
      columns = 500,
      day = 0,
      folder = plainFolder(),
      piped = false,
    }: PlainStartOptions,
  ): StartParts {
    const wanted = routine ?? SHIPPED.routine(id);
    if (!wanted) throw new Error(id);
    const door = historyDoor(folder);
    const today = isoDate(parseDay(TODAY) + day);
    const write = (line: string) => void this.transcript.push(line);
    const { voice, keys, panic, big, reducedMotion } = { ...DEFAULT_SETTINGS, ...settings };
    return {
      output: { out: write, err: write, columns, chalk: COLOURLESS },
      // With colours: none of them may arrive.
      theme: COLOUR,
      clock: this.clock,
      find: async () => wanted,
      catalogue: warmup ? { ...SHIPPED, routine: (id) => (id === warmup.id ? warmup : SHIPPED.routine(id)) } : SHIPPED,
      figure: null,
      terminals: {
        live: !piped,
        keys: !piped,
        asks: !piped,
        openLive: () => Promise.reject(new Error("nothing is drawn")),
        openPlain: () => this.#open(write),
      },
      prompts: null,
      firstRun: { seen: () => !firstRun, remember: () => void this.remembered++ },
      door,
      person: {
        ...{ screening: this.screening, today, day: parseDay(today) },
        ...{ minute: 8 * 60, woke: null, past: pastOf(door) },
      },
      checkInDue: false,
      changeScreening: async (change) => {
        this.screening = change(this.screening);
        return this.screening;
      },
      emergency: "112",
      voice: { speaker: null, missing: "", settings: voice },
      handling: { keys, panic, big, reducedMotion },
      senses: { settings: DEFAULT_SETTINGS, openSounds: () => null, openEar: () => "deaf", onSignal: () => () => {} },
      ago: () => "a moment ago",
    };
  }

  #open(write: (line: string) => void) {
    const nothing = () => () => {};
    const onKey = (listener: (key: string) => void) => {
      this.#keys.push(listener);
      return () => {
        this.#keys = this.#keys.filter((one) => one !== listener);
      };
    };
    const onSignal = (listener: (signal: LeaveSignal) => void) => {
      this.#signals.push(listener);
      return () => {
        this.#signals = this.#signals.filter((one) => one !== listener);
      };
    };
    return {
      screen: {
        line: write,
        suspend: <T>(ask: () => Promise<T>) => ask(),
        leave: () => {},
        takeBack: () => {},
        close: () => {},
      },
      controls: { onKey, onSignal, onRepaint: nothing, suspend: () => {} },
      close: () => {},
    };
  }
}

/** Lets promises that are ready run, and those behind a dynamic import. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** For a history; gone when the test is over. */
export function plainFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-plain-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** All that was kept, by the days of the pretended clock. */
function pastOf(door: HistoryDoor) {
  const history = door.open();
  try {
    return asPast([...history.sessions({})]);
  } finally {
    history.close();
  }
}
