import { Suspense, type ComponentProps } from "react";
import type { Invite } from "../invite/invite";
import type { PaneView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { askedGroups } from "./asked-groups";
import { NumberField } from "./forms";
import type { PaneState } from "./pane-state";
import * as styles from "./Questions.module.css";
import { Section } from "./Section";
import type { Session } from "./session";

interface Props {
  readonly invite: Invite;
  readonly view: PaneView;
  readonly state: PaneState;
  readonly session: Session;
  readonly texts: PaneText;
}

/** The numbers that decide and that only the user knows, asked where the verdict says so. */
export function Questions({ invite, view, state, session, texts }: Props) {
  const { me, meeting } = state;
  const groups = askedGroups(invite, view.fixes, me.groupSizes);
  const asksAudience =
    meeting.expectedAudience !== undefined || view.fixes.some(({ fix }) => fix.id === "say-audience");
  return (
    <>
      {groups.length > 0 && (
        <Section title={texts.groupQuestion(groups.length)}>
          {groups.map(({ key, name, size }) => (
            <Field
              key={key}
              label={name}
              value={size}
              texts={texts}
              onTell={(told) => session.tellAboutMe({ groupSizes: withSize(me.groupSizes, key, told) })}
            />
          ))}
        </Section>
      )}
      {asksAudience && (
        <Section title={texts.audienceQuestion}>
          <Field
            label={texts.audienceLabel}
            value={meeting.expectedAudience}
            texts={texts}
            onTell={(expectedAudience) => session.tellAboutMeeting({ expectedAudience })}
          />
        </Section>
      )}
    </>
  );
}

function Field(props: ComponentProps<typeof NumberField>) {
  return (
    <Suspense fallback={<div className={styles.waiting} data-waiting />}>
      <NumberField {...props} />
    </Suspense>
  );
}

type Sizes = Readonly<Record<string, number>>;

function withSize(sizes: Sizes | undefined, key: string, size: number | undefined): Sizes | undefined {
  const { [key]: _replaced, ...others } = sizes ?? {};
  if (size !== undefined) return { ...others, [key]: size };
  return Object.keys(others).length === 0 ? undefined : others;
}
