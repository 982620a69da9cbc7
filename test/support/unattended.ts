/** A session that nobody sees and nobody touches: what a test or a bench puts its own eyes and hands on. */
import type { Controls } from "../../src/runner/controls.ts";
import type { Stage } from "../../src/runner/stage.ts";

const nothing = () => {};

export const BLANK: Stage = {
  event: nothing,
  notice: nothing,
  count: nothing,
  show: () => null,
  toggle: nothing,
  silence: nothing,
  askPain: async () => null,
  close: nothing,
};

export const DEAF: Controls = {
  onKey: () => nothing,
  onSignal: () => nothing,
  onRepaint: () => nothing,
  suspend: nothing,
};
