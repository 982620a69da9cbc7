/** The last line that a program writes to stderr: mostly the reason why it failed. */
import type { ChildProcess } from "node:child_process";

/** Characters: a program may complain for as long as it likes. */
const KEPT = 4000;
/** What it has started may keep stderr open; what it has written itself is here by then, ms. */
const LATEST_MS = 200;

/**
 * @returns to be called when it has ended: its last line, as it was written; null where it said nothing. Nothing is heard any
 * more from then on
 */
export function hearComplaint(stderr: NonNullable<ChildProcess["stderr"]>): () => Promise<string | null> {
  let heard = "";
  const closed = new Promise<void>((resolve) => stderr.once("close", resolve));
  stderr.setEncoding("utf8");
  stderr.on("error", () => {});
  stderr.on("data", (text: string) => {
    heard = (heard + text).slice(-KEPT);
  });
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LATEST_MS);
    });
    await Promise.race([closed, late]);
    clearTimeout(timer);
    stderr.destroy();
    return heard.split(/[\r\n]/).findLast((line) => line.trim() !== "") ?? null;
  };
}
