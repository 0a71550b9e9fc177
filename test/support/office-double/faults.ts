/** What a call to Office.js may do instead of answering once, soon and rightly. */

export type Fault =
  | { readonly kind: "throws" }
  | { readonly kind: "fails"; readonly code: number }
  | { readonly kind: "never" }
  | { readonly kind: "late"; readonly after: number }
  /** Answers again, and once more. */
  | { readonly kind: "thrice" }
  /** Succeeds long after it has failed. */
  | { readonly kind: "fails then succeeds" }
  | { readonly kind: "succeeds then fails" }
  /** Succeeds with something else. */
  | { readonly kind: "gives"; readonly value: unknown }
  /** Calls back with something that is no result. */
  | { readonly kind: "calls back with"; readonly result: unknown }
  /** The member is not there at all. */
  | { readonly kind: "missing" };

/** Milliseconds that an answer takes when nothing is wrong. */
export const usualDelay = 10;

export interface Answering {
  readonly fault: Fault | undefined;
  /** Makes the value; throws an error with a `code` where Outlook would refuse. */
  readonly value: () => unknown;
  readonly callback: (result: unknown) => void;
}

/** Plays one call. */
export function answer({ fault, value, callback }: Answering): void {
  const say = (result: () => unknown, after = usualDelay) => void setTimeout(() => callback(result()), after);
  const succeed = () => succeeded(value);
  switch (fault?.kind) {
    case "throws":
      throw new Error("Elevated permission is required to call this method");
    case "fails":
      return say(() => failed(fault.code));
    case "never":
      return;
    case "late":
      return say(succeed, fault.after);
    case "thrice":
      return [1, 2, 3].forEach((time) => say(succeed, time * usualDelay));
    case "fails then succeeds":
      say(() => failed(9042));
      return say(succeed, 6000);
    case "succeeds then fails":
      say(succeed);
      return say(() => failed(9042), 3 * usualDelay);
    case "gives":
      return say(() => ({ status: "succeeded", value: fault.value }));
    case "calls back with":
      return say(() => fault.result);
    default:
      return say(succeed);
  }
}

function succeeded(value: () => unknown): unknown {
  try {
    return { status: "succeeded", value: value() };
  } catch (error) {
    return failed((error as { readonly code?: number }).code ?? 5001);
  }
}

function failed(code: number): unknown {
  return {
    status: "failed",
    value: undefined,
    error: { code, name: `Error${code}`, message: "It did not work." },
  };
}
