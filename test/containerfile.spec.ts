/** The container file, read: it takes a container engine to build it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validate } from "dockerfile-utils";
import { filesBelow, project } from "./support/architecture/sources";

const text = readFileSync(path.join(project, "deploy", "Containerfile"), "utf8");
const instructions = text
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => /^[A-Z]/.test(line));

function those(name: string): readonly string[] {
  return instructions
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1));
}

test("a linter finds nothing to say", () => {
  expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

test("both images are pinned to a version, and can be given by whoever builds", () => {
  expect(those("FROM")).toEqual(["${NODE} AS build", "${NGINX}"]);
  expect(those("ARG").filter((line) => line.includes("="))).toEqual([
    expect.stringMatching(/^NODE=docker\.io\/library\/node:\d+\.\d+\.\d+-/),
    expect.stringMatching(/^NGINX=docker\.io\/nginxinc\/nginx-unprivileged:\d+\.\d+\.\d+-/),
  ]);
});

test("what it copies is there, and the configuration is the one that is tried", () => {
  const copied = those("COPY").filter((line) => !line.startsWith("--from="));
  const sources = copied.flatMap((line) => line.split(" ").slice(0, -1));

  expect(sources.filter((file) => !existsSync(path.join(project, file)))).toEqual([]);
  expect(copied).toContain("deploy/nginx-addin.conf /etc/nginx/nginx-addin.conf");
  expect(copied).toContain("deploy/nginx-container.conf /etc/nginx/conf.d/default.conf");
});

test("of what is built, the pages alone are in the container", () => {
  expect(those("COPY").filter((line) => line.startsWith("--from="))).toEqual([
    "--from=build /site /srv/addins",
  ]);
});

test("nobody runs as root, on a port that takes no rights, which is looked after", () => {
  expect(those("USER")).toEqual(["101"]);
  expect(those("EXPOSE")).toEqual(["8080"]);
  expect(those("HEALTHCHECK")).toEqual([expect.stringContaining("http://127.0.0.1:8080/health")]);
  const served = filesBelow("deploy").filter((file) => file.endsWith("nginx-container.conf"));
  expect(readFileSync(path.join(project, served[0] ?? ""), "utf8")).toContain("listen 8080;");
});
