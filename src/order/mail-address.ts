/** The one mail address of a person, as typed into a form. */

const local =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]+)*$/;
const label = /^[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff-]*[A-Za-z0-9\u00a1-\uffff])?$/;

/**
 * Whether a text is a mail address such as organizations give out: no display name, no comment, no quoted
 * part, no bare host and no address literal. Letters of every alphabet are allowed.
 */
export function isMailAddress(text: string): boolean {
  const at = text.lastIndexOf("@");
  const [user, domain] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  if (text.length > 254 || user.length > 64 || !isWritten(text)) return false;
  const labels = domain.split(".");
  const top = labels[labels.length - 1] ?? "";
  return local.test(user) && labels.length > 1 && labels.every(isLabel) && /^[^0-9]{2,}$|^xn--/i.test(top);
}

function isLabel(text: string): boolean {
  return text.length <= 63 && label.test(text);
}

/** No space, separator, direction mark or half a surrogate pair of those above ASCII. */
function isWritten(text: string): boolean {
  return !/[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]/.test(
    text,
  );
}
