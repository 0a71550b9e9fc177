/** What Fluent UI expects of a browser and jsdom lacks. */
import "@testing-library/jest-dom";

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
