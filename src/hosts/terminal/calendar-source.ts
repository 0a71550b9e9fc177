import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import type { ByteSource } from "../calendar/lines/utf8-chunks";

/** Small enough that what has been read is not still in memory when the next pieces come. */
const chunkSize = 262_144;

/** A file's bytes, read in pieces as often as they are asked for, each in the memory of the one before; throws the system's error when it cannot be opened. */
export function fileSource(path: string): ByteSource {
  // What is no ordinary file, such as the shell's <(command), can be read once only.
  if (!statSync(path).isFile()) return new Uint8Array(readFileSync(path));
  closeSync(openSync(path, "r"));
  return { [Symbol.iterator]: () => chunksOf(path) };
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  const chunk = new Uint8Array(chunkSize);
  try {
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** All that a stream gives. */
export async function streamSource(stream: Readable): Promise<ByteSource> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

export type FileFault = "missing" | "directory" | "forbidden" | "unreadable";

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "forbidden",
  EPERM: "forbidden",
};

/** Why the system refuses a file; `undefined` for an error that is not the system's. */
export function fileFaultOf(error: unknown): FileFault | undefined {
  const isSystems = error instanceof Error && "syscall" in error && "code" in error;
  return isSystems ? (faults[String(error.code)] ?? "unreadable") : undefined;
}
