/** What `start` needs of the terminal: what it can do, and how to open it for a session. Built in cli/wire.ts. */
import type { Controls } from "../runner/controls.ts";
import type { LiveStageOptions } from "../runner/live-stage.ts";
import type { PlainScreen } from "../terminal/plain-screen.ts";
import type { Prompts } from "../terminal/prompts.ts";

interface Opened {
  readonly controls: Controls;
  /** Puts the terminal back; any number of times. */
  close(): void;
}

export interface OpenTerminals {
  /** A screen can be redrawn in place. */
  readonly live: boolean;
  /** Single keys can be read. */
  readonly keys: boolean;
  /** A question may be asked: somebody reads what is written and has the keys. */
  readonly asks: boolean;
  openLive(): Promise<Opened & { readonly screen: LiveStageOptions["screen"]; readonly prompts: Prompts }>;
  openPlain(): Opened & { readonly screen: PlainScreen };
}
