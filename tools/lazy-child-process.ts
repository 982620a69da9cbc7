/**
 * commander loads node:child_process at its start, for subcommands that are programs of their own. We have none, and Node 20
 * takes 2 ms for it at every start (`list`: 1.65 x an empty Node with it, 1.55 x without); so it is loaded when it is used.
 */
import type { Plugin } from "rolldown";

const EAGER = "const childProcess = require('node:child_process');";
const LAZY = "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) };";

export function lazyChildProcess(): Plugin {
  return {
    name: "lazy-child-process",
    transform: {
      filter: { id: /commander[\\/]lib[\\/]command\.js$/ },
      handler(code) {
        if (!code.includes(EAGER))
          throw new Error("commander loads node:child_process in another way now; see this plugin");
        return code.replace(EAGER, LAZY);
      },
    },
  };
}
