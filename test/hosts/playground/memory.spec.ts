import fc from "fast-check";
import { itemFromFile, itemFromScenario } from "../../../src/hosts/playground/item";
import { keyPrefix } from "../../../src/hosts/playground/memory";
import { scenarioOf } from "../../../src/hosts/playground/scenarios";
import { shelfIn, type FindStorage } from "../../../src/hosts/playground/shelf";
import { aboutMe, aboutMeeting } from "../../../src/license/remembered";
import { anInvite } from "../../support/an-invite";

/** A browser's storage, with keys of somebody else's in it. */
function aStorage(kept: Readonly<Record<string, string>> = {}) {
  const texts: Record<string, string> = { "somebody-else": "stays", ...kept };
  const methods = {
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => void (texts[key] = text),
    removeItem: (key: string) => void delete texts[key],
  };
  const hidden = Object.entries(methods).map(([name, value]) => [name, { value, configurable: true }]);
  const storage = Object.defineProperties(texts, Object.fromEntries(hidden)) as unknown as Storage;
  return { texts, find: () => storage };
}

const refuse = () => {
  throw new DOMException("no", "QuotaExceededError");
};
const blocked: FindStorage = () => {
  throw new DOMException("no", "SecurityError");
};
/** Storage of which these members fail. */
function failing(names: readonly (keyof Storage)[]): FindStorage {
  const { find } = aStorage();
  names.forEach((name) => Object.defineProperty(find(), name, { value: refuse }));
  return find;
}

/** The playground after a reload. */
function opened(find: FindStorage) {
  const shelf = shelfIn(find);
  return {
    readyMade: (id: Parameters<typeof scenarioOf>[0]) => itemFromScenario(scenarioOf(id), shelf).memory,
    event: (uid: string, occurrence?: number) =>
      itemFromFile({ uid, occurrence, invite: anInvite() }, "uge.ics", shelf).memory,
  };
}

const license = { since: "2026-01-15" };

describe("what is told of oneself", () => {
  it("is there in every other item, and after a reload", () => {
    const { find } = aStorage();
    const page = opened(find);
    page.readyMade("too-long").write("me", { myLicense: license, groupSizes: { "a@regionh.dk": 12 } });

    for (const memory of [page.event("1"), opened(find).readyMade("free-group")])
      expect(memory.read("me")).toEqual({ myLicense: license, groupSizes: { "a@regionh.dk": 12 } });
  });

  it("is not what a ready-made invite says was told, and the two do not touch", () => {
    const { find } = aStorage();
    const page = opened(find);
    page.event("1").write("me", { myLicense: license, language: "da" });
    const readyMade = page.readyMade("licensed");
    expect(readyMade.read("me")).toEqual({ myLicense: { since: "2026-02-01" }, language: "da" });

    readyMade.write("me", { myLicense: { since: "2026-02-01", until: "2026-03-01" }, language: "en" });
    expect(readyMade.read("me")).toEqual({
      myLicense: { since: "2026-02-01", until: "2026-03-01" },
      language: "en",
    });
    expect(page.event("1").read("me")).toEqual({ myLicense: license, language: "en" });
  });

  it("in two tabs is the last word on each thing, and nothing else is wiped out", () => {
    const { find, texts } = aStorage();
    const [one, other] = [opened(find).readyMade("too-long"), opened(find).event("1")];
    one.read("me");
    other.read("me");

    one.write("me", { myLicense: license, language: "da" });
    other.write("me", { language: "en" });

    expect(opened(find).event("2").read("me")).toEqual({ myLicense: license, language: "en" });
    expect(texts["somebody-else"]).toBe("stays");
  });

  it("stays erased when a tab that knew it tells something else", () => {
    const { find } = aStorage();
    const [one, other] = [opened(find).readyMade("too-long"), opened(find).event("1")];
    one.write("me", { myLicense: license });

    other.write("me", undefined);
    one.write("me", { myLicense: license, language: "da" });

    expect(other.read("me")).toEqual({ language: "da" });
  });
});

