import type { CitedView } from "../present/pane-view";
import type { PaneText } from "../words/pane-text";
import { SourceNote } from "./SourceNote";

interface Props {
  readonly cited: CitedView;
  readonly texts: PaneText;
}

/** A sentence and where it comes from. */
export function CitedText({ cited, texts }: Props) {
  return (
    <div>
      <p>{cited.text}</p>
      <SourceNote cited={cited} texts={texts} />
    </div>
  );
}
