/**
 * Disks that are full or can't be written to, for real: a small file system in memory where the tests may mount one, else
 * (for read-only) a folder without the right to write.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./history.ts";

const isRoot = process.getuid?.() === 0;

/** Whether this system lets the tests mount a file system. */
export const canMount = isRoot && process.platform === "linux" && mounts();

/** Whether a folder can be made read-only for this process: root ignores modes, so it needs a mount. */
export const canMakeReadOnly = canMount || (!isRoot && process.platform !== "win32");

/** A file system of its own with so many kilobytes. */
export function smallDisk(kilobytes: number): string {
  const folder = temporaryFolder();
  mount(folder, `size=${kilobytes}k,mode=700`);
  onTestFinished(() => unmount(folder));
  return folder;
}

/** Leaves no byte free. */
export function fill(folder: string): void {
  const { bsize, bavail } = statfsSync(folder);
  writeFileSync(join(folder, "filler"), Buffer.alloc(bsize * bavail));
}

/** Prepares a folder, then takes the right to write away. */
export function readOnlyFolder(prepare: (folder: string) => void = () => {}): string {
  const folder = temporaryFolder();
  if (canMount) {
    mount(folder, "size=4m");
    onTestFinished(() => unmount(folder));
    prepare(folder);
    mount(folder, "remount,ro");
  } else {
    prepare(folder);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
  }
  return folder;
}

function mount(folder: string, options: string): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "pipe" });
}

/** Lazily: a database that the test still has open does not keep it. */
function unmount(folder: string): void {
  execFileSync("umount", ["-l", folder], { stdio: "pipe" });
}

function mounts(): boolean {
  try {
    execFileSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
