/** What the process tells its caller. Scripts rely on these numbers; they are listed in `--help` and in the README. */
export const ExitCode = {
  done: 0,
  /** A file, a routine or the environment is at fault. */
  fault: 1,
  usage: 2,
  stoppedForPain: 3,
  leftEarly: 4,
  refused: 5,
  hangup: 129,
  interrupt: 130,
  terminate: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
