import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { presentGuidance, standingIn, type GuidanceTopic } from "../../present/guidance";
import { withGuidance, withoutGuidance } from "../../present/guidance-block";
import type { Reading } from "../../present/reading";
import { guidanceFormWords, type GuidanceChoice } from "../../words/guidance-form";
import { Button } from "../Button";
import type { Session } from "../session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly reading: Reading;
  readonly topic: GuidanceTopic;
  readonly session: Session;
}

const choices: readonly GuidanceChoice[] = ["da", "en", "both"];

/** Puts what attendees have to know into the invite, in place of what we put there before, and takes it out again. */
export function GuidanceForm(props: Props) {
  const { language, verdict } = props.reading;
  const styles = useStyles();
  const texts = guidanceFormWords[language];
  const { choice, setChoice, outcome, stands, put, remove } = useGuidance(props);
  const label = useId();
  const insert = useRef<HTMLButtonElement | null>(null);
  const zoomStands = stands && props.topic === "alternative" && verdict.service.kind === "zoom";
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
        {stands && (
          <Button
            onClick={() => {
              insert.current?.focus();
              void remove();
            }}
          >
            {texts.remove}
          </Button>
        )}
      </div>
      <output className={styles.said}>{outcome !== undefined && texts[outcome]}</output>
      {zoomStands && <p>{texts.zoomStands}</p>}
    </div>
  );
}

/** What is chosen, whether it stands in the invite, and what became of putting it in or taking it out. */
function useGuidance({ reading: { invite, policy, language }, topic, session }: Props) {
  const [choice, setChoice] = useState<GuidanceChoice>(language);
  const [outcome, setOutcome] = useState<"inserted" | "removed" | "failed" | undefined>();
  const put = async () => {
    const guidance = presentGuidance(policy, choice === "both" ? ["da", "en"] : [choice], topic);
    const done = await session.editBody((body) => withGuidance(body, guidance));
    setOutcome(done ? "inserted" : "failed");
  };
  const remove = async () => setOutcome((await session.editBody(withoutGuidance)) ? "removed" : "failed");
  const stands = invite.bodies?.some((body) => standingIn(body) === topic) ?? false;
  return { choice, setChoice, outcome, stands, put, remove };
}
