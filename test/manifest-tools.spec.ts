import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convert } from "office-addin-manifest-converter";
import { readProject } from "./support/manifest/problems";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The unified manifest allows three icons a button, the XML more: https://learn.microsoft.com/microsoft-365/extensibility/schema/ */
function withThreeIcons(xml: string): string {
  return xml.replace(/\s*<bt:Image size="(?:20|24|40|48|64)" resid="[^"]*"\/>/g, "");
}

/** What Microsoft's tool says of a unified manifest, which it needs no network for. It runs on its own: it does not load inside Jest. */
function validation(file: string): { readonly status: number | null; readonly stdout: string } {
  const tool = path.join(path.dirname(require.resolve("office-addin-manifest/package.json")), "cli.js");
  return spawnSync(process.execPath, [tool, "validate", file], { encoding: "utf8" });
}

async function converted(xml: string): Promise<string> {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, xml);
  await convert(file, folder);
  return path.join(folder, "manifest.json");
}

test("Microsoft's converter and its offline validation accept the manifest", async () => {
  const file = await converted(withThreeIcons(readProject("manifest.xml")));
  expect(validation(file)).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("the validation would say so if it did not", async () => {
  const file = await converted(readProject("manifest.xml"));
  expect(validation(file)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("icons must NOT have more"),
  });
});

test("the converter finds every surface, the permissions and the Danish texts", async () => {
  const file = await converted(readProject("manifest.xml"));
  const { extensions, authorization } = JSON.parse(readFileSync(file, "utf8"));
  expect(extensions[0].ribbons.flatMap((ribbon: { contexts: string[] }) => ribbon.contexts)).toEqual([
    "meetingDetailsOrganizer",
    "meetingDetailsAttendee",
    "mailRead",
    // What the converter calls a mail on a phone.
    "default",
    "logEventMeetingDetailsAttendee",
  ]);
  expect(authorization.permissions.resourceSpecific.map(({ name }: { name: string }) => name)).toEqual([
    "MailboxItem.ReadWrite.User",
    "Mailbox.AccessSharedFolders.User",
  ]);
  const danish = JSON.parse(readFileSync(path.join(folder, "da-dk.json"), "utf8"));
  expect(danish["name.short"]).toBe("Zoom-licens");
});
