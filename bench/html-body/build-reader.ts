/** The body reader built as the launch-event file is, once as it stands and once upon htmlparser2. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import type { readBody } from "../../src/invite/body";

const here = path.join(process.cwd(), "bench", "html-body");

export interface BuiltReader {
  readonly readBody: typeof readBody;
  readonly bytes: number;
  readonly gzipBytes: number;
}

function swapped(): webpack.NormalModuleReplacementPlugin[] {
  return [
    new webpack.NormalModuleReplacementPlugin(/^\.\/html-scanner$/, path.join(here, "library-scanner.ts")),
    new webpack.NormalModuleReplacementPlugin(
      /^\.\/character-references$/,
      path.join(here, "no-references.ts"),
    ),
  ];
}

export async function buildReader(withLibrary: boolean): Promise<BuiltReader> {
  const folder = mkdtempSync(path.join(tmpdir(), "html-body-"));
  const options = {
    jsc: { parser: { syntax: "typescript" }, target: "es5", loose: true, externalHelpers: true },
  };
  const compiler = webpack({
    mode: "production",
    target: ["web", "es5"],
    entry: path.resolve("src/invite/body.ts"),
    output: { path: folder, filename: "reader.js", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.[tj]s$/, use: { loader: "swc-loader", options } }] },
    plugins: withLibrary ? swapped() : [],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) fail(error ?? new Error(stats?.toString()));
      else done();
    });
  });
  const file = path.join(folder, "reader.js");
  const code = readFileSync(file);
  const { readBody: built } = createRequire(file)(file) as { readBody: typeof readBody };
  rmSync(folder, { recursive: true });
  return { readBody: built, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}
