/** The Smart Alert: https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events */
import type { Language } from "../../../policy/policy";
import type { Alert } from "../../../present/smart-alert";
import { openPane } from "../../../words/open-pane";
import { hasMailbox } from "./call";
import { paneButton } from "./manifest-ids";
import type { Outcome } from "./run-event";

/** The outcome that asks before the invite goes; the user can always send it anyway, which the manifest's send mode says. */
export function alertWith({ text, markdown }: Alert, language: Language, office: unknown): Outcome {
  return {
    allowEvent: false,
    errorMessage: text,
    ...(hasMailbox(office, "1.14") ? { cancelLabel: openPane[language], commandId: paneButton } : {}),
    ...(hasMailbox(office, "1.15") ? { errorMessageMarkdown: markdown } : {}),
  };
}
