/** Builds the marks as plainly as most would: a page, and one script. */
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Each mark in a folder of its name, with a `taskpane.html` and a `pane.js`; `office` is only a script. */
export async function buildMarks(names: readonly string[], folder: string): Promise<void> {
  const compiler = webpack(names.map((name) => configuration(name, path.join(folder, name))));
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
}

function configuration(name: string, folder: string): webpack.Configuration {
  return {
    mode: "production",
    devtool: false,
    entry: path.join(__dirname, name),
    output: { path: folder, filename: "pane.js", cssFilename: "pane.css", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    experiments: { css: true },
    performance: { hints: false },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    plugins: [new HtmlPlugin({ filename: "taskpane.html", templateContent: page })],
  };
}

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Mark</title><link rel="icon" href="data:,"><script src="${officeLibrary}"></script></head>
  <body><div id="root"></div></body>
</html>`;
