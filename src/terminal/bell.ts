/** The bell of the terminal. It moves nothing on the screen, so it may ring in the middle of a frame. */
import type { Output } from "./streams.ts";

const BELL = "\x07";

/**
 * null where no terminal would hear it. stderr comes first: what goes to stdout may be data.
 * Bound here, before a session begins: while ora spins it replaces the `write` of both streams.
 */
export function openBell(stdout: Output, stderr: Output): (() => void) | null {
  const stream = [stderr, stdout].find(({ isTTY }) => isTTY);
  const write = stream?.write.bind(stream);
  return write ? () => void write(BELL) : null;
}
