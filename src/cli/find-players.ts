/** Which programs of this system can play a file, the best first, and how they are told to. */
import type { Player } from "../voice/player.ts";
import { findProgram } from "./find-program.ts";

/** The script is always the same; the file comes in by the environment, so its name is never read as a script. */
const SCRIPT = "(New-Object System.Media.SoundPlayer $env:BACKCOACH_SOUND).PlaySync()";

export function findPlayers(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Player[] {
  if (platform === "win32") {
    const path = findProgram("powershell.exe", env);
    const args = ["-NoProfile", "-NonInteractive", "-Command", SCRIPT];
    const play = (file: string) => ({ program: path ?? "", args, stdin: null, env: { BACKCOACH_SOUND: file } });
    return path ? [{ name: "PowerShell", play }] : [];
  }
  return (platform === "darwin" ? ["afplay"] : ["paplay", "pw-play", "aplay"]).flatMap((name) => {
    const path = findProgram(name, env);
    const options = name === "aplay" ? ["-q"] : [];
    const play = (file: string) => ({ program: path ?? "", args: [...options, file], stdin: null, env: {} });
    return path ? [{ name, play }] : [];
  });
}
