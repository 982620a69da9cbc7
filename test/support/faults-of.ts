/** Where a command of the user's own hands a sentence to what would read it as a program. */
import { commandFaults } from "../../src/routine/voice-command.ts";

/** The indexes at fault. */
export function faultsOf(command: readonly string[]): (number | null)[] {
  return commandFaults(command).map(({ index }) => index);
}
