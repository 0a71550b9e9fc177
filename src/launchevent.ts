/**
 * What Outlook runs without the pane. Classic Outlook gives it no page, no modules and no `Office.onReady`:
 * https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation
 */
import { draftWatch } from "./hosts/outlook/launch/on-draft";
import { onSend } from "./hosts/outlook/launch/on-send";

const onDraft = draftWatch(Office);

// The page of the web and the Mac waits for this before it gets ready.
Office.initialize = () => undefined;
Office.actions.associate("onAppointmentOrganizer", onDraft);
Office.actions.associate("onAppointmentTimeChanged", onDraft);
Office.actions.associate("onAppointmentAttendeesChanged", onDraft);
Office.actions.associate("onAppointmentRecurrenceChanged", onDraft);
Office.actions.associate("onAppointmentSend", (event: unknown) => onSend(Office, event));
