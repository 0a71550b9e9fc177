import { readProject } from "./support/manifest/problems";

interface Pattern {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}
interface Compilation {
  readonly name: string;
  readonly plugins?: readonly { readonly patterns?: readonly Pattern[] }[];
}
type Configuration = (env: object, argv: object) => Promise<readonly Compilation[]>;

/** The manifest as `npm run build` writes it. */
async function builtManifest(env: object): Promise<string> {
  const configure = jest.requireActual<Configuration>("../webpack.config.js");
  const compilations = await configure(env, { mode: "production" });
  const patterns = compilations
    .flatMap(({ plugins = [] }) => plugins)
    .flatMap((plugin) => plugin.patterns ?? []);
  const manifest = patterns.find(({ from }) => from === "manifest.xml");
  return manifest?.transform?.(Buffer.from(readProject("manifest.xml"))) ?? "";
}

test.each(["https://addins.example.org/zoom", "https://addins.example.org/zoom/"])(
  "a build for %s has that address in the manifest and no other",
  async (base) => {
    const manifest = await builtManifest({ base });
    const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address = ""]) => address);
    expect(addresses.filter((address) => !address.startsWith("https://addins.example.org/zoom/"))).toEqual(
      [],
    );
    expect(addresses.filter((address) => address.startsWith("https://addins.example.org/zoom//"))).toEqual(
      [],
    );
    expect(addresses.length).toBeGreaterThan(20);
  },
);

test("a build without an address is for this machine", async () => {
  expect(await builtManifest({})).toBe(readProject("manifest.xml"));
});
