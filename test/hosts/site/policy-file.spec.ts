import { answerMs, holdMs, policiesOf } from "../../../src/hosts/site/policy-file";
import type { InForce } from "../../../src/policy/in-force";
import { packs } from "../../../src/policy/packs";
import { policyFormat } from "../../../src/policy/policy-format";
import { badElsewhere, badPlaces, packWith, pathOf } from "../../support/bad-packs";
import { aSite, museumFile, policyAddress, type AskedSite } from "../../support/a-site";

const otherPrice = museumFile.replace('"amount": 14.5', '"amount": 15');
const bad = museumFile.replace('"amount": 14.5', '"amount": "14.5"');
const page = "<!DOCTYPE html>\n<html lang=da><title>Zoom</title></html>";
const offline = () => Promise.reject(new TypeError("Failed to fetch"));
const kept = (text: string) => `${policyFormat}\n${text}`;

function lineOf(text: string): number {
  return museumFile.split("\n").findIndex((line) => line.includes(text)) + 1;
}

function says(text: string, status = 200): () => Response {
  return () => new Response(text, { status });
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] }));
afterEach(() => jest.useRealTimers());

/** Lets an answer arrive and be read. */
async function answered(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
}

async function inForceOn(site: AskedSite): Promise<InForce | undefined> {
  const policies = policiesOf(site);
  await answered();
  return policies.get();
}

const museum = expect.objectContaining({ id: "meridian-museum" }) as unknown;
const refused = {
  kind: "refused",
  problems: [expect.objectContaining({ path: "$.license.price.amount", line: lineOf('"amount"') })],
};

/** What the site answers, what was kept, whose policy is in force, what is said, and what is kept for the next time. */
const rows: readonly (readonly [
  string,
  () => Response | Promise<Response>,
  string | undefined,
  boolean,
  unknown,
  string | undefined,
])[] = [
  ["a good file", says(museumFile), undefined, true, undefined, museumFile],
  ["a good file that is known", says(museumFile), museumFile, true, undefined, museumFile],
  ["a good file after none", says(museumFile), "", true, undefined, museumFile],
  ["another good file", says(otherPrice), museumFile, true, undefined, otherPrice],
  ["a good file with a byte order mark", says("\ufeff" + museumFile), undefined, true, undefined, museumFile],
  ["no file", says("", 404), undefined, false, undefined, ""],
  ["no file, as before", says("", 404), "", false, undefined, ""],
  ["a file that is gone", says("", 410), museumFile, false, undefined, ""],
  ["a bad file", says(bad), undefined, false, refused, ""],
  ["a bad file after a good one", says(bad), museumFile, true, refused, museumFile],
  ["a file that only an older version found good", says(bad), bad, false, refused, ""],
  [
    "half a file",
    says(museumFile.slice(0, 500)),
    museumFile,
    true,
    { kind: "refused", problems: [expect.anything()] },
    museumFile,
  ],
  ["an empty file", says(""), undefined, false, { kind: "refused", problems: [expect.anything()] }, ""],
  ["a page where no file is", says(page), undefined, false, undefined, undefined],
  ["a page, as before", says(page), "", false, undefined, ""],
  ["a page where a file was", says(page), museumFile, true, { kind: "web-page" }, museumFile],
  ["a broken server", says("", 503), undefined, false, { kind: "unreachable", status: 503 }, undefined],
  [
    "a broken server after a good file",
    says(page, 500),
    museumFile,
    true,
    { kind: "unreachable", status: 500 },
    museumFile,
  ],
  [
    "no network, the first time",
    offline,
    undefined,
    false,
    { kind: "unreachable", status: undefined },
    undefined,
  ],
  ["no network after a good file", offline, museumFile, true, undefined, museumFile],
  ["no network where there was no file", offline, "", false, undefined, ""],
  ["an answer that breaks off", breaksOff, museumFile, true, undefined, museumFile],
];

function breaksOff(): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(museumFile.slice(0, 500)));
      stream.error(new TypeError("network error"));
    },
  });
  return new Response(body);
}

describe("when the site has", () => {
  it.each(rows)("%s", async (_, answer, known, own, fault, next) => {
    const site = aSite(answer, known);

    expect(await inForceOn(site)).toMatchObject({ own: own ? museum : undefined, fault });
    expect(site.stored.get(policyAddress)).toBe(next === undefined ? undefined : kept(next));
  });

  it.each(["text/plain", "application/octet-stream", "text/html", "image/png"])(
    "a good file that says that it is %s, its content decides",
    async (type) => {
      const answer = () => new Response(museumFile, { headers: { "content-type": type } });

      expect(await inForceOn(aSite(answer))).toMatchObject({ own: museum, fault: undefined });
    },
  );

  it("a file without an end, only its beginning is read, and it is refused", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(stream) {
        sent += 65_536;
        stream.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });

    const { fault } = (await inForceOn(aSite(() => new Response(body)))) ?? {};

    expect(fault).toMatchObject({ kind: "refused", problems: [{ code: "too-large" }] });
    expect(sent).toBeLessThan(2_000_000);
  });
});

