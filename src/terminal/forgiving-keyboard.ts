/**
 * A keyboard for readline, which sets its mode at the end of the input without minding that it may be gone (setRawMode EIO):
 * that would end the program before anything is saved.
 */
import { setRawMode } from "./keypress.ts";

/** The same stream: what is heard and set is heard and set on `stdin` itself. */
export function forgivingKeyboard(stdin: NodeJS.ReadStream): NodeJS.ReadStream {
  const setMode = (raw: boolean) => {
    setRawMode(stdin, raw);
    return stdin;
  };
  return new Proxy(stdin, {
    get: (stream, name) => {
      if (name === "setRawMode") return setMode;
      const value: unknown = Reflect.get(stream, name);
      return typeof value === "function" ? value.bind(stream) : value;
    },
  });
}
