import type { Reading } from "../../present/reading";
import { guidanceFormWords } from "../../words/guidance-form";
import type { PaneText } from "../../words/pane-text";
import { ButtonLink } from "../ButtonLink";
import { Disclosure } from "../Disclosure";
import type { Session } from "../session";
import { GuidanceForm } from "./GuidanceForm";

interface Props {
  readonly url: string | undefined;
  readonly reading: Reading;
  readonly session: Session;
  readonly texts: PaneText;
}

/** Where the approved alternative to Zoom is found, and the way into the invite. */
export function Alternative({ url, reading, session, texts }: Props) {
  return (
    <>
      {url !== undefined && (
        <ButtonLink href={url} texts={texts}>
          {texts.openPage(new URL(url).host)}
        </ButtonLink>
      )}
      <Disclosure summary={guidanceFormWords[reading.language].tellAlternative}>
        {() => <GuidanceForm {...{ reading, session }} topic="alternative" />}
      </Disclosure>
    </>
  );
}
