import { officeReady } from "../../../src/hosts/outlook/ready";

jest.useFakeTimers();

test.each([
  [{ host: "Outlook", platform: "PC" }, "outlook"],
  [{ host: "Excel", platform: "PC" }, "elsewhere"],
  [{ host: null, platform: null }, "elsewhere"],
  [undefined, "elsewhere"],
])("Office.js that is ready with %j is at home in %s", async (info, home) => {
  const office = {
    onReady: (callback: (info: unknown) => void) => void setTimeout(() => callback(info), 100),
  };
  const ready = officeReady(office);
  await jest.advanceTimersByTimeAsync(100);
  expect(await ready).toBe(home);
});

test("Office.js that is not ready after 10 s is silent", async () => {
  const heard = jest.fn();
  officeReady({ onReady: () => undefined }).catch(heard);
  await jest.advanceTimersByTimeAsync(9999);
  expect(heard).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ fault: "silent" }));
});

test.each([
  [undefined],
  [{}],
  [
    {
      onReady: () => {
        throw new Error("no");
      },
    },
  ],
])("an Office.js that is %p is silent at once", async (office) => {
  await expect(officeReady(office)).rejects.toMatchObject({ fault: "silent" });
});
