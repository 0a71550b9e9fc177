/** Times of a pane in the stand-in for Outlook on the web, on Microsoft's unmodified office.js. */
import type { Browser } from "playwright-core";
import type { Mailbox } from "../../test/outlook-web/mailbox";
import { openStandIn } from "../../test/outlook-web/stand-in";
import { onZoom } from "../an-hour-for-twelve";
import { slowDown, timesOf, watchPaint, type Times } from "./measure";

const mailbox: Partial<Mailbox> = {
  subject: "Temamøde",
  html: onZoom,
  end: "2026-12-07T10:00:00Z",
  requiredAttendees: Array.from({ length: 11 }, (_, index) => ({
    displayName: `Person ${index}`,
    emailAddress: `person${index}@regionh.dk`,
  })),
};

/** One load in a profile of its own, of the `taskpane.html` in the folder. */
export async function loadInOutlook(browser: Browser, folder: string, slower: number): Promise<Times> {
  const outlook = await openStandIn({
    browser,
    folder,
    mailbox,
    async before(page) {
      await watchPaint(page.context());
      await slowDown(page, slower);
    },
  });
  try {
    return await timesOf(outlook.pane());
  } finally {
    await outlook.close();
  }
}
