/** How a session is handled: what the keys do, and how large it stands on the screen; by the settings and the options. */
import type { Settings } from "../routine/settings.ts";
import { type KeyMap, keyMap } from "../view/key-map.ts";

/** What the settings say of it. */
export type Handling = Pick<Settings, "keys" | "panic" | "big" | "reducedMotion">;

/** What `start` was told. */
interface Told {
  readonly panic?: boolean;
  readonly big?: boolean;
}

export function keysOf({ handling }: { readonly handling: Handling }, { panic = handling.panic }: Told): KeyMap {
  return keyMap(handling.keys, panic);
}

export function isBig({ handling }: { readonly handling: Handling }, { big = handling.big }: Told): boolean {
  return big;
}
