/**
 * The one list of rules. The first rule that decides gives the answer; rules below it add their reasons
 * until one is final; remarks always run.
 */
import type { Rule } from "./rule";
import { attendee } from "./rules/attendee";
import { bodyUnread } from "./rules/body-unread";
import { cancelled } from "./rules/cancelled";
import { capacity } from "./rules/capacity";
import { duration } from "./rules/duration";
import { freePlan } from "./rules/free-plan";
import { institution } from "./rules/institution";
import { lookalike } from "./rules/lookalike";
import { mayExceedCapacity } from "./rules/may-exceed-capacity";
import { myLicense } from "./rules/my-license";
import { organizationLicense } from "./rules/organization-license";
import { otherLinks } from "./rules/other-links";
import { otherService } from "./rules/other-service";
import { overrun } from "./rules/overrun";
import { participants } from "./rules/participants";
import { partnerHolds } from "./rules/partner-holds";
import { patients } from "./rules/patients";
import { purpose } from "./rules/purpose";
import { severalHosts } from "./rules/several-hosts";
import { sharedMailbox } from "./rules/shared-mailbox";
import { somebodyElseHolds } from "./rules/somebody-else-holds";
import { uncertainty } from "./rules/uncertainty";
import { vendorLimit } from "./rules/vendor-limit";
import { webinar } from "./rules/webinar";
import { webinarCapacity } from "./rules/webinar-capacity";
import { withinFree } from "./rules/within-free";
import { zoomLink } from "./rules/zoom-link";

export const rules: readonly Rule[] = [
  // Is this a Zoom meeting that the reader holds?
  lookalike,
  otherService,
  attendee,
  // May it be held here, and on whose account?
  patients,
  institution,
  partnerHolds,
  // Can a license cover it at all?
  capacity,
  webinarCapacity,
  // Who must have the license, and is there one?
  organizationLicense,
  sharedMailbox,
  somebodyElseHolds,
  severalHosts,
  myLicense,
  // Why a license is needed, on what it depends, or why not
  freePlan,
  participants,
  duration,
  webinar,
  uncertainty,
  withinFree,
  // Beside the verdict
  purpose,
  vendorLimit,
  overrun,
  mayExceedCapacity,
  bodyUnread,
  cancelled,
  otherLinks,
  zoomLink,
];
