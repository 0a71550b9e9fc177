/** A bar on one line of the terminal that is written anew as bytes are read. */
export interface Progress {
  add(bytes: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** What a bar is drawn on. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const width = 30;
const megabyte = 1_000_000;

/** A bar on a terminal, and nothing where nobody looks. */
export function progressOn(
  screen: Screen,
  total: number,
  words: { readonly read: (done: string, all: string) => string },
): Progress {
  if (screen.isTTY !== true || total === 0) return { add: () => undefined, end: () => undefined };
  let done = 0;
  let shown = "";
  const show = (text: string) => {
    if (text !== shown) screen.write(`\r\x1b[2K${text}`);
    shown = text;
  };
  return {
    add(bytes) {
      done = Math.min(total, done + bytes);
      show(barOf(done / total, words.read(megabytes(done), megabytes(total))));
    },
    end: () => show(""),
  };
}

function barOf(share: number, text: string): string {
  const full = Math.round(share * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}] ${Math.floor(share * 100)} %  ${text}`;
}

function megabytes(bytes: number): string {
  return (bytes / megabyte).toFixed(1);
}
