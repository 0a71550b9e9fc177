import { useState } from "react";
import { dayOf } from "../../hosts/wall-clock";
import type { LicensePeriod } from "../../license/answers";
import { isDay } from "../../order/day";
import { isFree, termDates, type TermDates } from "../../order/term";
import { cite } from "../../present/cited";
import type { CitedView } from "../../present/pane-view";
import type { Reading } from "../../present/reading";
import { licenseTermsWords, type LicenseTermsText } from "../../words/license-terms";
import { orderFormWords } from "../../words/order-form";
import type { PaneText } from "../../words/pane-text";
import { CitedText } from "../CitedText";
import { Disclosure } from "../Disclosure";
import type { Session } from "../session";
import { EndingForm } from "./EndingForm";
import type { PersonalLicense } from "./personal-license";

interface Props {
  readonly reading: Reading;
  readonly license: PersonalLicense;
  readonly held: LicensePeriod;
  readonly session: Session;
  readonly texts: PaneText;
}

/** What the user's license covers, what is still to be paid, and how it is ended. */
export function LicenseTerms({ reading, license, held, session, texts }: Props) {
  const [today] = useState(() => dayOf(Date.now()));
  if (!isDay(held.since)) return null;
  const { endsIfGivenToday: lastDay } = termDates(held, license, today);
  return (
    <>
      {termsOf(reading, license, { held, today }).map((term) => (
        <CitedText key={term.text} cited={term} texts={texts} />
      ))}
      {(held.until === undefined || held.until > lastDay) && (
        <Disclosure summary={orderFormWords[reading.language].endTitle}>
          {() => (
            <EndingForm
              {...{ reading, license, held, today, session }}
              onEnded={(until) => session.tellAboutMe({ myLicense: { ...held, until } })}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}

interface Seen {
  readonly held: LicensePeriod;
  readonly today: string;
}

function termsOf(reading: Reading, license: PersonalLicense, seen: Seen): readonly CitedView[] {
  const { policy, language } = reading;
  const { licensed } = policy.plans;
  const { price, term } = license;
  const say = licenseTermsWords[language];
  const dates = termDates(seen.held, license, seen.today);
  const { notice, noRefundBefore } = dates;
  const citing = { policy, language };
  return [
    cite(say.covers(licensed.participants ?? undefined, licensed.webinars), licensed.cites, citing),
    ...(isFree(license) ? [] : [cite(paymentIn(say, dates, price), price.cites, citing)]),
    ...(notice ? [cite(say.lastNotice(notice.lastDay, notice.spares), term.cites, citing)] : []),
    ...(noRefundBefore ? [cite(say.noRefund(term.noRefundMonths, noRefundBefore), term.cites, citing)] : []),
  ];
}

function paymentIn(
  say: LicenseTermsText,
  { nextPayment }: TermDates,
  { amount, currency }: PersonalLicense["price"],
): string {
  return nextPayment === undefined ? say.noMorePayment : say.nextPayment(nextPayment, amount, currency);
}
