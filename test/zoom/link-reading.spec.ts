import fc from "fast-check";
import { isZoomHost } from "../../src/zoom/hosts";
import { readLink } from "../../src/zoom/link-reading";
import { genuine, innocent, others, zoomsOtherPages } from "./addresses";
import { hostileAddress } from "./hostile";
import { impostors } from "./impostor-addresses";
import { unreadableWrappers, wrappings } from "./wrapping";
import { fuzzing } from "../support/fuzzing";

function read(href: string, seen: { text?: string; introduced?: boolean } = {}) {
  return readLink({ href, text: "Klik her", introduced: false, ...seen });
}

function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase();
}

describe("a genuine Zoom link", () => {
  it.each(genuine.map((row) => [row.address, row] as const))("%s is read", (address, row) => {
    const { kind, host, account, meetingId } = row;
    const reading = read(address);
    expect(reading).toMatchObject({ is: "zoom", address, wrappedBy: [], showsOther: false });
    expect(reading).toMatchObject({ link: { kind, host, account, meetingId } });
  });

  it.each(zoomsOtherPages)("%s leads to no meeting and is no impostor", (address) => {
    expect(read(address)).toBeUndefined();
    expect(read(address, { introduced: true })).toBeUndefined();
  });

  it.each([
    ["https://zoom.us/j/81234567890?pwd=abc", true],
    ["https://zoom.us/w/81234567890?tk=abc", true],
    ["https://zoom.us/j/81234567890?uname=x&pwd=abc#success", true],
    ["https://zoom.us/j/81234567890?pwd=", false],
    ["https://zoom.us/j/81234567890?xpwd=abc", false],
    ["https://zoom.us/j/81234567890#pwd=abc", false],
  ])("%s carries its passcode: %s", (address, carriesPasscode) => {
    expect(read(address)).toMatchObject({ link: { carriesPasscode } });
  });

  it.each([
    ["https://teams.microsoft.com/l/meetup-join/1", true],
    ["www.evil.example", true],
    ["https://zoom.us/j/99999999999", true],
    ["https://us02web.zoom.us/j/81234567890", false],
    ["zoom.us/j/81234567890", false],
    ["zoom.us", false],
    ["Deltag i Zoom-møde", false],
    ["Se https://regionh.dk først", true],
    ["Deltag: zoom.us/j/81234567890.", false],
  ])("under the words %s shows another host: %s", (text, showsOther) => {
    expect(read("https://regionh.zoom.us/j/81234567890", { text })).toMatchObject({
      is: "zoom",
      showsOther,
    });
  });
});

describe("a link to another service", () => {
  it.each(others)("of %s, %s, is never Zoom's", (name, address) => {
    expect(read(address)).toEqual({ is: "other", name });
    expect(read(address, { introduced: true })).toEqual({ is: "other", name });
  });

  it.each(wrappings.map(({ name, wrap }) => [name, wrap] as const))("is recognized in %s", (_, wrap) => {
    expect(read(wrap("https://meet.google.com/abc-defg-hij"))).toEqual({ is: "other", name: "Google Meet" });
  });

  it.each([
    "https://teams.microsoft.com.evil.example/l/meetup-join/1",
    "https://xwebex.com/meet/anna",
    "https://teams.microsoft.com/downloads",
    "https://whereby.com/information/tos",
    "https://webex.com/pricing",
    "https://meet.google.com",
    "https://uni.example/b/abc",
  ])("is not seen in %s", (address) => {
    expect(read(address)).toBeUndefined();
  });
});

