import { readFileSync } from "node:fs";
import path from "node:path";
import { contentSecurityPolicy, responseHeaders } from "../scripts/response-headers";

function example(file: string): string {
  return readFileSync(path.resolve(__dirname, "../deploy", file), "utf8");
}

function matches(text: string, pattern: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));
}

describe("the deployment examples send what the add-in is tested with", () => {
  test("nginx", () => {
    expect(matches(example("nginx.conf"), /add_header (\S+) "([^"]*)" always;/g)).toEqual(responseHeaders);
  });

  test("Internet Information Services", () => {
    expect(matches(example("web.config"), /<add name="([^"]*)" value="([^"]*)" \/>/g)).toEqual(
      responseHeaders,
    );
  });

  test("Azure Static Web Apps, whose own frame rule is taken away", () => {
    const { globalHeaders } = JSON.parse(example("staticwebapp.config.json"));
    expect(globalHeaders).toEqual({ ...responseHeaders, "X-Frame-Options": "" });
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
