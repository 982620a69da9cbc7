/** What the process finds around itself when it starts; handed in at the edge, so that a test can pretend any of it. */
export interface Surroundings {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly rows?: number;
    getColorDepth?(env?: object): number;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** process.platform. */
  readonly platform: string;
  /** `--plain` was given. */
  readonly plain?: boolean;
  /** false: `--no-color` was given. */
  readonly color?: boolean;
}
