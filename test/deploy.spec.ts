import { readFileSync } from "node:fs";
import path from "node:path";
import { askedAnew, contentSecurityPolicy, keptForGood, securityHeaders } from "../scripts/response-headers";

function example(file: string): string {
  return readFileSync(path.resolve(__dirname, "../deploy", file), "utf8");
}

function matches(text: string, pattern: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));
}

describe("the deployment examples send what the add-in is tested with", () => {
  test("nginx, which `npm run deploy:test` serves with", () => {
    const sent = matches(example("nginx-addin.conf"), /add_header (\S+) "?([^"]*?)"? always;/g);
    expect(sent).toEqual({ ...securityHeaders, "Cache-Control": "$caching" });
  });

  test("Internet Information Services", () => {
    const sent = matches(example("web.config"), /<add name="([^"]*)" value="([^"]*)" \/>/g);
    expect(sent).toEqual(securityHeaders);
  });

  test("Azure Static Web Apps, whose own frame rule is taken away", () => {
    const { globalHeaders } = JSON.parse(example("staticwebapp.config.json"));
    expect(globalHeaders).toEqual({
      ...securityHeaders,
      "Cache-Control": askedAnew,
      "X-Frame-Options": "",
    });
  });
});

describe("the deployment examples let nothing be kept but what never changes", () => {
  test("Internet Information Services", () => {
    const rules = example("web.config").matchAll(/<location path="(\w+)">|cacheControlMode="(\w+)"/g);
    expect([...rules].map(([, folder, mode]) => folder ?? mode)).toEqual([
      "DisableCache",
      "static",
      "UseMaxAge",
      "assets",
      "NoControl",
    ]);
    expect(example("web.config")).toContain('cacheControlMaxAge="365.00:00:00"');
  });

  test("Azure Static Web Apps", () => {
    const { routes } = JSON.parse(example("staticwebapp.config.json"));
    expect(routes).toEqual([
      { route: "/static/*", headers: { "Cache-Control": keptForGood } },
      { route: "/assets/*", headers: { "Cache-Control": "" } },
    ]);
  });
});

describe("the deployment examples have no page stand in for a file that is not there", () => {
  test.each([
    ["web.config", /<(?:rewrite|httpErrors|defaultDocument)\b/],
    ["staticwebapp.config.json", /navigationFallback|responseOverrides|"rewrite"/],
  ])("%s", (file, standIn) => {
    expect(example(file)).not.toMatch(standIn);
  });
});

describe("the content security policy", () => {
  const rules = new Map(
    contentSecurityPolicy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]),
  );

  test("lets no script in but our own and Office's, and evaluates nothing", () => {
    expect(rules.get("script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  test.each(["default-src", "connect-src"])("%s is our own origin", (name) => {
    expect(rules.get(name)).toEqual(["'self'"]);
  });

  test("lets Outlook alone show the pane, by https", () => {
    const hosts = /^https:\/\/(?:\*\.|outlook\.)(?:office\.com|office365\.com|cloud\.microsoft|live\.com)$/;
    expect(rules.get("frame-ancestors")?.filter((host) => !hosts.test(host))).toEqual([]);
    expect(rules.get("frame-ancestors")).toContain("https://outlook.office.com");
  });
});
