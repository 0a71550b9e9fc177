import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { Day } from "../../invite/invite";
import type { LicensePeriod } from "../../license/answers";
import { endingDates, noticeProblem } from "../../order/ending";
import type { Reading } from "../../present/reading";
import { licenseTermsWords } from "../../words/license-terms";
import { orderFormWords } from "../../words/order-form";
import { writeEnding } from "../../words/write-letter";
import { Button } from "../Button";
import type { Session } from "../session";
import { HolderFields, OrderFields } from "./HolderFields";
import { reader } from "./known-holders";
import { handOver, LetterOut, type Written } from "./LetterOut";
import { NoticeDay } from "./NoticeDay";
import type { PersonalLicense } from "./personal-license";
import { useFirstWrong } from "./use-first-wrong";
import { useOrder } from "./use-order";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly reading: Reading;
  readonly license: PersonalLicense;
  readonly held: LicensePeriod;
  readonly today: Day;
  readonly session: Session;
  readonly onEnded: (lastDay: Day) => void;
}

/** Writes the notice that ends the user's license, for the user to look over and send. */
export function EndingForm(props: Props) {
  const { reading, license, today, onEnded } = props;
  const styles = useStyles();
  const { language } = reading;
  const { fields } = license.ending;
  const texts = orderFormWords[language];
  const { form, attempts, tried } = useFirstWrong();
  const { order, dates, problem, isTyped, setFrom, write, written } = useEndingLetter(props);
  const asked = { fields, order, strict: attempts > 0, language, texts };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tried();
    void write();
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <NoticeDay
        {...{ today, texts }}
        problem={attempts > 0 || isTyped ? problem : undefined}
        onDay={setFrom}
      />
      <output>{dates !== undefined && licenseTermsWords[language].ending(dates).join(" ")}</output>
      <OrderFields {...asked} />
      <HolderFields {...asked} holder={0} />
      <Button type="submit">{texts.writeEnding}</Button>
      <LetterOut written={written} texts={texts} />
      {written !== undefined && dates !== undefined && (
        <Button onClick={() => onEnded(dates.lastDay)}>{texts.keepLastDay(dates.lastDay)}</Button>
      )}
    </form>
  );
}

/** While a year is typed, the browser hands out years like 0002. */
const firstDay = "2000-01-01";

/** The day that is chosen and what follows from it, and the letter once it was written; another day makes it void. */
function useEndingLetter({ reading, license, held, today, session }: Props) {
  const { invite, policy } = reading;
  const me = reader(invite);
  const order = useOrder({ fields: license.ending.fields, holders: [me], remembered: {}, invite });
  const [from, choose] = useState(today);
  const [written, setWritten] = useState<Written | undefined>();
  const notice = { from, today };
  const problem = noticeProblem(held, license, notice);
  const dates = problem === undefined ? endingDates(held, license, notice) : undefined;
  const write = async () => {
    const { form, problems } = order.check;
    if (problems.length > 0 || dates === undefined) return;
    const outgoing = writeEnding({ policy, form, sender: me.name }, dates);
    if (outgoing !== undefined) setWritten(await handOver(session.host, outgoing));
  };
  const setFrom = (day: string) => {
    choose(day);
    setWritten(undefined);
  };
  return { order, dates, problem, isTyped: from >= firstDay, setFrom, write, written };
}