describe("a file that is bad in one of many ways changes nothing, and its place is named", () => {
  const ways = [
    ...badPlaces.map(([place, value]) => [pathOf(place), packWith({ [place]: value })]),
    ...badElsewhere.map(([, changes, path]) => [path, packWith(changes)]),
  ] as const;

  it.each(ways.map(([path, text], index) => [index + 1, path, text] as const))(
    "%i: %s",
    async (_, path, text = "") => {
      const { own, fault } = (await inForceOn(aSite(says(text), museumFile))) ?? {};

      expect(own).toEqual(museum);
      expect(fault).toMatchObject({
        kind: "refused",
        problems: expect.arrayContaining([expect.objectContaining({ path })]) as unknown,
      });
    },
  );

  it("there are at least forty", () => {
    expect(ways.length).toBeGreaterThanOrEqual(40);
  });
});

describe("the file's policy", () => {
  it("comes before the built-in ones when none has its id", async () => {
    const { packs: inUse } = (await inForceOn(aSite(says(museumFile)))) ?? {};

    expect(inUse?.map(({ id }) => id)).toEqual(["meridian-museum", ...packs.map(({ id }) => id)]);
  });

  it("replaces the built-in one of its id", async () => {
    const djoef = packs.find(({ id }) => id === "djoef");
    const { packs: inUse, own } = (await inForceOn(aSite(says(JSON.stringify(djoef))))) ?? {};

    expect(inUse?.map(({ id }) => id)).toEqual(["djoef", "region-hovedstaden"]);
    expect(inUse?.[0]).toBe(own);
  });
});

describe("a verdict waits", () => {
  const never = () => new Promise<Response>(() => undefined);

  it("for nothing when a policy was kept", () => {
    expect(policiesOf(aSite(never, museumFile)).get()).toMatchObject({ own: museum });
  });

  it("for nothing when there was no file the last time", () => {
    expect(policiesOf(aSite(never, "")).get()).toMatchObject({ packs, own: undefined });
  });

  it("the first time, and no longer than the limit", () => {
    const policies = policiesOf(aSite(never));

    jest.advanceTimersByTime(holdMs - 1);
    expect(policies.get()).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(policies.get()).toMatchObject({ packs, own: undefined, fault: undefined });
  });

  it("and a slow file is taken in when it comes", async () => {
    const policies = policiesOf(
      aSite(() => new Promise((done) => setTimeout(() => done(new Response(museumFile)), 5 * holdMs))),
    );

    jest.advanceTimersByTime(holdMs);
    expect(policies.get()).toMatchObject({ own: undefined });
    jest.advanceTimersByTime(4 * holdMs);
    await answered();
    expect(policies.get()).toMatchObject({ own: museum });
  });

  it("and nobody is told of a file that is the same as before", async () => {
    const policies = policiesOf(aSite(says(museumFile), museumFile));
    const heard = jest.fn();
    policies.subscribe(heard);

    await answered();

    expect(heard).not.toHaveBeenCalled();
  });
});

describe("what the browser keeps", () => {
  it("counts for nothing when another version's rules found it good", async () => {
    const site = aSite(offline);
    site.stored.set(policyAddress, `${policyFormat + 1}\n${museumFile}`);

    expect(await inForceOn(site)).toMatchObject({ own: undefined });
  });

  it.each(["{", "1\n{", `${policyFormat}\n{"id":`, `${policyFormat}`])(
    "counts for nothing when it is %j",
    async (text) => {
      const site = aSite(offline);
      site.stored.set(policyAddress, text);

      expect(await inForceOn(site)).toMatchObject({ packs, own: undefined });
    },
  );

  it("is not needed: where nothing can be stored, the file is asked for each time", async () => {
    const blocked: AskedSite = {
      ...aSite(says(museumFile)),
      get localStorage(): never {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    };

    expect(await inForceOn(blocked)).toMatchObject({ own: museum, fault: undefined });
  });
});

it("asks its own origin alone, beside the page, anew each time, and gives up in time", async () => {
  const site = aSite(says("", 404));
  const limit = jest.spyOn(AbortSignal, "timeout");

  await inForceOn(site);

  expect(site.asked).toEqual([
    {
      address: policyAddress,
      how: { cache: "no-cache", mode: "same-origin", signal: expect.any(AbortSignal) as unknown },
    },
  ]);
  expect(limit).toHaveBeenCalledWith(answerMs);
});
