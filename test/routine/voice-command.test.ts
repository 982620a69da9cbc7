/** A speech program of the user's own may get the sentence, and nothing that reads a sentence as a program. */
import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/routine/parse-settings.ts";
import { commandFaults } from "../../src/routine/voice-command.ts";
import { markedYaml, noted } from "../support/marked-yaml.ts";

/** The indexes at fault. */
function faultsOf(command: readonly string[]): (number | null)[] {
  return commandFaults(command).map(({ index }) => index);
}

/** Of a line below `voice:`. */
function told(line: string): { message: string; hint: string | null }[] {
  const parse = parseSettings(`voice:\n  ${line}\n`);
  return parse.ok ? [] : parse.error.map(({ message, hint }) => ({ message, hint }));
}

/** Rows of a table, each named by its whole command. */
function named(commands: readonly (readonly string[])[]): [string, readonly string[]][] {
  return commands.map((command) => [command.join(" "), command]);
}

describe("a command may", () => {
  test.each([
    ["be a program and its arguments", ["piper-say", "{text}"]],
    ["have the sentence within an argument", ["piper-say", "--text={text}"]],
    ["have it twice", ["piper-say", "{text}", "--caption", "{text}"]],
    ["be a shell with a script and the sentence behind it", ["sh", "-c", 'prog "$1"', "_", "{text}"]],
    ["have it first behind the script", ["bash", "-c", 'prog "$0"', "{text}"]],
    ["combine the options of the shell", ["bash", "-euo", "pipefail", "-c", 'prog "$1"', "_", "{text}"]],
    ["have options between -c and the script", ["bash", "-c", "-l", 'prog "$1"', "_", "{text}"]],
    ["go through another program", ["timeout", "5", "sh", "-c", 'prog "$1"', "_", "{text}"]],
    ["be a script in a file", ["sh", "speak.sh", "{text}"]],
    ["be a script with a -c of its own", ["bash", "speak.sh", "-c", "{text}"]],
    ["be a script behind an option of the shell", ["bash", "-e", "speak.sh", "{text}"]],
    ["be a program of an interpreter", ["python3", "speak.py", "{text}"]],
    ["be a program with a -c of its own", ["python3", "-W", "ignore", "speak.py", "-c", "{text}"]],
    ["be a module of an interpreter", ["python3", "-m", "piper", "{text}"]],
    ["be a text of a program with an argument", ["python3", "-c", "import sys", "{text}"]],
    ["be Perl with an argument", ["perl", "-MText::Wrap", "-e", "print shift", "{text}"]],
    ["be awk with an argument", ["awk", "BEGIN { print ARGV[1] }", "{text}"]],
    ["be a file of PowerShell", ["pwsh", "-NoProfile", "-ep", "Bypass", "-File", "speak.ps1", "{text}"]],
    ["be env with a variable", ["env", "SAY={text}", "piper-say", "and more"]],
    ["be env with a program", ["env", "-i", "A=b", "piper-say", "{text}"]],
    ["be nice to others", ["nice", "-n", "5", "piper-say", "{text}"]],
    ["have a voice by the name of an interpreter", ["piper-say", "--speaker", "julia", "{text}"]],
    ["be no shell by a name like one", ["fishsay", "-c", "{text}"]],
    ["have a voice by the name of what joins words", ["gtts-cli", "-l", "su", "{text}"]],
    ["have a -S that is not env's", ["timeout", "10", "curl", "-sS", "-d", "{text}", "http://localhost"]],
    ["have one among other letters", ["nice", "curl", "-fsSL", "-d", "{text}", "http://localhost"]],
    ["have one behind env's program", ["env", "espeak-ng", "-S", "{text}"]],
    ["have one of sudo's", ["sudo", "-S", "-u", "x", "espeak-ng", "{text}"]],
    ["be a file of pwsh without -File", ["pwsh", "speak.ps1", "{text}"]],
    ["be a variable of awk", ["awk", "-v", "t={text}", "-f", "a.awk"]],
    ["be a variable of awk's text", ["awk", "-v", "t={text}", "BEGIN { print t }"]],
    ["be an argument of awk's file", ["gawk", "-f", "a.awk", "{text}"]],
    ["be a file that sed reads", ["sed", "-n", "-e", "p", "{text}"]],
    ["be a shell with options that begin with +", ["bash", "+o", "posix", "-c", 'prog "$1"', "_", "{text}"]],
    ["be a file of deno", ["deno", "run", "-A", "speak.ts", "{text}"]],
    ["be a file of Tcl", ["tclsh", "speak.tcl", "{text}"]],
    ["be a file of R", ["Rscript", "speak.R", "{text}"]],
  ])("%s: %j", (_may, command) => {
    expect(faultsOf(command)).toEqual([]);
  });
});

