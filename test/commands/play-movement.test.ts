/** A movement being played: on a clock of the test's own, with the frames that a person would see. */
import { describe, expect, it } from "vitest";
import type { Frame, Size } from "../../src/base/frame.ts";
import { playMovement } from "../../src/commands/play-movement.ts";
import type { Exercise } from "../../src/routine/exercise.ts";
import type { LeaveSignal } from "../../src/runner/controls.ts";
import { movementOf } from "../../src/view/exercise-movement.ts";
import type { FigureManner } from "../../src/view/figure-manner.ts";
import { exercise, NO_DOSE } from "../support/exercises.ts";
import { PLAIN } from "../support/frames.ts";
import { BLOCKS } from "../support/manner.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const COBRA: Partial<Exercise> = {
  name: "Cobra",
  words: { lift: "rise" },
  tempo: { lift: 2, hold: 0, lower: 3, relax: 1 },
  dose: { ...NO_DOSE, reps: 3, hold: 20 },
  picture: { from: "on-front-hands-by-ribs", lift: { back: [22, 52], head: 78 } },
};

function played(changes: Partial<Exercise> = {}, manner: Partial<FigureManner> = {}) {
  const clock = new VirtualClock(0);
  const frames: Frame[] = [];
  const size: Size = { columns: 60, rows: 20 };
  const ears: { key?: (key: string) => void; signal?: (signal: LeaveSignal) => void; repaint?: () => void } = {};
  let suspended = 0;
  const one = exercise("cobra", { ...COBRA, ...changes });
  const movement = movementOf(one);
  if (!movement) throw new Error("no movement");
  const screen = { size: () => size, draw: (frame: Frame) => void frames.push(frame) };
  const on =
    <Kind extends keyof typeof ears>(kind: Kind) =>
    (listener: NonNullable<(typeof ears)[Kind]>) => {
      ears[kind] = listener as (typeof ears)[Kind];
      return () => {
        delete ears[kind];
      };
    };
  const controls = {
    onKey: on("key"),
    onSignal: on("signal"),
    onRepaint: on("repaint"),
    suspend: () => {
      suspended += 1;
    },
  };
  let end: LeaveSignal | null | undefined;
  const stage = { screen, controls, clock, manner: { ...BLOCKS, ...manner }, theme: PLAIN };
  const done = playMovement(stage, one, movement).then((signal) => {
    end = signal;
  });
  const text = () => frames.at(-1)?.lines.join("\n") ?? "";
  return { clock, frames, ears, done, text, ended: () => end, suspended: () => suspended };
}

describe("a movement that is played", () => {
  it("goes through its phases at its own tempo, and shows a long hold for a few seconds only", () => {
    const { clock, text } = played();
    const words: string[] = [];
    for (let second = 0; second < 12; second += 1) {
      words.push(/^ (Start|Rise|Hold|Lower|Relax)( \d)?$/m.exec(text())?.[0].trim() ?? text());
      clock.advance(1);
    }
    expect(words.slice(0, 2)).toEqual(["Start", "Start"]);
    expect(words.slice(2)).toEqual([
      ...["Rise 1", "Rise 2", "Hold 1", "Hold 2", "Hold 3", "Hold 4", "Lower 1", "Lower 2", "Lower 3", "Relax 1"],
    ]);
  });

  it("is drawn twelve times a second while it moves, and once a second while it doesn't", () => {
    const { clock, frames } = played();
    const drawn = (seconds: number) => {
      const before = frames.length;
      clock.advance(seconds);
      return frames.length - before;
    };
    drawn(1.5);
    expect(drawn(2)).toBeGreaterThanOrEqual(22);
    expect(drawn(4)).toBeLessThanOrEqual(6);
    expect(drawn(3)).toBeGreaterThanOrEqual(33);
  });

  it("steps from posture to posture for a person who wants no motion", () => {
    const { clock, frames } = played({}, { motion: false });
    clock.advance(11);
    const figures = new Set(frames.map(({ lines }) => lines.filter((line) => /[▀-▟]/.test(line)).join("\n")));
    expect(frames.length).toBeLessThan(20);
    expect(figures.size).toBe(2);
  });

  it("ends by itself after three times", async () => {
    const { clock, done, ended } = played();
    clock.advance(1.5 + 3 * 10 - 0.5);
    expect(ended()).toBeUndefined();
    clock.advance(1);
    await done;
    expect(ended()).toBeNull();
  });

  it("shows each side twice where it has sides, and says which", async () => {
    const { clock, frames, done } = played({ sided: true });
    clock.advance(4 * (1.5 + 10) + 0.1);
    await done;
    const said = frames.map(({ lines }) => /(LEFT|RIGHT) side/.exec(lines[0] ?? "")?.[1]);
    expect(said.filter((side, index) => side !== said[index - 1])).toEqual(["RIGHT", "LEFT", "RIGHT", "LEFT"]);
  });

  it.each([
    ["a", null],
    ["escape", null],
    ["ctrl-c", "SIGINT"],
  ])("ends with the key %s", async (key, signal) => {
    const { clock, ears, done, ended, frames } = played();
    clock.advance(2);
    ears.key?.(key);
    await done;
    expect(ended()).toBe(signal);
    const drawn = frames.length;
    clock.advance(5);
    expect(frames).toHaveLength(drawn);
    expect(ears).toEqual({});
  });

  it("ends with a signal, and goes to sleep with Ctrl-Z without ending", async () => {
    const { ears, done, ended, suspended } = played();
    ears.key?.("ctrl-z");
    expect(suspended()).toBe(1);
    ears.signal?.("SIGTERM");
    await done;
    expect(ended()).toBe("SIGTERM");
  });
});
