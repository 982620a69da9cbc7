/**
 * What stands before a program that reads the sentence hides nothing, and what only looks like such a program is none. And
 * why that is needed: letters and blanks, which is all that is said, are a program where they are the whole of it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { commandFaults } from "../../src/routine/voice-command.ts";
import { commandEngine } from "../../src/voice/command-engine.ts";
import { speakable } from "../../src/voice/speakable.ts";

/** Words apart; «TEXT» is the sentence. */
function listed(line: string): string[] {
  return line.split(" ").map((word) => word.replace("TEXT", "{text}"));
}

function faultsOf(line: string): (number | null)[] {
  return commandFaults(listed(line)).map(({ index }) => index);
}

describe("the sentence may stand", () => {
  test.each([
    // A language by the name of an editor, of su, of another program.
    "nice espeak-ng -v vi TEXT",
    "nice -n 5 espeak-ng -v vi TEXT",
    "nice gtts-cli -l su TEXT",
    "bash speak.sh --lang vi TEXT",
    "timeout 20 piper-say --speaker julia TEXT",
    "env X=1 piper-say --screen screen TEXT",
    "piper-say --model=/opt/vi TEXT",
    // What starts a program with a list of arguments.
    "flock /tmp/lock espeak-ng TEXT",
    "flock -w 5 /tmp/lock espeak-ng -c TEXT",
    "flock /tmp/lock sh speak.sh TEXT",
    "screen -dm espeak-ng TEXT",
    "screen -dmS talk espeak-ng TEXT",
    "script -q /dev/null espeak-ng TEXT",
    "taskset 1 espeak-ng TEXT",
    "caffeinate -i say TEXT",
    "npx piper-say TEXT",
    "npx -p speech piper-say TEXT",
    "npm exec -- piper-say TEXT",
    "node --import tsx speak.ts TEXT",
    "groovy -encoding utf8 speak.groovy TEXT",
    "perl -Mstrict speak.pl TEXT",
  ])("%s", (line) => {
    expect(faultsOf(line)).toEqual([]);
  });
});

describe("refused is the sentence", () => {
  test.each([
    // Behind what starts programs, known or not.
    "sshpass -p x ssh desk say TEXT",
    "sshpass -v ssh desk say TEXT",
    "caffeinate -i ssh desk say TEXT",
    "torsocks ssh desk TEXT",
    "pkexec su me -c TEXT",
    "winpty cmd /c say TEXT",
    "chrt -i 0 su -c TEXT",
    "taskset 1 cmd /c TEXT",
    "any-other -i ssh desk TEXT",
    "/usr/bin/env -i ssh desk TEXT",
    "chroot /x su -c TEXT",
    "docker exec c sh -c TEXT",
    "systemd-run --user bash -c TEXT",
    "caffeinate -i ssh desk say -v vi TEXT",
    ...["mosh", "autossh", "rsh", "plink", "dbclient"].map((name) => `${name} desk TEXT`),
    // Behind an option that makes a line of it.
    "flock /tmp/lock -c TEXT",
    "flock /tmp/lock --command TEXT",
    "script -qc TEXT /dev/null",
    "script --command=TEXT",
    "script /dev/null -- say TEXT",
    "screen -S talk -X stuff TEXT",
    // In the place of a program.
    "flock /tmp/lock TEXT",
    "taskset 1 TEXT",
    "nice flock /tmp/lock sh TEXT",
    ...["npx", "pnpm exec", "yarn exec", "bunx", "npm exec --"].map((runner) => `${runner} TEXT`),
    ...["npx", "npm exec", "npx -p speech", "pnpm exec"].map((runner) => `${runner} -c TEXT`),
    "npx --call=TEXT",
    "npm exec --call TEXT",
    // Options and their beginnings.
    "gawk --sou=TEXT",
    "gawk --source TEXT",
    "gawk --fil=TEXT",
    "sed --expr=TEXT",
    "sed --expr TEXT",
    "fish --comm TEXT",
    "node --import data:text/javascript,TEXT",
    "perl -MTEXT x.pl",
    ...["raku", "groovy", "qjs", "elixir", "ruby", "scala"].map((name) => `${name} -e TEXT`),
    "gjs -c TEXT",
    "qjs --eval TEXT",
  ])("%s", (line) => {
    expect(faultsOf(line)).toEqual([listed(line).findIndex((word) => word.includes("{text}"))]);
  });
});

describe("where the sentence is the whole of a program", () => {
  test.each([
    ["sh", "-c"],
    ["flock", "lock", "-c"],
    ["script", "-qc"],
  ])("it runs, however harmless its signs are, so %s is refused", (...words) => {
    const command = [...words, "{text}", ...(words[0] === "script" ? ["/dev/null"] : [])];
    const cwd = mkdtempSync(join(tmpdir(), "backcoach-behind-"));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    const { program, args } = commandEngine(command, "{text}").say(speakable("touch made"));
    const { error } = spawnSync(program, [...args], { cwd, timeout: 20_000, stdio: "ignore" });
    expect(error === undefined ? existsSync(join(cwd, "made")) : "not here").not.toBe(false);
    expect(commandFaults(command)).not.toEqual([]);
  });
});
