import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Invite } from "../../invite/invite";
import type { Language, Policy } from "../../policy/policy";
import { presentGuidance } from "../../present/guidance";
import { hasGuidance, withGuidance, withoutGuidance } from "../../present/guidance-block";
import { guidanceFormWords, type GuidanceChoice } from "../../words/guidance-form";
import type { Session } from "../session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly invite: Invite;
  readonly policy: Policy;
  readonly language: Language;
  readonly session: Session;
}

const choices: readonly GuidanceChoice[] = ["da", "en", "both"];

/** Puts what attendees have to know into the invite, and takes it out again. */
export function GuidanceForm({ invite, policy, language, session }: Props) {
  const styles = useStyles();
  const texts = guidanceFormWords[language];
  const [choice, setChoice] = useState<GuidanceChoice>(language);
  const [outcome, setOutcome] = useState<"inserted" | "removed" | "failed" | undefined>();
  const label = useId();
  const insert = useRef<HTMLButtonElement | null>(null);
  const stands = invite.bodies?.some(hasGuidance) ?? false;
  const put = async () => {
    const guidance = presentGuidance(policy, choice === "both" ? ["da", "en"] : [choice]);
    const done = await session.editBody((body) => withGuidance(body, guidance));
    setOutcome(done ? "inserted" : "failed");
  };
  const remove = async () => {
    insert.current?.focus();
    setOutcome((await session.editBody(withoutGuidance)) ? "removed" : "failed");
  };
  return (
    <div className={styles.form}>
      <span id={label}>{texts.language}</span>
      <RadioGroup
        aria-labelledby={label}
        value={choice}
        onChange={(_, { value }) => choices.filter((each) => each === value).forEach(setChoice)}
      >
        {choices.map((each) => (
          <Radio key={each} value={each} label={texts.choices[each]} />
        ))}
      </RadioGroup>
      <div className={styles.buttons}>
        <Button ref={(button: HTMLButtonElement | null) => void (insert.current = button)} onClick={put}>
          {stands ? texts.replace : texts.insert}
        </Button>
        {stands && <Button onClick={remove}>{texts.remove}</Button>}
      </div>
      <output className={styles.said}>{outcome !== undefined && texts[outcome]}</output>
    </div>
  );
}
