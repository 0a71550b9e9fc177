/** The file is built with less in it than the pane has: that must show nowhere in what it says. */
import * as fc from "fast-check";
import { draftWatch } from "../../src/hosts/outlook/launch/on-draft";
import { onSend } from "../../src/hosts/outlook/launch/on-send";
import { randomMeeting } from "../license/random-meeting";
import { everyBody } from "../support/bodies/every-body";
import { draftOf } from "../support/launchevent/draft-of";
import { tooLong } from "../support/launchevent/drafts";
import { longEnough, opened, outlook, send } from "../support/launchevent/run";
import { officeDouble } from "../support/office-double";
import type { DoubleOptions } from "../support/office-double";
import type { OutlookItem } from "../support/office-double/outlook-item";
import { hostileAddress } from "../zoom/hostile";
import { hostileText } from "../zoom/hostile-text";
import { htmlInvitations } from "../zoom/html-invitations";
import { impostors } from "../zoom/impostor-addresses";
import type { InvitationRow } from "../zoom/invitation-row";
import { textInvitations } from "../zoom/invitations";

beforeEach(() => jest.useFakeTimers());

/** Milliseconds: every run loads the file anew. */
const patience = 120_000;

interface Said {
  readonly outcomes: readonly unknown[];
  readonly notices: readonly unknown[];
}

async function fileSays(options: DoubleOptions): Promise<Said> {
  const { event, notices } = outlook(options);
  return { outcomes: [...(await event(send)), ...(await event(opened))], notices: notices() };
}

async function sourceSays(options: DoubleOptions): Promise<Said> {
  const double = officeDouble(options);
  const outcomes: unknown[] = [];
  const event = { completed: (outcome: unknown) => void outcomes.push(outcome) };
  onSend(double.office, event);
  await jest.advanceTimersByTimeAsync(longEnough);
  draftWatch(double.office)(event);
  await jest.advanceTimersByTimeAsync(longEnough);
  return { outcomes, notices: Object.values(double.item().notices) };
}

function written({ html, text = "", location = "", subject = "" }: InvitationRow): Partial<OutlookItem> {
  return { html: html ?? asHtml(text), text, location, subject };
}

function asHtml(text: string): string {
  return `<pre>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`;
}

describe("the built file and its source say the same", () => {
  it.each([...textInvitations, ...htmlInvitations])("of the invitation $name", async (row) => {
    const draft = { item: { ...tooLong, ...written(row) } };

    expect(await fileSays(draft)).toEqual(await sourceSays(draft));
  });

  it.each(everyBody)("of a body by $program, in $language", async ({ body }) => {
    const draft = { item: { ...tooLong, html: body.kind === "html" ? body.content : asHtml(body.content) } };

    expect(await fileSays(draft)).toEqual(await sourceSays(draft));
  });

  it.each(impostors)("of a draft with %s beside its meeting", async (address) => {
    const draft = { item: { ...tooLong, html: `${tooLong.html}<p>${asHtml(address)}</p>` } };

    expect(await fileSays(draft)).toEqual(await sourceSays(draft));
  });

  it(
    "of random meetings, in both languages",
    async () => {
      await fc.assert(
        fc.asyncProperty(randomMeeting, fc.constantFrom("da-DK", "en-US"), async (meeting, language) => {
          const draft = { ...draftOf(meeting), language };

          expect(await fileSays(draft)).toEqual(await sourceSays(draft));
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );

  it(
    "of hostile addresses and texts",
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileAddress, hostileText, async (address, text) => {
          const html = `${tooLong.html}<a href="${address}">${text}</a>`;
          const draft = { item: { ...tooLong, html, location: text, subject: address } };

          expect(await fileSays(draft)).toEqual(await sourceSays(draft));
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );
});
