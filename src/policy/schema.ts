/** What an organization has decided about Zoom, as data: the one schema of a policy pack. The only file that knows zod. */
import * as z from "zod/mini";

z.config({ jitless: true });

/** No control, direction or line-breaking character, and no half of a surrogate pair. */
const plainText =
  /^(?:[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** A string of one form; the form's name is what a problem with it reports. */
function form(name: string, pattern: RegExp, most: number) {
  return z.string().check(z.maxLength(most), z.regex(pattern, name));
}

/** A shown text of at most so many characters, on one line. */
function line(most: number) {
  return form("plain-text", plainText, most).check(z.minLength(1));
}

/** A shown text in every language of the add-in. */
function text(most: number) {
  return z.strictObject({ da: line(most), en: line(most) });
}

/** Text that a pane of 320 px shows as a label, as one or two lines, and as a quotation. */
const label = text(60);
const sentence = text(240);
const quotation = text(1000);

const Language = z.enum(["da", "en"]);
const Slug = form("slug", /^[a-z0-9]+(-[a-z0-9]+)*$/, 60);
const DomainName = form("domain", /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 253);
const ZoomName = form("zoom-name", /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, 63);
/** `https`, a plain host name, no user name before it. */
const WebAddress = z
  .url({ protocol: /^https$/, error: "web-address" })
  .check(z.maxLength(500), z.regex(/^https:\/\/[A-Za-z0-9.-]+(:[0-9]+)?([/?#][!-~]*)?$/, "web-address"));
const MailAddress = z.email("mail-address").check(z.maxLength(254));
const Day = z.iso.date("day");
const Count = z.int().check(z.minimum(1), z.maximum(1_000_000));

/** `A4` = sentence 4 of source A. `Z` is kept for the vendor's own facts. */
const SentenceId = form("sentence-id", /^[A-Y][1-9][0-9]{0,2}$/, 4);
const cites = z
  .array(SentenceId)
  .check(z.minLength(1), z.maxLength(20), z.describe("Ids of the sentences that say so, such as A4."));

const Source = z.strictObject({
  title: line(200),
  publisher: line(100),
  language: Language.check(
    z.describe("The source's own language; its sentences in another are translations."),
  ),
  url: z.nullable(WebAddress),
  published: z.nullable(Day).check(z.describe("The day that the source itself gives for its rules.")),
  checked: Day.check(z.describe("The day on which somebody last compared this file with the source.")),
});

const Cited = z.strictObject({ text: sentence, cites });

const FreePlan = z.strictObject({
  name: label,
  groupMinutes: Count.check(z.describe("How long a meeting of three or more may last.")),
  pairMinutes: z.nullable(Count).check(z.describe("How long a meeting of two may last; null = no limit.")),
  participants: Count.check(z.describe("How many may take part, the meeting host included.")),
  getting: z
    .nullable(Cited)
    .check(z.describe("Where a user gets the program; null = the source does not say.")),
  cites,
});

const LicensedPlan = z.strictObject({
  name: label,
  indefinite: label.check(z.describe('The name with its article, as in "You need an enterprise license".')),
  participants: z
    .nullable(Count)
    .check(z.describe("How many it covers; null = the source states no number.")),
  webinars: z.boolean(),
  cites,
});

const OrderField = z.strictObject({
  id: Slug,
  label,
  hint: z.nullable(label).check(z.describe("An example or explanation beside the field; not in the letter.")),
  check: z.enum(["text", "email", "ean", "psp"]),
  per: z.enum(["order", "holder"]).check(z.describe("Asked once an order, or once for each license holder.")),
});
const fields = z.array(OrderField).check(z.maxLength(20));

const Route = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("mail"), address: MailAddress, fields, cites }),
  z.strictObject({ by: z.literal("ticket"), url: WebAddress, fields, cites }),
]);

const Price = z.strictObject({
  amount: z.number().check(z.minimum(0), z.maximum(10_000_000)),
  currency: form("currency", /^[A-Z]{3}$/, 3).check(z.describe("ISO 4217, such as DKK.")),
  per: z.enum(["month", "year"]),
  paid: z.enum(["on-creation", "each-period"]),
  cites,
});

const Term = z.strictObject({
  noticeDays: z.int().check(z.minimum(0), z.maximum(3660)),
  noRefundMonths: z.int().check(z.minimum(0), z.maximum(120)),
  cites,
});

const PersonalLicense = z.strictObject({
  heldBy: z.literal("person"),
  text: sentence,
  cites,
  sharedMailbox: z.strictObject({ allowed: z.boolean(), cites }),
  price: Price,
  term: Term,
  request: Route,
  ending: Route,
  support: z.nullable(Cited),
});

const OrganizationLicense = z.strictObject({ heldBy: z.literal("organization"), text: sentence, cites });

const UseRule = z.strictObject({
  id: Slug,
  kind: z.enum(["allowed", "forbidden", "required", "note"]),
  topic: z.enum(["purpose", "patients", "partners", "institution", "personal-data", "security", "other"]),
  text: sentence,
  cites,
});

const Institution = z.strictObject({
  name: label,
  domains: z.array(DomainName).check(z.maxLength(50)),
  zoomNames: z.array(ZoomName).check(z.maxLength(50)),
});

const Guidance = z.strictObject({ id: Slug, text: sentence, cites });

const WayToJoin = z.strictObject({
  way: z.enum(["link", "browser", "app", "computer"]),
  text: label,
  steps: z.array(text(160)).check(z.minLength(1), z.maxLength(6)),
  url: z.nullable(WebAddress),
  cites,
});

const Contact = z.strictObject({
  text: sentence,
  phone: z.nullable(form("phone", /^\+?[0-9][0-9 ]{2,24}$/, 26)),
  mail: z.nullable(MailAddress),
  cites,
});

export const Policy = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  id: Slug,
  organization: z.strictObject({
    name: label,
    domains: z
      .array(DomainName)
      .check(z.minLength(1), z.maxLength(50), z.describe("Mail domains; names under them count too.")),
    zoomNames: z
      .array(ZoomName)
      .check(z.maxLength(50), z.describe("The organization's own names before .zoom.us.")),
    language: Language.check(z.describe("The language in which letters to it are written.")),
  }),
  sources: z.record(form("source-letter", /^[A-Y]$/, 1), Source),
  plans: z.strictObject({ free: z.nullable(FreePlan), licensed: LicensedPlan }),
  license: z.discriminatedUnion("heldBy", [PersonalLicense, OrganizationLicense]),
  use: z.strictObject({
    rules: z.array(UseRule).check(z.maxLength(50)),
    alternative: z
      .nullable(z.strictObject({ text: sentence, url: z.nullable(WebAddress), cites }))
      .check(z.describe("What to use where Zoom may not be used; null = the source names nothing.")),
    institutions: z.array(Institution).check(z.maxLength(200)),
  }),
  joining: z.strictObject({
    need: Guidance,
    ways: z.array(WayToJoin).check(z.maxLength(4)),
    expect: z
      .array(Guidance)
      .check(z.maxLength(10), z.describe("What an attendee meets: waiting room, passcode.")),
    contact: z.nullable(Contact),
  }),
  sentences: z.record(SentenceId, quotation),
});

export type ShapeIssue = z.core.$ZodIssue;
