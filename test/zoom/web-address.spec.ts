import fc from "fast-check";
import type { WebAddress } from "../../src/zoom/web-address";
import { queryValue, readWebAddress } from "../../src/zoom/web-address";
import { hostileAddress } from "./hostile";

/** What a browser makes of it; `undefined` when it refuses. */
function browsers(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** A browser escapes what we leave as it is. */
function unescaped(text: string): string {
  return decodeURI(text.replace(/%(?![\da-f]{2})/gi, "%25"));
}

function sameAs(theirs: URL | undefined, { scheme, host, path, query }: WebAddress): boolean {
  if (!theirs) return false;
  const { protocol, hostname, port, username, password, pathname, search } = theirs;
  const isSameHost = protocol === scheme + ":" && hostname.toLowerCase() === host;
  const isBare = port + username + password === "";
  const ourPath = path === "" && scheme.startsWith("http") ? "/" : path;
  const isSameRest =
    unescaped(pathname) === unescaped(ourPath) && unescaped(search.slice(1)) === unescaped(query);
  return isSameHost && isBare && isSameRest;
}

describe("a web address", () => {
  it.each([
    ["https://zoom.us", "zoom.us"],
    ["https://zoom.us/", "zoom.us"],
    ["HTTPS://US02WEB.Zoom.US/j/1", "us02web.zoom.us"],
    ["https://zoom.us:443/j/1", "zoom.us"],
    ["http://zoom.us:80/j/1", "zoom.us"],
    ["https://zoom.us?x=1", "zoom.us"],
    ["https://zoom.us#x", "zoom.us"],
    ["https://zoom.us/a@b:c", "zoom.us"],
    ["https://zoom.us/?next=//evil.example", "zoom.us"],
    ["https://zoom.us/?q=ærlig", "zoom.us"],
    ["https://a-b.c--d.example/", "a-b.c--d.example"],
    ["zoommtg://zoom.us/join?confno=1", "zoom.us"],
  ])("%s is on %s", (text, host) => {
    expect(readWebAddress(text)?.host).toBe(host);
  });

  it.each([
    ["a backslash for a slash", "https://zoom.us\\j/1"],
    ["a backslash further on", "https://zoom.us/j\\1"],
    ["userinfo", "https://zoom.us@evil.example/"],
    ["empty userinfo", "https://@zoom.us/"],
    ["a blank before", " https://zoom.us/"],
    ["a blank inside", "https://zoom.us/j/1 2"],
    ["a tab in the host", "https://zo\tom.us/"],
    ["a line break in the path", "https://zoom.us/j/\n1"],
    ["a null character", "https://zoom.us/\0"],
    ["another port", "https://zoom.us:8443/"],
    ["the other scheme's port", "https://zoom.us:80/"],
    ["an empty port", "https://zoom.us:/"],
    ["a port with zeros", "https://zoom.us:00443/"],
    ["a trailing dot", "https://zoom.us./"],
    ["an empty label", "https://zoom..us/"],
    ["a leading dot", "https://.zoom.us/"],
    ["one label", "https://zoom/"],
    ["no host", "https:///j/1"],
    ["one slash", "https:/zoom.us/"],
    ["no slash", "https:zoom.us/"],
    ["no scheme", "//zoom.us/"],
    ["another scheme", "ftp://zoom.us/"],
    ["a script", "javascript://zoom.us/%0aalert(1)"],
    ["data", "data:text/html,https://zoom.us/"],
    ["full-width letters", "https://ｚoom.us/"],
    ["an ideographic dot", "https://zoom。us/"],
    ["a full-width dot", "https://zoom．us/"],
    ["a foreign letter", "https://zооm.us/"],
    ["punycode", "https://xn--zm-fmca.us/"],
    ["an escaped letter in the host", "https://%7aoom.us/"],
    ["an escaped dot in the host", "https://zoom%2eus/"],
    ["a soft hyphen", "https://zo\u00adom.us/"],
    ["a character without width", "https://zoom.us\u200b/"],
    ["a change of direction in the path", "https://zoom.us/\u202ej"],
    ["an underscore in the host", "https://zoom_us.example/"],
    ["a hyphen first", "https://-zoom.us/"],
    ["a hyphen last", "https://zoom-.us/"],
    ["an IPv4 address", "https://93.184.216.34/"],
    ["an IPv4 address in one number", "https://1572395042/"],
    ["a hexadecimal end", "https://zoom.0x1/"],
    ["an octal end", "https://zoom.us.010/"],
    ["an IPv6 address", "https://[2001:db8::1]/"],
    ["a dot segment", "https://zoom.us/a/../j/1"],
    ["an escaped dot segment", "https://zoom.us/a/%2e%2E/j/1"],
    ["a bracket", "https://zoom.us/<j>"],
    ["a quote", 'https://zoom.us/"j'],
    ["a label of 64 letters", `https://${"a".repeat(64)}.us/`],
    ["a host of 254 letters", `https://${"a.".repeat(126)}us/`],
    ["more than 8192 characters", "https://zoom.us/" + "a".repeat(8192)],
    ["nothing", ""],
  ])("with %s is refused", (_, text) => {
    expect(readWebAddress(text)).toBeUndefined();
  });

  it("is never read with another host, scheme, path or query than a browser reads", () => {
    const agrees = fc.property(hostileAddress, (text) => {
      const ours = readWebAddress(text);
      return !ours || sameAs(browsers(text), ours);
    });
    expect(fc.check(agrees, { numRuns: 30_000, seed: 11 })).toMatchObject({ failed: false });
  });

  it("that is plainly written is never refused", () => {
    const label = fc
      .stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
      .filter((text) => !text.startsWith("xn--"));
    const rest = fc.stringMatching(/^(\/[A-Za-z0-9_~-]{1,12}){0,3}(\?[A-Za-z0-9_=&.%+/-]{0,30})?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), rest, (labels, ending) => {
        const host = labels.join(".") + ".dk";
        expect(readWebAddress("https://" + host + ending)?.host).toBe(host);
      }),
      { numRuns: 2000, seed: 40 },
    );
  });
});

describe("a query value", () => {
  it.each([
    ["url=a&data=b", "a"],
    ["data=b&url=a=c", "a=c"],
    ["url=", ""],
    ["data=b", undefined],
    ["xurl=a", undefined],
    ["url=a&url=b", undefined],
  ])("of url in %s is %s", (query, value) => {
    expect(queryValue(query, "url")).toBe(value);
  });
});
