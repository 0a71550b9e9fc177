/** The one notice in the infobar of a draft: https://learn.microsoft.com/javascript/api/outlook/office.notificationmessages */
import type { Language } from "../../../policy/policy";
import { openPane } from "../../../words/open-pane";
import { callMethod, memberAt } from "../foreign";
import { currentItem } from "../item";
import { askDuring, hasMailbox } from "./call";
import { noticeIcon, paneButton } from "./manifest-ids";
import type { Run } from "./run-event";

const key = "zoomLicense";

/** Shows the text in the place of what stands there, or takes that away. Rejects when Outlook does neither. */
export function showNotice(
  office: unknown,
  notice: { readonly text: string | undefined; readonly language: Language },
  run: Run,
): Promise<unknown> {
  const ask = (method: string, ...args: readonly unknown[]) =>
    askDuring(run, (callback) => {
      callMethod(memberAt(currentItem(office), "notificationMessages"), method, key, ...args, callback);
    });
  const { text, language } = notice;
  // Fails where there is none.
  if (text === undefined) return ask("removeAsync");
  const show = (details: unknown) => ask("replaceAsync", details).catch(() => ask("addAsync", details));
  const plainly = () => show(plain(text));
  return hasMailbox(office, "1.10") ? show(withButton(text, language)).catch(plainly) : plainly();
}

/** Outlook takes one of these for each add-in; its button does nothing in some clients: https://github.com/OfficeDev/office-js/issues/4780 */
function withButton(message: string, language: Language): unknown {
  const action = {
    actionType: "showTaskPane",
    actionText: openPane[language],
    commandId: paneButton,
    contextData: "{}",
  };
  return { type: "insightMessage", message, icon: noticeIcon, actions: [action] };
}

function plain(message: string): unknown {
  return { type: "informationalMessage", message, icon: noticeIcon, persistent: false };
}
