/** Ids of manifest.xml by which Outlook finds things of ours. */

/** The button that opens the pane beside a draft. */
export const paneButton = "organizerOpenPane";
/** Of 16 pixels; classic Outlook alone shows it in a notice. */
export const noticeIcon = "Icon.16";