describe("refused is the sentence", () => {
  const SCRIPT = "say '{text}'";

  test.each(
    named([
      ...["sh", "bash", "zsh", "dash", "ash", "ksh", "fish", "tcsh"].map((shell) => [shell, "-c", SCRIPT]),
      ...["/bin/sh", "BASH", "C:\\msys\\bin\\bash.exe", "ksh93", "bash-5.2"].map((shell) => [shell, "-c", SCRIPT]),
      ...["-lc", "-ec", "-ce", "-cx"].map((option) => ["bash", option, SCRIPT]),
      ["bash", "-o", "pipefail", "-c", SCRIPT],
      ["bash", "-c", "-o", "pipefail", SCRIPT],
      ["bash", "-ceo", "pipefail", SCRIPT],
      ["bash", "--norc", "-c", "--", SCRIPT],
      ["sh", "-c", "X={text}; say $X"],
      ["sh", "-c", "{text}"],
      ["sh", "-c{text}"],
      ["sh", "{text}"],
      ["fish", "--command", SCRIPT],
      ["fish", `--command=${SCRIPT}`],
      ["fish", "-C", "set x", "-c", SCRIPT],
      ["sh", "+e", "-c", SCRIPT],
      ["bash", "+o", "posix", "-c", SCRIPT],
      ["zsh", "+x", "-c", "{text}"],
      ["bash", "+c", SCRIPT],
      ["bash", "-", "{text}"],
      ["bash", "-{text}"],
      ...["oksh", "loksh", "posh", "pdksh", "osh", "ysh", "hush", "elvish"].map((shell) => [shell, "-c", SCRIPT]),
      ["busybox", "sh", "-c", SCRIPT],
      ["env", "sh", "-c", SCRIPT],
      ["/usr/bin/env", "A=b", "sh", "-c", SCRIPT],
      ["nice", "-n", "5", "sh", "-c", SCRIPT],
      ["timeout", "5", "sh", "-c", SCRIPT],
      ["timeout", "-s", "KILL", "5", "sh", "-c", SCRIPT],
      ["nohup", "sh", "-c", SCRIPT],
      ["stdbuf", "-oL", "sh", "-c", SCRIPT],
      ["xargs", "-I", "x", "sh", "-c", SCRIPT],
      ["any-other", "--with", "sh", "-c", SCRIPT],
    ]),
  )("within the script of a shell: %s", (_named, command) => {
    expect(commandFaults(command)).toEqual([
      { index: command.length - 1, wanted: expect.stringMatching(/\[sh, -c, 'piper-say "\$1"', _, "\{text\}"\]$/) },
    ]);
  });

  test.each(
    named([
      ["python", "-c", SCRIPT],
      ["python3.11", "-Ic", SCRIPT],
      ["python3", "-W", "ignore", "-c", SCRIPT],
      ["python3", "{text}"],
      ["perl", "-e", SCRIPT],
      ["perl", "-E", SCRIPT],
      ["perl", "-lne", SCRIPT],
      ["perl", "-Mre", "-e", SCRIPT],
      ["perl", "-e", "use POSIX;", "-e", SCRIPT],
      ["perl", "-e{text}"],
      ["ruby", "-e", SCRIPT],
      ["node", "-e", SCRIPT],
      ["node", "-pe", SCRIPT],
      ["node", "--no-warnings", "--eval", SCRIPT],
      ["node.exe", `--eval=${SCRIPT}`],
      ["node", "--print", SCRIPT],
      ["php", "-r", SCRIPT],
      ["lua5.4", "-e", SCRIPT],
      ["osascript", "-e", 'say "{text}"'],
      ["awk", 'BEGIN { system("say {text}") }'],
      ["awk", "-F", ":", "{text}"],
      ["awk", "-v", "a=b", "{text}"],
      ["gawk", "--field-separator", ":", "{text}"],
      ["gawk", "-i", "lib", "-va=b", "{text}"],
      ["gawk", "-f", "a.awk", "-e", "{text}"],
      ["gawk", "--source={text}"],
      ["awk", "-f", "{text}"],
      ["sed", "-i", "{text}"],
      ["sed", "-n", "-e", "p", "-e", "s/x/{text}/"],
      ["deno", "eval", "say('{text}')"],
      ["deno", "-A", "{text}"],
      ["deno", "run", "--config", "deno.json", "{text}"],
      ["R", "-q", "-e", SCRIPT],
      ["tclsh", "{text}"],
      ["ipython", "-c", SCRIPT],
      ["micropython", "-c", SCRIPT],
      ["npx", "tsx", "-e", SCRIPT],
      ["ts-node", "-pe", SCRIPT],
      ["guile", "-c", SCRIPT],
      ["expect", "-c", SCRIPT],
      ["env", "python3", "-c", SCRIPT],
    ]),
  )("within the program of an interpreter: %s", (_named, command) => {
    expect(faultsOf(command)).toEqual([command.length - 1]);
  });

  test.each(
    named([
      ["cmd", "/c", "say", "{text}"],
      ["cmd", "/k", "say {text}"],
      ["C:\\Windows\\System32\\CMD.EXE", "/d", "/s", "/c", "speak.bat", "{text}"],
      ["powershell", "-Command", "say {text}"],
      ["powershell.exe", "-c", "say", "{text}"],
      ["PowerShell", "-NoProfile", "-com", "say {text}"],
      ["powershell", "-EncodedCommand", "{text}"],
      ["powershell", "-enc", "{text}"],
      ["powershell", "/c", "say", "{text}"],
      ["powershell", "-Command", "say", "-File", "speak.ps1", "{text}"],
      ["powershell", "-File", "{text}"],
      ["pwsh", "{text}"],
      ["pwsh", "-cwa", "say $args", "{text}"],
      ["ssh", "host", "say", "{text}"],
      ["su", "somebody", "-c", "say {text}"],
      ["sudo", "su", "-c", "say {text}"],
      ["pwsh-lts", "-c", "say {text}"],
      ["powershell", "speak.ps1", "{text}"],
      ["watch", "say {text}"],
      ["wsl", "say", "{text}"],
      ["adb", "shell", "say", "{text}"],
      ["tmux", "new", "say {text}"],
      ["screen", "-X", "exec", "{text}"],
      ["script", "-c", "say {text}"],
      ["flock", "file", "-c", "say {text}"],
      ["xterm", "+sb", "-e", "say {text}"],
      ["parallel", "say", ":::", "{text}"],
      ["at", "now", "{text}"],
      ["vim", "+{text}"],
      ["emacs", "--batch", "--eval", "{text}"],
    ]),
  )("behind what makes a line of its arguments: %s", (_named, command) => {
    expect(faultsOf(command)).toEqual([command.length - 1]);
  });

  test.each(
    named([
      ["env", "{text}"],
      ["env", "-i", "A=b", "{text}"],
      ["env", "-S", "say {text}"],
      ["env", "-S", "sh -c", "{text}"],
      ["env", "--split-string=sh -c", "{text}"],
      ["nice", "-n", "5", "{text}"],
      ["env", "-u", "X", "-iS", "say {text}"],
      ["timeout", "5s", "{text}"],
      ["timeout", "-s", "KILL", "0.5", "{text}"],
      ["sudo", "-u", "x", "{text}"],
      ["nohup", "nice", "{text}"],
      ["busybox", "{text}"],
    ]),
  )("where a program stands: %s", (_named, command) => {
    expect(faultsOf(command)).toEqual([command.length - 1]);
  });

  test.each([[["{text}"]], [["{text}", "{text}"]], [["say {text}"]], [["piper-say"]], [[]]])(
    "as the program, or nowhere: %j",
    (command) => {
      expect(faultsOf(command)).toEqual([null]);
    },
  );
});

