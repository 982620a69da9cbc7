/** Whether a process is still there; one that never was isn't. One that has ended and was not noticed yet counts as there. */
export function alive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
