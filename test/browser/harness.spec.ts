import { openPage } from "../support/browser/open-page";

describe("what the other browser tests rest on", () => {
  it("a script that the content security policy refuses is noticed", async () => {
    const { page, violations } = await openPage();
    const said = page.waitForEvent("console");

    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement("script"), { text: "document.title = 'ran'" }),
      );
    });

    await said;
    expect(violations).toHaveLength(1);
    expect(await page.title()).not.toBe("ran");
  });

  it("an error that nobody catches is noticed", async () => {
    const { page, errors } = await openPage();
    const thrown = page.waitForEvent("pageerror");

    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error("lost"))));

    await thrown;
    expect(errors).toEqual(["Error: lost"]);
  });

  it("a request to a foreign address is noted and goes nowhere", async () => {
    const address = "https://appsforoffice.microsoft.com/lib/1/hosted/unknown.js";
    const { page, requests } = await openPage();
    const refused = page.waitForEvent("requestfailed", (request) => request.url() === address);

    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement("script"), { src }));
    }, address);

    expect((await refused).url()).toBe(address);
    expect(requests).toContain(address);
  });

  it("a foreign address answers with the script that the test has for it", async () => {
    const address = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    const { page } = await openPage({
      path: "/taskpane.html",
      foreign: { [address]: "globalThis.answered = true" },
    });

    expect(await page.evaluate("globalThis.answered")).toBe(true);
  });

  it.each(["light", "dark"] as const)("a page can be seen in %s", async (colorScheme) => {
    const { page } = await openPage({ colorScheme, width: 480 });

    expect(
      await page.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme),
    ).toBe(true);
    expect(await page.evaluate(() => innerWidth)).toBe(480);
  });

  it("the letters of Danish have shapes of their own", async () => {
    const missingLetter = "\u{10FFFE}";
    const { page } = await openPage();

    const drawn = await page.evaluate(shapesOf, [..."aæøåoAÆØÅO–€", missingLetter]);

    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

/** Runs in the page: what each letter looks like. */
function shapesOf(letters: readonly string[]): readonly string[] {
  const canvas = Object.assign(document.createElement("canvas"), { width: 40, height: 40 });
  const pen = canvas.getContext("2d");
  return letters.map((letter) => {
    pen?.clearRect(0, 0, 40, 40);
    if (pen) pen.font = "24px 'Segoe UI', sans-serif";
    pen?.fillText(letter, 4, 28);
    return canvas.toDataURL();
  });
}
