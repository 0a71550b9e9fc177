import { aPane, pass } from "./a-pane";

jest.useFakeTimers();

test.each([
  ["#ffffff", "light"],
  ["#FAF9F8", "light"],
  ["#f0f0f0", "light"],
  ["#1f1f1f", "dark"],
  ["#292827", "dark"],
  ["000000", "dark"],
  ["white", undefined],
  [undefined, undefined],
])("a background of %p is %p", (background, theme) => {
  const { host } = aPane(background === undefined ? {} : { background });
  expect(host.theme()).toBe(theme);
});

test("a change of theme is told with the colors of the event, for the context's are old", async () => {
  const { host, double } = aPane({ background: "#ffffff" });
  const heard: string[] = [];
  host.onThemeChanged((theme) => heard.push(theme));
  await pass(1000);
  double.raise("OfficeThemeChanged", { officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
  double.raise("OfficeThemeChanged");
  expect(heard).toEqual(["dark", "light"]);
});

test("a client that knows no theme event is asked for nothing", async () => {
  const { host, double } = aPane({ faults: { addHandlerAsync: { kind: "throws" } } });
  host.onThemeChanged(() => undefined);
  await pass(1000);
  expect(() => double.raise("OfficeThemeChanged")).not.toThrow();
});

test("colors that were old when the pane opened are read again when the user comes back to it", async () => {
  const { host, double, page } = aPane({ background: "#ffffff" });
  const heard: string[] = [];
  host.onThemeChanged((theme) => heard.push(theme));
  await pass(1000);
  double.paint("#1f1f1f");
  page.focus();
  double.raise("OfficeThemeChanged", { officeTheme: { bodyBackgroundColor: "#ffffff" } });
  page.focus();
  expect(heard).toEqual(["dark", "light"]);
});
