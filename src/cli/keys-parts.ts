/** What `keys` works with: the settings, and the keyboard of this terminal with what each key sends. */

import { ExitCode } from "../base/exit-code.ts";
import type { KeysParts } from "../commands/keys.ts";
import { SIGNAL_CODES } from "../commands/no-session.ts";
import { readSettings } from "../library/settings-file.ts";
import { onPress } from "../terminal/keypress.ts";
import { spelled } from "../terminal/sequence-name.ts";
import { onSignals } from "../terminal/signals.ts";

type Shared = Pick<KeysParts, "output" | "theme">;

/** @param asks whether somebody sits at both ends  @throws Failure when the settings are damaged */
export async function keysParts(shared: Shared, asks: boolean, config: string): Promise<KeysParts> {
  const settings = await readSettings(config);
  return { ...shared, settings, listen: asks ? listen : null };
}

const listen: NonNullable<KeysParts["listen"]> = (pressed, gone) => {
  const { stdin } = process;
  const hangUp = () => gone(ExitCode.hangup);
  const nothing = () => {};
  stdin.on("end", hangUp);
  stdin.on("close", hangUp);
  const stop = onPress(stdin, (name, sequence) => pressed(name, spelled(sequence)));
  const signals = onSignals(process, {
    onEnd: (signal) => gone(SIGNAL_CODES[signal]),
    onStop: nothing,
    onContinue: nothing,
  });
  return () => {
    stop();
    signals.close();
    stdin.off("end", hangUp);
    stdin.off("close", hangUp);
  };
};
