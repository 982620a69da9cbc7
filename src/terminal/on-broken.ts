/**
 * A stream that breaks (the pipe's reader left: EPIPE; the terminal was closed: EIO) says so by an "error" event, often
 * after the write that failed has long returned. Without a listener that event ends the program with a stack trace.
 */
interface Breakable {
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

const caught = new WeakSet<Breakable>();

/**
 * Calls `tell` when `stream` breaks, once. What is returned ends the telling; the catching stays for the life of the
 * stream, since the error of a last write may come when nobody cares any more.
 */
export function onBroken(stream: Breakable, tell: () => void): () => void {
  if (!caught.has(stream)) {
    caught.add(stream);
    stream.on("error", () => {});
  }
  const release = () => stream.off("error", listener);
  const listener = () => {
    release();
    tell();
  };
  stream.on("error", listener);
  return release;
}
