import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream that lines go to. */
export interface Output {
  /** Resolves when there is room for more; to false when nobody reads any longer. */
  write(line: string): Promise<boolean>;
}

/** Writes as fast as the reader reads, and stops without a word when the reader has gone (`| head`). */
export function outputTo(stream: Writable): Output {
  let open = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    open = false;
  });
  return {
    async write(line) {
      if (!open) return false;
      // Waiting ends with an error when the reader goes; the listener above has heard of it then.
      if (!stream.write(line + "\n")) await once(stream, "drain").catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      return open;
    },
  };
}
