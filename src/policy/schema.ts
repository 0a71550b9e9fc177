/** What an organisation has decided about Zoom, as data: the one schema of a policy pack. The only file that knows zod. */
import * as z from "zod/mini";

z.config({ jitless: true });

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const Text = z.strictObject({ da: words, en: words });
const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const DomainName = z.string().check(z.regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/), z.maxLength(253));
const ZoomName = z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(63));
const WebAddress = z.url({ protocol: /^https$/ });
const Day = z.iso.date();
const count = z.int().check(z.positive(), z.maximum(1_000_000));

/** `A4` = sentence 4 of source A. */
const SentenceId = z.string().check(z.regex(/^[A-Z][1-9][0-9]{0,2}$/));
const cites = z.array(SentenceId).check(z.minLength(1));

const Source = z.strictObject({
  title: words,
  publisher: words,
  /** The language of the source itself; the other language of its sentences is our translation. */
  language: z.enum(["da", "en"]),
  url: z.nullable(WebAddress),
  published: z.nullable(Day),
  checked: Day,
});

const FreePlan = z.strictObject({
  name: Text,
  /** How long a meeting of three or more may last, in minutes. */
  groupMinutes: count,
  /** How long a meeting of two may last, in minutes; null = no limit. */
  pairMinutes: z.nullable(count),
  participants: count,
  /** Where a user gets the program; null = the source does not say. */
  getting: z.nullable(z.strictObject({ text: Text, cites })),
  cites,
});

const LicensedPlan = z.strictObject({
  name: Text,
  /** The name with its article, as it stands in "You need an enterprise license". */
  indefinite: Text,
  /** Participants it covers; null = the source states no number. */
  participants: z.nullable(count),
  webinars: z.boolean(),
  cites,
});

const OrderField = z.strictObject({
  id: Slug,
  label: Text,
  check: z.enum(["text", "email", "ean", "psp"]),
  /** Asked once an order, or once for each person who gets a license. */
  per: z.enum(["order", "holder"]),
});

const Route = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("mail"), address: z.email(), fields: z.array(OrderField), cites }),
  z.strictObject({ by: z.literal("ticket"), url: WebAddress, fields: z.array(OrderField), cites }),
]);

const PersonalLicense = z.strictObject({
  heldBy: z.literal("person"),
  text: Text,
  cites,
  sharedMailbox: z.strictObject({ allowed: z.boolean(), cites }),
  price: z.strictObject({
    amount: z.number().check(z.nonnegative()),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    per: z.enum(["month", "year"]),
    paid: z.enum(["on-creation", "each-period"]),
    cites,
  }),
  term: z.strictObject({
    noticeDays: z.int().check(z.nonnegative(), z.maximum(3660)),
    noRefundMonths: z.int().check(z.nonnegative(), z.maximum(120)),
    cites,
  }),
  request: Route,
  ending: Route,
  support: z.nullable(z.strictObject({ text: Text, cites })),
});

const OrganizationLicense = z.strictObject({ heldBy: z.literal("organization"), text: Text, cites });

const UseRule = z.strictObject({
  id: Slug,
  kind: z.enum(["allowed", "forbidden", "required", "note"]),
  topic: z.enum(["purpose", "patients", "partners", "institution", "personal-data", "security", "other"]),
  text: Text,
  cites,
});

const Institution = z.strictObject({
  name: Text,
  domains: z.array(DomainName),
  zoomNames: z.array(ZoomName),
});

const Guidance = z.strictObject({ id: Slug, text: Text, cites });

const WayToJoin = z.strictObject({
  way: z.enum(["link", "browser", "app", "computer"]),
  text: Text,
  steps: z.array(Text),
  url: z.nullable(WebAddress),
  cites,
});

export const Policy = z.strictObject({
  $schema: z.optional(z.string()),
  id: Slug,
  organization: z.strictObject({
    name: Text,
    /** Mail domains of the organisation; names under them count too. */
    domains: z.array(DomainName),
    /** The organisation's own names before `.zoom.us`. */
    zoomNames: z.array(ZoomName),
    /** The language in which letters to it are written. */
    language: z.enum(["da", "en"]),
  }),
  sources: z.record(z.string().check(z.regex(/^[A-Z]$/)), Source),
  sentences: z.record(SentenceId, Text),
  plans: z.strictObject({ free: z.nullable(FreePlan), licensed: LicensedPlan }),
  license: z.discriminatedUnion("heldBy", [PersonalLicense, OrganizationLicense]),
  use: z.strictObject({
    rules: z.array(UseRule),
    /** What to use where Zoom may not be used; null = the source names nothing. */
    alternative: z.nullable(z.strictObject({ text: Text, url: z.nullable(WebAddress), cites })),
    institutions: z.array(Institution),
  }),
  joining: z.strictObject({
    need: Guidance,
    ways: z.array(WayToJoin),
    /** What an attendee of this organisation's own meetings meets: waiting room, passcode, recording. */
    expect: z.array(Guidance),
    contact: z.nullable(
      z.strictObject({ text: Text, phone: z.nullable(words), mail: z.nullable(z.email()), cites }),
    ),
  }),
});
