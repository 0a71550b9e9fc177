import { openPage } from "../support/browser/open-page";

const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("a page of the add-in", () => {
  it.each(["/", "/taskpane.html"])("%s breaks nothing of the content security policy", async (path) => {
    const { page, violations } = await openPage({ path, foreign: { [officeScript]: "" } });

    await page.getByRole("main").getByRole("heading").first().waitFor();
    await page.waitForLoadState("networkidle");

    expect(violations).toEqual([]);
  });

  it("speaks to its own origin alone when it is the playground", async () => {
    const { page, requests, errors } = await openPage({ path: "/" });

    await page.waitForLoadState("networkidle");

    const origin = new URL(page.url()).origin;
    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("speaks to its own origin and to Office's script alone when it is the task pane", async () => {
    const { page, requests } = await openPage({ path: "/taskpane.html", foreign: { [officeScript]: "" } });

    await page.waitForLoadState("networkidle");

    const origin = new URL(page.url()).origin;
    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([officeScript]);
  });
});
