/** A browser program that can be started. */
export interface BrowserProgram {
  readonly executablePath: string;
  /** What it needs beyond the environment of the test run. */
  readonly env: Readonly<Record<string, string>>;
}
