import { checkField } from "../../src/order/check-field";
import type { FormContext } from "../../src/order/check-field";
import { checkForm, nameField } from "../../src/order/check-form";
import type { OrderForm, TypedHolder } from "../../src/order/check-form";
import { packs } from "../../src/policy/packs";
import type { OrderField } from "../../src/policy/policy";

const fields: readonly OrderField[] = regionsFields();

function regionsFields(): readonly OrderField[] {
  const [{ license }] = packs;
  return license.heldBy === "person" ? license.request.fields : [];
}

const context: FormContext = {
  looksLikeCpr: (text) => /\d{6}-\d{4}/.test(text),
  sharedMailboxes: ["smtp:Kurser@RegionH.dk"],
};

function aHolder(values: Readonly<Record<string, string>> = {}, name = "Mette Hansen"): TypedHolder {
  const usual = {
    position: "Underviser",
    email: "mette.hansen@regionh.dk",
    workplace: "Herlev Hospital",
    department: "Afdeling O",
  };
  return { name, address: "", values: { ...usual, ...values } };
}

function aForm(holders: readonly TypedHolder[], order: Readonly<Record<string, string>> = {}): OrderForm {
  return { order: { ean: "5790000000005", psp: "E-1234567890-00-01", ...order }, holders };
}

describe("the region's form", () => {
  it("is in order with everything that A11 asks for", () => {
    const form = aForm([aHolder()]);
    expect(checkForm(fields, form, context)).toEqual({ form, problems: [], notes: [] });
  });

  it("left empty names every field, in the order of the form", () => {
    const empty = { order: {}, holders: [{ name: "", address: "", values: {} }] };
    expect(checkForm(fields, empty, context).problems).toEqual([
      { field: "ean", holder: undefined, problem: { code: "empty" } },
      { field: "psp", holder: undefined, problem: { code: "empty" } },
      { field: "position", holder: 0, problem: { code: "empty" } },
      { field: "email", holder: 0, problem: { code: "empty" } },
      { field: "workplace", holder: 0, problem: { code: "empty" } },
      { field: "department", holder: 0, problem: { code: "empty" } },
    ]);
  });

  it("says in whose block a problem stands", () => {
    const form = aForm([aHolder(), aHolder({ email: "bo.lund@regionh.dk", workplace: " " })]);
    expect(checkForm(fields, form, context).problems).toEqual([
      { field: "workplace", holder: 1, problem: { code: "empty" } },
    ]);
  });

  it("does not license one person twice, however the address is written", () => {
    const form = aForm([
      aHolder(),
      aHolder({ email: "METTE.HANSEN@regionh.dk" }),
      aHolder({ email: "bo@regionh.dk" }),
    ]);
    expect(checkForm(fields, form, context).problems).toEqual([
      { field: "email", holder: 1, problem: { code: "same-holder" } },
    ]);
  });

  it("refuses a civil registration number in a name, which is no field of it", () => {
    expect(checkForm(fields, aForm([aHolder({}, "Mette 010190-1234")]), context).problems).toEqual([
      { field: nameField, holder: 0, problem: { code: "cpr" } },
    ]);
  });

  it("notes an EAN number from abroad and a PSP number of an unusual shape, and takes them", () => {
    const form = aForm([aHolder()], { ean: "4006381333931", psp: "projekt" });
    expect(checkForm(fields, form, context)).toMatchObject({
      problems: [],
      notes: [
        { field: "ean", holder: undefined, note: "ean-not-danish" },
        { field: "psp", holder: undefined, note: "psp-unusual" },
      ],
    });
  });

  it("hands on each value as it goes into the letter", () => {
    const form = aForm(
      [{ ...aHolder({ department: " Afdeling\tO \r\n" }, "Mette\nHansen"), address: "ikke en adresse" }],
      {
        ean: "57 9000 0000 005",
      },
    );
    expect(checkForm(fields, form, context).form).toEqual(aForm([aHolder()]));
  });

  it("keeps nothing that it did not ask for", () => {
    const form = aForm([aHolder({ salary: "1" })], { note: "x" });
    expect(checkForm(fields, form, context).form).toEqual(aForm([aHolder()]));
  });
});

describe("a field", () => {
  it.each([
    ["text", "x".repeat(200), undefined],
    ["text", "x".repeat(201), { code: "too-long", length: 201, most: 200 }],
    ["text", "\u202e", { code: "empty" }],
    ["text", "Patient 010190-1234", { code: "cpr" }],
    ["email", "mette@regionh.dk", undefined],
    ["email", "mette@regionh", { code: "no-mail-address" }],
    ["email", "kurser@regionh.dk", { code: "shared-mailbox" }],
    ["email", "010190-1234@regionh.dk", { code: "cpr" }],
    ["ean", "5790000000005", undefined],
    ["ean", "579", { code: "ean-digits", digits: 3 }],
    ["ean", "5790000000006", { code: "ean-check-digit" }],
    ["ean", "x", { code: "ean-not-digits" }],
    ["ean", "010190-1234", { code: "cpr" }],
    ["psp", "x".repeat(25), { code: "too-long", length: 25, most: 24 }],
    ["psp", "E-010190-1234", { code: "cpr" }],
  ] as const)("of the kind %s with %j: %j", (check, typed, problem) => {
    const field: OrderField = { id: "f", label: { da: "F", en: "F" }, hint: null, check, per: "order" };
    expect(checkField(field, typed, context).problem).toEqual(problem);
  });

  it("for an EAN number is not taken for a civil registration number", () => {
    const field: OrderField = {
      id: "f",
      label: { da: "F", en: "F" },
      hint: null,
      check: "ean",
      per: "order",
    };
    const suspicious = { ...context, looksLikeCpr: () => true };
    expect(checkField(field, "5790000000005", suspicious).problem).toBeUndefined();
  });
});
