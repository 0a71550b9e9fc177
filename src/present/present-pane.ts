/** The pane's view of a verdict: every text in its language, nothing left to decide. */
import { unreadFields } from "../invite/invite";
import type { Finding } from "../license/finding";
import { say } from "../words/say";
import { viewWords } from "../words/view-words";
import { words } from "../words/words";
import { answerOf } from "./answer";
import { cite, citeEachSource } from "./cited";
import { answersTo, fixesOf } from "./fixes";
import { footerOfGuidance, footerOfRules } from "./footer";
import { presentHeadline } from "./headline";
import { forAttendees } from "./for-attendees";
import { joiningOf } from "./ways";
import { joinNoteOf, joinsOf } from "./joining";
import { metersOf } from "./meters";
import type { CitedView, FooterView, HeadlineView, NoteView, PaneView } from "./pane-view";
import { priceOf } from "./price";
import type { Reading } from "./reading";
import { rulesOfUse } from "./rules-of-use";

/** Hostile invites can hold any number of links that need a note each. */
const mostNotes = 8;

/** What the organizer or the attendee sees. An attendee is never told to need anything, and sees no price. */
export function presentPane(given: Reading): PaneView {
  const { invite, policy, language } = given;
  const reading = invite.role === "attendee" ? { ...given, verdict: forAttendees(given.verdict) } : given;
  return {
    language,
    role: invite.role,
    verdict: headlineOf(reading),
    unread: unreadIn(reading),
    meters: metersOf(reading),
    notes: notesOf(reading),
    fixes: fixesOf(reading),
    price: priceOf(reading),
    attendees: attendeesOf(reading),
    joins: joinsOf(reading),
    joinNote: joinNoteOf(reading),
    ...joiningOf(reading),
    rules: rulesOfUse({ policy, language }, reading.verdict.findings),
    footer: footerOf(reading),
  };
}

function headlineOf(reading: Reading): HeadlineView {
  const { invite, verdict, language } = reading;
  const { findings = [] } = answerOf(verdict, language) ?? {};
  return { ...presentHeadline(verdict, invite.role, language), cites: citesOf(findings, reading) };
}

function notesOf(reading: Reading): readonly NoteView[] {
  const { verdict, language } = reading;
  const beside = answerOf(verdict, language)?.beside ?? [];
  return beside.slice(0, mostNotes).map((finding) => ({
    severity: finding.severity,
    ...say(finding, language),
    cites: citesOf([finding], reading),
    answers: answersTo(finding, reading),
  }));
}

function citesOf(findings: readonly Finding[], { policy, language }: Reading): readonly CitedView[] {
  const cites: string[] = [];
  for (const finding of findings) cites.push(...finding.cites);
  return citeEachSource(cites, { policy, language });
}

function unreadIn({ invite, language }: Reading): string | undefined {
  const { fields, unread } = viewWords[language];
  const names = unreadFields(invite).map((field) => fields[field]);
  const each = names.filter((name, index) => names.indexOf(name) === index);
  return each.length === 0 ? undefined : unread(words[language].forms.list(each));
}

function attendeesOf({ invite, verdict, policy, language }: Reading): CitedView | undefined {
  if (invite.role === "attendee" || verdict.need === "not-applicable") return undefined;
  return cite(viewWords[language].attendeesNeedNothing, policy.joining.need.cites, { policy, language });
}

function footerOf({ invite, policy, hostPolicy, language }: Reading): FooterView {
  return invite.role === "attendee"
    ? footerOfGuidance({ policy: hostPolicy ?? policy, language })
    : footerOfRules({ policy, language });
}