describe("in config.yaml", () => {
  test.each([
    `
    voice:
      command: [sh, -c, "echo {text} > /dev/null"]
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ command
    `,
    `
    voice:
      command:
        - timeout
        - "5"
        - bash
        - -lc
        - say {text}
    #     ^^^^^^^^^^ command
    `,
    `
    voice: { command: [cmd, /c, "{text}", "{text}"] }
    #                           ^^^^^^^^ command
    #                                     ^^^^^^^^ command
    `,
    `
    voice: { command: [] }
    #                 ^^ command
    `,
  ])("a fault is shown at its place: %s", (yaml) => {
    const { text, faults } = markedYaml(yaml);
    const parse = parseSettings(text);
    expect(parse.ok ? [] : noted(parse.error)).toEqual(faults);
  });

  test.each([
    [
      'command: [sh, -c, "echo {text}"]',
      `an item of «command» must be a script without {text}, as in [sh, -c, 'piper-say "$1"', _, "{text}"], not «echo {text}»`,
    ],
    [
      "command: [pwsh, -c, '{text}']",
      'an item of «command» must be an argument behind a file, as in [pwsh, -File, speak.ps1, "{text}"], not «{text}»',
    ],
    ["command: say it", 'command» must be a program and its arguments, such as [piper-say, "{text}"], not «say it»'],
  ])("it is told with an example: %s", (line, message) => {
    expect(told(line)).toEqual([{ message: expect.stringContaining(message), hint: null }]);
  });

  const EXAMPLE = 'write a program and its arguments, such as [piper-say, "{text}"]';
  const SCRIPT = 'use a script of your own that quotes it, as in [my-script, "{text}"]';
  const POWERSHELL = 'use a script of your own, as in [pwsh, -File, speak.ps1, "{text}"]';
  test.each([
    ["[]", "«command» is empty", EXAMPLE],
    ['["{text}"]', '«command» names no program that "{text}" is handed to', EXAMPLE],
    ['["say {text}"]', '«command» has "{text}" in its first item, where only the program belongs', EXAMPLE],
    ["[say]", '«command» has no "{text}", so the sentence is never handed over', EXAMPLE],
    ["[say, -v, Anna]", '«command» has no "{text}", so the sentence is never handed over', EXAMPLE],
    [
      '[ssh, desk, espeak-ng, "{text}"]',
      "an item of «command» stands behind ssh, which may make a line for a shell of it",
      SCRIPT,
    ],
    [
      '[sudo, /bin/su, me, -c, "say {text}"]',
      "an item of «command» stands behind su, which may make a line for a shell of it",
      SCRIPT,
    ],
    [
      "['C:\\Windows\\cmd.exe', /c, say, \"{text}\"]",
      "an item of «command» stands behind cmd.exe, which may make a line for a shell of it",
      POWERSHELL,
    ],
  ])("what a list lacks is said, and what to do: %s", (list, message, hint) => {
    expect(told(`command: ${list}`)).toEqual([{ message, hint }]);
  });

  test.each([
    `[sh, -c, 'piper-say "$1"', _, "{text}"]`,
    `[piper-say, "{text}"]`,
    `[my-script, "{text}"]`,
    `[pwsh, -File, speak.ps1, "{text}"]`,
  ])("an example is itself a command that may be: %s", (list) => {
    expect(told(`command: ${list}`)).toEqual([]);
  });
});
