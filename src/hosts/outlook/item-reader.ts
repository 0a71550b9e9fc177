/** Reads the item that Outlook shows, never a mixture of two. */
import type { Invite } from "../../invite/invite";
import { inviteOf, isBlank } from "./invite-of";
import { currentItem, itemMark, settingOf } from "./item";
import type { Lane } from "./lane";
import { startPass } from "./pass";
import type { Pass } from "./pass";
import { wholeInvite } from "./read-invite";
import type { RawInvite } from "./replies";

export interface ItemReader {
  /** The item as it is now; when another takes its place meanwhile, that one. */
  read(): Promise<Invite>;
  /** Gives up what is being read; answers that are still to come are dropped. */
  drop(): void;
}

/** `hear` gets the invite anew when late answers have made it better. */
export function itemReader(office: unknown, calls: Lane, hear: (invite: Invite) => void): ItemReader {
  let pass: Pass | undefined;
  const hearLate = (item: unknown, raw: RawInvite) => {
    const invite = inviteOf(raw, settingOf(office, item));
    if (!isBlank(invite)) hear(invite);
  };
  const drop = () => {
    pass?.end();
    pass = undefined;
  };
  const read = async (): Promise<Invite> => {
    drop();
    const mark = itemMark(office);
    const item = currentItem(office);
    const isCurrent = () => own === pass && mark === itemMark(office);
    const own = startPass(item, calls, { onLate: (raw) => isCurrent() && hearLate(item, raw) });
    pass = own;
    const raw = await own.raw;
    return isCurrent() ? wholeInvite(office, item, raw) : read();
  };
  return { read, drop };
}
