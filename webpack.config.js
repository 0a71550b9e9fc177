/**
 * Two compilations: `pages` (the pane in Outlook and the playground) and `launchevent` (one ES5 file for classic
 * Outlook's runtime, and the page that runs it elsewhere).
 *
 *   webpack --env base=https://addins.example.org/zoom   where the add-in will be served from
 *   webpack --env policy=policy.json                     with an organization's own policy built in
 *   webpack serve --env https                            for Outlook, which takes nothing else
 */
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, Compilation, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { noteFirstLoad } = require("./scripts/note-first-load");
const { ownPolicy, withOwnPolicy } = require("./scripts/own-policy");
const { shippedLicenses } = require("./scripts/shipped-licenses");

/** The origin that `manifest.xml` is written with; `--env base=` puts another in its place. */
const developmentBase = "https://localhost:3000";
/** Before Office.js comes what lets it run under the content security policy. */
const officeScripts = ["pages/eval-as-json.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"];

const at = (...parts) => path.join(__dirname, ...parts);
const has = (file) => existsSync(at(file));

const swc = (target, more = {}) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
      ...more,
    },
  },
});

/**
 * Compiles the `makeStyles` of the forms and the playground ahead of time. For that it runs what a style is made of,
 * which is design tokens and nothing else of Fluent; running all of Fluent for each file takes four times as long.
 */
const griffel = {
  loader: "@griffel/webpack-loader",
  options: {
    webpackResolveOptions: {
      alias: { "@fluentui/react-components$": require.resolve("@fluentui/tokens") },
    },
  },
};

function page(name, file, scripts = []) {
  return new HtmlPlugin({
    template: at("src", "page.html"),
    filename: file,
    chunks: [name],
    scriptLoading: "defer",
    templateParameters: { scripts },
  });
}

/** What is served as it is. The manifest alone knows where the add-in lives, so the base is put into it here. */
function copies(base) {
  const manifest = {
    from: "manifest.xml",
    transform: (content) => content.toString().replaceAll(developmentBase, base),
  };
  const patterns = [
    ...(has("manifest.xml") ? [manifest] : []),
    { from: "src/pages", to: "pages" },
    { from: "src/policy/policy.schema.json" },
    { from: "assets", to: "assets", noErrorOnMissing: true, globOptions: { ignore: ["**/screenshots/**"] } },
  ];
  return new CopyPlugin({ patterns });
}

/** A file in this folder never changes under its name: servers let browsers keep it for good. */
function named(production) {
  const name = production ? "static/[name].[contenthash:12]" : "static/[name]";
  return { filename: `${name}.js`, chunkFilename: `${name}.js`, cssFilename: `${name}.css` };
}

function pages({ base, production, server }) {
  return {
    name: "pages",
    entry: { taskpane: "./src/taskpane.ts", playground: "./src/playground.tsx" },
    // What begins so is the other compilation's.
    output: { path: at("dist"), clean: { keep: /^launchevent\./ }, ...named(production) },
    module: {
      parser: {
        // Design tokens are the same everywhere: only the names of classes are a component's own.
        "css/auto": { dashedIdents: false },
        // A class that its file does not have is an error, not a button without looks.
        javascript: { exportsPresence: "error" },
      },
      rules: [
        { resource: at("src", "policy", "packs-in-brief.ts"), layer: "brief" },
        { issuerLayer: "brief", test: /\.json$/, use: at("scripts", "policy-in-brief.js") },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // From the last to the first: swc takes the types away, then Griffel compiles our `makeStyles`.
          use: [griffel, swc("es2022")],
        },
      ],
    },
    plugins: [
      page("taskpane", "taskpane.html", officeScripts),
      page("playground", "index.html"),
      copies(base),
      shippedLicenses("licenses.txt"),
      noteFirstLoad(officeScripts.filter((script) => !script.startsWith("https:"))),
      // Nobody inspects the components of what is in use, and React need not prepare for it.
      ...(production ? [new DefinePlugin({ "typeof __REACT_DEVTOOLS_GLOBAL_HOOK__": "'undefined'" })] : []),
    ],
    devServer: { host: "localhost", port: 3000, server, static: false, hot: false },
  };
}

/** Letters beyond ASCII would make each letter take two bytes in memory, and reading the file a quarter longer. */
const asciiAlone = new MinimizerPlugin({
  extractComments: false,
  minimizerOptions: { compress: { passes: 3, inline: 1 }, format: { ascii_only: true } },
});

/**
 * Everything in one file with a name that never changes, and down to ES5: the runtime has no modules. It is loaded
 * while a user waits for the invite to go, so it takes along what it says and nothing that the pane alone shows.
 */
function launchEvent(policy) {
  const entry = at("src", "launchevent.ts");
  return {
    name: "launchevent",
    // Not "web": the development server would put its client in, which does not run in classic Outlook.
    target: "es5",
    entry: { launchevent: entry },
    output: { path: at("dist"), filename: "[name].js", chunkFormat: false, chunkLoading: false },
    module: {
      rules: [
        // The stand-ins for younger syntax once for all files; `loose`: lists alone are spread and taken apart by place.
        { test: /\.[tj]s$/, use: swc("es5", { loose: true, externalHelpers: true }) },
        {
          include: at("src", "license"),
          use: [at("scripts", "findings-outside-the-pane.js"), swc("es2022")],
        },
        {
          include: [at("src", "policy"), ...(policy ? [policy] : [])],
          test: /\.json$/,
          use: at("scripts", "policy-outside-the-pane.js"),
        },
        { include: at("src"), exclude: entry, sideEffects: false },
      ],
    },
    plugins: [
      page("launchevent", "launchevent.html", officeScripts),
      shippedLicenses("launchevent.licenses.txt"),
      // Classic Outlook keeps the file on its disk: https://github.com/OfficeDev/office-js/issues/3667
      new BannerPlugin({
        banner: `/* ${version} */`,
        raw: true,
        stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
    ],
    optimization: { splitChunks: false, runtimeChunk: false, minimizer: [asciiAlone] },
  };
}

/** Outlook takes its pages by https alone; the playground needs no certificate. */
async function serverFor({ https }) {
  if (!https) return "http";
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const base = (env.base ?? developmentBase).replace(/\/+$/, "");
  const shared = {
    mode: production ? "production" : "development",
    devtool: production ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    experiments: { css: true, layers: true },
    performance: { hints: false },
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  };
  const server = await serverFor(env);
  const policy = ownPolicy(env);
  return [pages({ base, production, server }), launchEvent(policy)].map((compilation) => ({
    ...shared,
    ...withOwnPolicy(policy, compilation),
  }));
};