describe("an impostor", () => {
  it.each(impostors)("at %s is refused: %s, %s", (address, reason, host) => {
    expect(read(address)).toEqual({ is: "impostor", impostor: { host, reason } });
  });

  it.each(wrappings.map(({ name, wrap }) => [name, wrap] as const))("is seen through %s", (_, wrap) => {
    const reading = read(wrap("https://zoom.us.evil.example/j/81234567890"));
    expect(reading).toEqual({
      is: "impostor",
      impostor: { host: "zoom.us.evil.example", reason: "lookalike-host" },
    });
  });

  it.each([
    ["https://evil.example/x", "https://zoom.us/j/81234567890", "evil.example"],
    ["https://evil.example/x", "us02web.zoom.us/j/81234567890?pwd=abc", "evil.example"],
    ["https://evil.example/x", "Deltag: https://zoom.us/j/81234567890", "evil.example"],
    ["https://evil.example/x", "zoom.us", "evil.example"],
    ["https://evil.example/x", "https://zoom.us/j/8123…", "evil.example"],
    ["https://evil.example/x", "https://zoom.us/j/8123...", "evil.example"],
    ["https://evil.example/x", "https://zoom.us/join", "evil.example"],
    ["https://teams.microsoft.com/l/meetup-join/1", "https://zoom.us/j/81234567890", "teams.microsoft.com"],
    ["javascript:location='//evil.example'", "https://zoom.us/j/81234567890", ""],
    ["data:text/html,x", "https://zoom.us/j/81234567890", ""],
    ["http://127.0.0.1:8080/x", "https://zoom.us/j/81234567890", "127.0.0.1"],
  ])("at %s whose words show %s is refused", (href, text, host) => {
    expect(read(href, { text })).toEqual({ is: "impostor", impostor: { host, reason: "text-shows-zoom" } });
  });

  it.each([
    ["a host with Zoom's name", "https://zoom-moede.example/deltag"],
    ["the form of Zoom's links", "https://evil.example/j/81234567890"],
  ])("that the text asks to join by is known by %s", (_, address) => {
    expect(read(address)).toBeUndefined();
    expect(read(address, { introduced: true })).toMatchObject({ is: "impostor" });
  });
});

describe("an innocent link", () => {
  it.each(innocent)("%s is not accused", (address) => {
    expect(read(address)).toBeUndefined();
    expect(read(address, { text: address })).toBeUndefined();
  });

  it.each([
    ["https://www.regionh.dk/zoom", "Deltag i Zoom-møde"],
    ["https://bit.ly/3abc", "Join Zoom Meeting"],
    ["https://support.zoom.us/hc", "support.zoom.us"],
    ["https://click.news.example/x", "https://support.zoom.us/hc/articles/1"],
    ["mailto:anna@zoom.us", "anna@zoom.us"],
  ])("%s under the words %s is not accused", (href, text) => {
    expect(read(href, { text, introduced: true })).toBeUndefined();
  });
});

describe("a link that cannot be unwrapped", () => {
  it.each(unreadableWrappers)(
    "of %s is said to be wrapped when the text asks to join by it",
    (host, href) => {
      expect(read(href, { introduced: true })).toEqual({
        is: "wrapped",
        href,
        wrappedBy: [host],
        shown: undefined,
      });
      expect(read(href)).toBeUndefined();
    },
  );

  it("keeps what its words show, and the wrappers around it", () => {
    const [first] = wrappings;
    const [, href = ""] = unreadableWrappers[0] ?? [];
    const reading = read(first?.wrap(href) ?? "", { text: "https://zoom.us/j/81234567890" });
    expect(reading).toMatchObject({
      is: "wrapped",
      wrappedBy: [first?.host, "protect-eu.mimecast.com"],
      shown: { meetingId: "81234567890" },
    });
  });
});

/** Raised for the nightly run. */
const runs = fuzzing({ numRuns: 100_000, seed: 31 });

describe("whatever the link", () => {
  it("none is Zoom's but what a browser opens on a Zoom host", () => {
    const isSound = fc.property(hostileAddress, fc.boolean(), (href, introduced) => {
      const reading = read(href, { introduced });
      if (reading?.is !== "zoom") return true;
      return reading.address === href && hostOf(href) === reading.link.host && isZoomHost(hostOf(href));
    });
    expect(fc.check(isSound, runs)).toMatchObject({ failed: false, numRuns: runs.numRuns });
  });

  it("a host that is a letter or two from Zoom's is never accepted", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz0123456789.-".split("");
    const edit = fc.record({
      at: fc.nat(30),
      isInsertion: fc.boolean(),
      by: fc.constantFrom("", ...letters),
    });
    const near = fc
      .tuple(
        fc.constantFrom("zoom.us", "us02web.zoom.us", "uio.zoom.us", "zoomgov.com"),
        fc.array(edit, { maxLength: 2 }),
      )
      .map(([host, edits]) =>
        edits.reduce<string>((text, { at, isInsertion, by }) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + by + text.slice(place + (isInsertion ? 0 : 1));
        }, host),
      );
    const isRefused = fc.property(near, (host) => {
      const labels = host.split(".");
      const isZooms = ["zoom.us", "zoom.com", "zoomgov.com"].includes(labels.slice(-2).join("."));
      return read(`https://${host}/j/81234567890`)?.is !== "zoom" || (isZooms && !labels.includes(""));
    });
    expect(fc.check(isRefused, { numRuns: 20_000, seed: 32 })).toMatchObject({ failed: false });
  });
});
