/** How to join, and what to expect of the one who holds the meeting: for attendees. */
import type { Policy } from "../policy/policy";
import { cite } from "./cited";
import type { CitedView, PaneView, WayView } from "./pane-view";
import type { Reading } from "./reading";

type Joining = Pick<PaneView, "ways" | "meetingHost" | "expect" | "contact">;

/**
 * The guidance of the organisation that holds the meeting; where it is not known, the ways to join that the
 * reader's own organisation describes. Nothing for another service, where there is no Zoom meeting to join.
 */
export function joiningOf(reading: Reading): Joining {
  const { invite, verdict, policy, hostPolicy } = reading;
  const { kind } = verdict.service;
  if (invite.role === "organizer" || kind === "other" || kind === "lookalike")
    return { ways: [], meetingHost: undefined, expect: [], contact: undefined };
  return { ways: waysOf(hostPolicy ?? policy, reading), ...meetingHostsOwn(reading) };
}

/** Where the invite holds a link to open, "click the link" is what the button says already. */
function waysOf(policy: Policy, { verdict, language }: Reading): readonly WayView[] {
  const hasLink = verdict.service.meetings.some(({ kind, url }) => kind !== "start" && url !== undefined);
  return policy.joining.ways
    .filter(({ way }) => way !== "link" || !hasLink)
    .map(({ text, steps, url, cites }) => ({
      ...cite(text[language], cites, { policy, language }),
      steps: steps.map((step) => step[language]),
      url: url ?? undefined,
    }));
}

function meetingHostsOwn({ hostPolicy: policy, language }: Reading): Omit<Joining, "ways"> {
  if (policy === undefined) return { meetingHost: undefined, expect: [], contact: undefined };
  const { expect, contact } = policy.joining;
  const citing = { policy, language };
  return {
    meetingHost: policy.organization.name[language],
    expect: expect.map(({ text, cites }) => cite(text[language], cites, citing)),
    contact: contact === null ? undefined : contactOf(contact, citing),
  };
}

function contactOf(
  { text, phone, mail, cites }: NonNullable<Policy["joining"]["contact"]>,
  citing: { readonly policy: Policy; readonly language: Reading["language"] },
): CitedView {
  // A number that is called is read in one piece.
  const ways = [phone?.replace(/ /g, "\u00a0"), mail].filter(Boolean).join(" · ");
  return cite([text[citing.language], ways].join(" ").trim(), cites, citing);
}
