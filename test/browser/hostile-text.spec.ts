import type { Mailbox } from "../outlook-web/mailbox";
import type { StandIn } from "../outlook-web/stand-in";
import { anHourLater, openOutlook, says, zoomLink } from "../support/browser/outlook";

/** Texts that would do harm if any of them were taken for more than text. `#` stands for the field. */
const attacks = {
  markup: '<img src="https://evil.example/#.png" onerror="pwned(\'#\')"><script>pwned("#")</script>',
  attribute: '"><svg onload=pwned("#") data-x="',
  entity: "&lt;script&gt;pwned(&quot;#&quot;)&lt;/script&gt;",
  template: '${pwned("#")}{{constructor.constructor("pwned(1)")()}}',
  directions: "\u202e#moc.live\u202d \u2066\u2067abc \u200f\u061c",
  control: "#\r\nBcc: offer@evil.example\r\n\r\n\u0000\u0007\u001b[31m",
  long: `#${"Ægtefællebidragsansøgningsskema".repeat(40)}`,
} as const;
type Attack = keyof typeof attacks;

function hostile(attack: Attack): Partial<Mailbox> {
  const at = (field: string) => attacks[attack].replaceAll("#", field);
  const inBody =
    attack === "markup" || attack === "attribute" ? at("body") : at("body").replace(/</g, "&lt;");
  return {
    subject: at("subject"),
    html: `<p>${inBody}</p><p><a href="${zoomLink}">Zoom</a> <a href="javascript:pwned('link')">${at("link")}</a></p>`,
    end: anHourLater,
    requiredAttendees: [
      {
        displayName: at("group"),
        emailAddress: "alle.laeger@regionh.dk",
        recipientType: "distributionList",
      },
      { displayName: at("person"), emailAddress: `"${at("address").slice(0, 40)}"@regionh.dk` },
      { displayName: "Bo Lund", emailAddress: "bo.lund@regionh.dk" },
    ],
    optionalAttendees: [{ displayName: at("optional"), emailAddress: "v@regionh.dk" }],
    organizer: { displayName: at("organizer"), emailAddress: "chef@regionh.dk" },
    enhancedLocation: [
      { displayName: at("place"), locationIdentifier: { id: at("place"), type: "custom" as const } },
    ],
    user: { displayName: at("user"), emailAddress: "anna.holm@regionh.dk" },
  };
}

/** What runs when a hostile text has been taken for code. */
const trap = "globalThis.ran = []; globalThis.pwned = (what) => void globalThis.ran.push(what)";

interface Seen {
  readonly ran: readonly string[];
  readonly foreign: readonly string[];
  readonly handlers: readonly string[];
  readonly targets: readonly string[];
}

/** Runs in the pane: what has become of the text. */
function look(outlook: StandIn): Promise<Seen> {
  return outlook.pane().evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const own = ["HTML", "HEAD", "META", "TITLE", "LINK", "SCRIPT", "STYLE"];
    const script = (element: Element) =>
      element instanceof HTMLScriptElement && !element.src.startsWith(location.origin);
    return {
      ran: (globalThis as unknown as { readonly ran: readonly string[] }).ran,
      foreign: all
        .filter((element) => element.matches("img, iframe, object, embed, form, base") || script(element))
        .map(({ outerHTML }) => outerHTML)
        .filter((html) => !html.includes("appsforoffice") && !html.includes("MicrosoftAjax")),
      handlers: all
        .filter(({ tagName }) => !own.includes(tagName))
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => name.startsWith("on"))
        .map(({ name }) => name),
      targets: [...document.querySelectorAll("a[href]")].map((link) => (link as HTMLAnchorElement).href),
    };
  });
}

async function openAll(outlook: StandIn): Promise<void> {
  await outlook.pane().locator("footer").waitFor();
  await outlook.pane().evaluate(() => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
  });
}

const modes = ["appointmentCompose", "appointmentRead", "meetingRequest"] as const;
const cases = modes.flatMap((mode) =>
  (Object.keys(attacks) as Attack[]).map((attack) => [attack, mode] as const),
);

test.each(cases)("%s in every field (%s) stays text", async (attack, mode) => {
  const outlook = await openOutlook({
    mode,
    mailbox: hostile(attack),
    before: async (page) => void (await page.context().addInitScript({ content: trap })),
  });
  await says(outlook, /./);
  await openAll(outlook);
  const { ran, foreign, handlers, targets } = await look(outlook);

  expect({ ran, foreign, handlers }).toEqual({ ran: [], foreign: [], handlers: [] });
  expect(targets.filter((target) => !/^(https|mailto):/.test(target))).toEqual([]);
  expect(targets.filter((target) => /evil\.example|%0[ad]|[?&]b?cc=/i.test(target))).toEqual([]);
  expect(outlook.blocked).toEqual([]);
  expect(outlook.violations).toEqual([]);
  expect(outlook.errors).toEqual([]);
});

/** Runs in the pane: texts with marks of direction that could turn what stands around them. */
function turned(outlook: StandIn): Promise<readonly string[]> {
  return outlook.pane().evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (!/[\u202a-\u202e\u2066\u2067]/.test(text.textContent ?? "")) continue;
      const bidi = text.parentElement && getComputedStyle(text.parentElement).unicodeBidi;
      if (!bidi?.startsWith("isolate")) found.push(text.textContent ?? "");
    }
    return found;
  });
}

test.each(Object.keys(attacks) as Attack[])(
  "%s in the name of a group is shown as it was typed",
  async (attack) => {
    const outlook = await openOutlook({ mailbox: { ...hostile(attack), end: "2026-12-07T09:30:00Z" } });
    await outlook.pane().locator("footer").waitFor();
    const shown = await outlook.pane().locator("#root").innerText();
    const letters = (text: string) => text.replace(/[^a-zæøå]/gi, "");

    expect(letters(shown)).toContain(letters(attacks[attack].replaceAll("#", "group")).slice(0, 30));
    expect(await turned(outlook)).toEqual([]);
  },
);
