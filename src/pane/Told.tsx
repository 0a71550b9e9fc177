import type { PaneView } from "../present/pane-view";
import type { Reading } from "../present/reading";
import type { PaneText } from "../words/pane-text";
import type { ComponentProps } from "react";
import { Disclosure } from "./Disclosure";
import { HostsForm, LicenseForm, LicenseTerms, OrderForm } from "./forms";
import type { PaneState } from "./pane-state";
import type { Session } from "./session";
import { Title } from "./Title";
import * as styles from "./Told.module.css";

/** Where each part that is folded away is found again. */
export interface PlaceIds {
  readonly order: string;
  readonly hosts: string;
  readonly license: string;
}

interface Props {
  readonly ids: PlaceIds;
  readonly reading: Reading;
  readonly view: PaneView;
  readonly state: PaneState;
  readonly session: Session;
  readonly texts: PaneText;
}

/** What the user can tell and what is kept of it: folded away until it is wanted. */
export function Told({ ids, reading, view, state, session, texts }: Props) {
  const { me, meeting } = state;
  const offers = (id: string) => view.fixes.some(({ fix }) => fix.id === id);
  const { license } = reading.policy;
  return (
    <div>
      {license.heldBy === "person" && offers("order-license") && (
        <Disclosure id={ids.order} summary={<Title text={texts.howToOrder} />}>
          {() => <OrderForm {...{ reading, license, session }} remembered={me.orderDetails} />}
        </Disclosure>
      )}
      {(hasToldWho(meeting) || offers("say-who-holds")) && (
        <Disclosure id={ids.hosts} summary={<Title text={texts.whoHolds} />}>
          {() => (
            <HostsForm
              invite={reading.invite}
              told={meeting}
              title={texts.whoHolds}
              language={reading.language}
              onTell={session.tellAboutMeeting}
            />
          )}
        </Disclosure>
      )}
      {license.heldBy === "person" && (
        <Disclosure id={ids.license} summary={<LicenseTitle license={me.myLicense} texts={texts} />}>
          {() => <MyLicense {...{ reading, license, session, texts }} held={me.myLicense} />}
        </Disclosure>
      )}
    </div>
  );
}

/** What was told can be told otherwise, whatever the verdict is by now. */
function hasToldWho({ meetingHosts, sharedMailbox, institutionWork }: PaneState["meeting"]): boolean {
  return meetingHosts !== undefined || sharedMailbox === true || institutionWork === true;
}

function MyLicense(props: Omit<ComponentProps<typeof LicenseTerms>, "held"> & { readonly held: Held }) {
  const { held, session, texts } = props;
  return (
    <>
      <LicenseForm license={held} texts={texts} onTell={(myLicense) => session.tellAboutMe({ myLicense })} />
      {held !== undefined && <LicenseTerms {...props} held={held} />}
    </>
  );
}

type Held = PaneState["me"]["myLicense"];

function LicenseTitle({ license, texts }: { readonly license: Held; readonly texts: PaneText }) {
  return (
    <>
      <Title text={texts.myLicense} />
      {license !== undefined && (
        <span className={styles.state}>{texts.myLicenseFrom(license.since, license.until)}</span>
      )}
    </>
  );
}
