/** How the tests run: the tree under test/ mirrors src/; coverage counts what the tests reach inside this process. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A pseudo-terminal test starts the program for real, on a machine that may be busy.
    testTimeout: 20_000,
    // Most of their time the tests wait for a program that runs at its own pace; by itself the runner leaves one core free.
    maxWorkers: 2,
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "json-summary"] },
  },
});
