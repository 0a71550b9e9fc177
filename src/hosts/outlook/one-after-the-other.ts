/** A job done anew for each asking, but never twice at a time: who asks while it runs shares the next run. */
export function oneAfterTheOther<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const job = run();
      running = job.catch(() => undefined);
      return job;
    });
    return next;
  };
}
