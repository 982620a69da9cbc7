/**
 * The built program as the benchmark starts it: the node that runs the benchmark, a home of its own, and nothing in the
 * environment that changes what is measured. NODE_EXTRA_CA_CERTS alone costs Node 20 as much as starting does, which
 * would flatter every ratio.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const LAUNCHER = fileURLToPath(new URL("../bin/backcoach.cjs", import.meta.url));

const LEFT_OUT = ["NODE_EXTRA_CA_CERTS", "NODE_OPTIONS", "NO_COLOR", "FORCE_COLOR", "CI"];

export function environment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.includes(name));
  return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ""])), BACKCOACH_HOME: home };
}

/** Wall time of one run of node with these arguments, in ms. Throws when it fails: a crash would look fast. */
export function timeOf(args: readonly string[], home: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: environment(home),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.slice(0, 3).join(" ")} ended with ${status}: ${stderr}`);
  return wall;
}

/** Runs `work` with an empty folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "backcoach-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
