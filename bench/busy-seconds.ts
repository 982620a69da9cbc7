/** How long a process has kept a core busy. */
import { readdirSync, readFileSync } from "node:fs";

/** Seconds that the threads of a process have run; null where the system does not tell (anything but Linux). */
export function busySeconds(pid: number): number | null {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]);
    return nanoseconds.reduce((sum, one) => sum + Number(one), 0) / 1e9;
  } catch {
    return null;
  }
}
