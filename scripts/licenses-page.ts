/** `docs/licenses.md` from what a build says of itself. */

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly source: string;
}

const introduction = `# Whose code ships

Beside our own, which is under the [MIT license](../LICENSE), the pages and \`launchevent.js\` contain code of these packages. The list is read from the build by \`npm run licenses\`, and a test fails when it is not up to date. The licenses word for word come with every build, in \`licenses.txt\` and \`launchevent.licenses.txt\`. Office.js is not in the build: Outlook fetches it from Microsoft.
`;

/** The packages that a build's license files begin their chapters with; a package of both is one. */
export function shippedIn(texts: readonly string[]): readonly Shipped[] {
  const heads = texts.flatMap((text) => [...text.matchAll(/^(\S+) (\S+), (\S+), (https:\S+)$/gm)]);
  const shipped = heads.map(([, name = "", version = "", license = "", source = ""]) => ({
    name,
    version,
    license,
    source,
  }));
  const byName = new Map(shipped.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName.keys()].sort().flatMap((key) => byName.get(key) ?? []);
}

/** By license, in the form that prettier leaves as it is. */
export function licensesPage(texts: readonly string[]): string {
  const shipped = shippedIn(texts);
  const licenses = [...new Set(shipped.map(({ license }) => license))].sort();
  const chapters = licenses.map((license) => {
    const lines = shipped
      .filter((each) => each.license === license)
      .map(({ name, version, source }) => `- [${name}](${source}) ${version}`);
    return `## ${license}\n\n${lines.join("\n")}\n`;
  });
  return [introduction, ...chapters].join("\n");
}
