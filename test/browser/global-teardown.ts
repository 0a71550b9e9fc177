async function globalTeardown(): Promise<void> {
  await globalThis.stopBrowserTests?.();
}

export default globalTeardown;
