/** The terminal goes while a question of inquirer's stands: setting it fails from then on, and that is no crash. */
import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { COLOURLESS } from "../../src/terminal/colourless.ts";
import { inquirerPrompts } from "../../src/terminal/inquirer-prompts.ts";
import type { ProcessLike } from "../../src/terminal/streams.ts";

/** A keyboard that can be unplugged: then its mode can't be set any more, as node says it. */
function keyboard() {
  const stream = new PassThrough();
  let gone = false;
  const setRawMode = () => {
    if (gone) throw new Error("setRawMode EIO");
    return stream;
  };
  const unplug = () => {
    gone = true;
    stream.end();
  };
  return { stdin: Object.assign(stream, { isTTY: true, setRawMode }) as unknown as NodeJS.ReadStream, unplug };
}

function screen() {
  const stream = new PassThrough();
  const seen = { text: "" };
  stream.on("data", (chunk) => {
    seen.text += chunk;
  });
  const size = { isTTY: true, columns: 80, rows: 24 };
  return { seen, stdout: Object.assign(stream, size) as unknown as NodeJS.WriteStream };
}

async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test.each(["confirm", "select", "input"] as const)("under «%s»: it is aborted", async (kind) => {
  const { stdin, unplug } = keyboard();
  const { stdout, seen } = screen();
  const process = Object.assign(new EventEmitter(), { pid: 0, kill: () => true }) as unknown as ProcessLike;
  const prompts = inquirerPrompts({ stdin, stdout, process, chalk: COLOURLESS, unicode: true, transcript: false });
  const message = "Where is it?";
  const answer = prompts[kind]({ message, choices: [{ name: "here", value: 1 }] } as never);
  await until(() => seen.text.includes(message));
  unplug();
  expect(await answer).toEqual({ kind: "aborted" });
});