describe("what is told of a meeting", () => {
  const answer = { aboutPatients: false };

  it.each([
    ["a ready-made invite", (page: ReturnType<typeof opened>) => page.readyMade("patients")],
    ["an event with a UID", (page: ReturnType<typeof opened>) => page.event("uid-1@regionh.dk")],
    ["one occurrence of a series", (page: ReturnType<typeof opened>) => page.event("uid-1@regionh.dk", 7)],
  ])("stays with %s alone", (_, memoryIn) => {
    const { find } = aStorage();
    memoryIn(opened(find)).write("meeting", answer);

    const page = opened(find);
    expect(memoryIn(page).read("meeting")).toEqual(answer);
    const others = [
      page.readyMade("too-long"),
      page.event("uid-2@regionh.dk"),
      page.event("uid-1@regionh.dk", 8),
    ];
    for (const other of others) expect(other.read("meeting")).toBeUndefined();
  });

  it("is gone with the page where the event has no UID, and does not reach another one", () => {
    const { find, texts } = aStorage();
    const page = opened(find);
    const memory = page.event("");
    memory.write("meeting", answer);

    expect(memory.read("meeting")).toEqual(answer);
    expect(page.event("").read("meeting")).toBeUndefined();
    expect(Object.keys(texts)).toEqual(["somebody-else"]);
  });

  it("begins with what a ready-made invite says was told", () => {
    expect(opened(aStorage().find).readyMade("patients").read("meeting")).toEqual({ aboutPatients: true });
  });
});

it("erasing leaves no key of ours, whatever meeting it was told of, and none of the others go", () => {
  const { find, texts } = aStorage();
  const page = opened(find);
  page.event("1").write("meeting", { webinar: true });
  const memory = page.readyMade("patients");
  memory.write("me", { language: "da" });
  memory.write("meeting", { aboutPatients: false });
  expect(Object.keys(texts).filter((key) => key.startsWith(keyPrefix))).toHaveLength(3);

  memory.write("me", undefined);
  memory.write("meeting", undefined);

  expect([memory.read("me"), memory.read("meeting")]).toEqual([undefined, undefined]);
  expect(texts).toEqual({ "somebody-else": "stays" });
});

describe.each([
  ["blocked", blocked],
  ["full", failing(["setItem"])],
  ["out of order", failing(["getItem", "setItem", "removeItem"])],
])("storage that is %s", (_, find) => {
  it("is done without, and nothing is lost as long as the page is open", () => {
    const page = opened(find);
    const memory = page.readyMade("too-long");
    memory.write("me", { myLicense: license });
    memory.write("meeting", { webinar: true });

    expect([memory.read("me"), memory.read("meeting")]).toEqual([{ myLicense: license }, { webinar: true }]);
    expect(page.event("1").read("me")).toEqual({ myLicense: license });
    expect(page.readyMade("too-long").read("meeting")).toEqual({ webinar: true });

    memory.write("me", undefined);
    memory.write("meeting", undefined);
    expect([memory.read("me"), memory.read("meeting")]).toEqual([undefined, undefined]);
    expect(page.readyMade("too-long").read("meeting")).toBeUndefined();
  });
});

it("what became too much for the storage is newer than what is in it", () => {
  const { find } = aStorage();
  const memory = opened(find).event("1");
  memory.write("meeting", { webinar: true });
  Object.defineProperty(find(), "setItem", { value: refuse });

  memory.write("meeting", { webinar: false });

  expect(memory.read("meeting")).toEqual({ webinar: false });
});

it.each(["{", "7", "null", "[1]", '"da"', "{}", '{"me":'])(
  "%j, which is not ours, counts as nothing",
  (text) => {
    const { find } = aStorage({ [`${keyPrefix}me`]: text, [`${keyPrefix}meeting.event.1`]: text });
    const memory = opened(find).event("1");
    expect([memory.read("me"), memory.read("meeting")]).toEqual([undefined, undefined]);

    memory.write("me", { language: "da" });
    expect(opened(find).event("2").read("me")).toEqual({ language: "da" });
  },
);

it("any record whatever is read without a fault", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const memory = opened(aStorage({ [`${keyPrefix}me`]: text }).find).readyMade("licensed");
      expect(aboutMe(memory.read("me")).myLicense).toEqual({ since: "2026-02-01" });
      expect(aboutMeeting(memory.read("meeting")).webinar).toBeUndefined();
    }),
  );
});

it.each([
  ["me", 16_000],
  ["meeting", 2400],
] as const)("has as much room about %s as Outlook", (scope, room) => {
  const { find, texts } = aStorage();
  const memory = opened(find).event("1");
  const fitting = { note: "x".repeat(room - JSON.stringify({ note: "" }).length) };
  memory.write(scope, fitting);

  expect(() => memory.write(scope, { note: `${fitting.note}x` })).toThrow(
    expect.objectContaining({ fault: "refused" }),
  );
  expect(memory.read(scope)).toEqual(fitting);
  expect(Object.values(texts)).toContain(JSON.stringify(fitting));
});
