/**
 * Where backcoach keeps things: all of it under BACKCOACH_HOME when that is set, otherwise in the platform's own folders,
 * the routines with the configuration, the history with the data.
 */
import envPaths from "env-paths";

export interface Places {
  /** Holds `routines/`. */
  readonly config: string;
  readonly data: string;
}

export function places(env: NodeJS.ProcessEnv): Places {
  const home = env.BACKCOACH_HOME;
  if (home) return { config: home, data: home };
  const { config, data } = envPaths("backcoach", { suffix: "" });
  return { config, data };
}
