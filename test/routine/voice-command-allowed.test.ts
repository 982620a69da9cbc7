/** What a speech program of the user's own may look like. */
import { describe, expect, test } from "vitest";
import { faultsOf } from "../support/faults-of.ts";

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
