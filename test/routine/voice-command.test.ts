/** A speech program of the user's own gets no sentence where anything would read it as a program. */
import { describe, expect, test } from "vitest";
import { commandFaults } from "../../src/routine/voice-command.ts";
import { faultsOf } from "../support/faults-of.ts";

/** Rows of a table, each named by its whole command. */
function named(commands: readonly (readonly string[])[]): [string, readonly string[]][] {
  return commands.map((command) => [command.join(" "), command]);
}

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
