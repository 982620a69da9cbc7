/**
 * One sentence said by one process. It is told nothing but its arguments and its stdin, writes nowhere, and leads a group of
 * its own, so that whatever it starts ends with it. It ends by itself, at its time limit, or at once when it is cut off.
 */
import type { ChildProcess } from "node:child_process";
import { hearComplaint } from "./complaint.ts";
import type { Invocation } from "./invocation.ts";
import { endGroup, launch } from "./launch.ts";

/** What became of it; `ms` from its start, `complaint` the last line on its stderr where somebody minds. A process that was cut off tells nothing. */
export type Outcome =
  | { readonly kind: "said"; readonly ms: number }
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly code: number | null; readonly complaint: string | null }
  | { readonly kind: "hung" };

export interface Uttering {
  /** At once; `onEnd` is not called any more. */
  cutOff(): void;
  /** From here on it holds no process open: whoever has nothing else to do may end before it. */
  letGo(): void;
  /** The process waits for it again, for so many ms at the most. */
  waitFor(limit: number): void;
}

/**
 * @param limit ms after which it is taken to hang, and ended
 * @param minds whether its complaints are heard; in a session there is nobody who could read them
 */
export function utter(
  invocation: Invocation,
  limit: number,
  onEnd: (outcome: Outcome) => void,
  { minds = false } = {},
): Uttering {
  const started = performance.now();
  let open = true;
  let child: ChildProcess | null = null;
  const end = (outcome: Outcome) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    onEnd(outcome);
  };
  const hangs = () => {
    endGroup(child);
    end({ kind: "hung" });
  };
  let timer = setTimeout(hangs, limit);
  try {
    child = launch(invocation, { minds });
    const complaint = child.stderr ? hearComplaint(child.stderr) : async () => null;
    child.on("error", (error: NodeJS.ErrnoException) => end(outcomeOf(error)));
    child.on("exit", (code) => {
      const ms = performance.now() - started;
      if (!minds) end(code === 0 ? { kind: "said", ms } : { kind: "failed", code, complaint: null });
      else
        void complaint().then((said) =>
          end(code === 0 ? { kind: "said", ms } : { kind: "failed", code, complaint: said }),
        );
    });
  } catch (error) {
    // What can't even be tried (an argument too long, no processes left) is told as any other failure: later.
    setImmediate(() => end(outcomeOf(error as NodeJS.ErrnoException)));
  }
  return {
    cutOff: () => {
      open = false;
      clearTimeout(timer);
      endGroup(child);
    },
    letGo: () => {
      child?.unref();
      timer.unref();
    },
    waitFor: (longest) => {
      if (!open) return;
      child?.ref();
      clearTimeout(timer);
      timer = setTimeout(hangs, longest);
    },
  };
}

function outcomeOf({ code }: NodeJS.ErrnoException): Outcome {
  return code === "ENOENT" || code === "EACCES" ? { kind: "missing" } : { kind: "failed", code: null, complaint: null };
}
