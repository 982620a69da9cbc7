/** One call of a program: never a shell line, always a list of arguments. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  /** What it reads, or null for nothing. */
  readonly stdin: string | null;
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>;
}
