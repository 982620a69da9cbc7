#!/usr/bin/env node
/**
 * What `backcoach` starts: the built program, or the build's copy of its help where that is all somebody wants. It says
 * what is missing where there is no build yet, or where Node is too old to read it.
 */
"use strict";

const OLDEST_NODE = 20;
const DIST = `${__dirname}/../dist`;
/** The columns that the copy of the help needs; in fewer the program wraps it itself. */
const HELP_COLUMNS = 80;

// process.stdout and process.stderr cost time when they are first named: every start pays for what stands here.
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(`backcoach needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
} else if (asksForHelp() && columns() >= HELP_COLUMNS) {
  start(printHelp);
} else {
  start(() => require("../dist/cli.cjs"));
}

function asksForHelp() {
  return process.argv.length === 3 && (process.argv[2] === "--help" || process.argv[2] === "-h");
}

function columns() {
  return Number(process.env.COLUMNS) || process.stdout.columns || HELP_COLUMNS;
}

function printHelp() {
  const help = require("node:fs").readFileSync(`${DIST}/help.txt`);
  // A reader that goes away (`backcoach --help | head -1`) is no fault.
  process.stdout.on("error", () => {});
  process.stdout.write(help);
}

function start(program) {
  try {
    program();
  } catch (error) {
    // Only a fresh checkout lacks its build; a published package has it inside.
    if (require("node:fs").existsSync(`${DIST}/cli.cjs`)) throw error;
    fail("backcoach is not built yet. Run `npm run build` in its folder first.");
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
