/**
 * Writes beside the built files whose code is in them, each package with its license: what their authors ask of those
 * who ship it. A package under another license than these ends the build.
 */
const { LicenseWebpackPlugin } = require("license-webpack-plugin");

/** None of them asks that our own source be published with it. MPL-2.0 asks that its package's own source can be had. */
const acceptable = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0"];

const line = "-".repeat(80);

/** `react 19.3.1, MIT, https://www.npmjs.com/package/react/v/19.3.1` and below it the license's text. */
function chapter({ packageJson: { name, version }, licenseId, licenseText }) {
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  const text = licenseText.replaceAll("\r\n", "\n").trim();
  return `${name} ${version}, ${licenseId}, ${source}\n\n${text}\n`;
}

function refuse(name, problem) {
  throw new Error(`${name}: ${problem}. See scripts/shipped-licenses.js.`);
}

function shippedLicenses(outputFilename) {
  const plugin = pluginFor(outputFilename);
  // The development server puts packages of its own in, which never ship.
  return { apply: (compiler) => compiler.options.mode === "production" && plugin.apply(compiler) };
}

function pluginFor(outputFilename) {
  return new LicenseWebpackPlugin({
    outputFilename,
    perChunkOutput: false,
    addBanner: false,
    // What fills the templates of the pages stays here.
    skipChildCompilers: true,
    renderLicenses: (modules) => modules.map(chapter).sort().join(`\n${line}\n\n`),
    // The package has none of its own, the project that it is part of has this one.
    licenseFileOverrides: { "@fluentui/react-icons": "../react-components/LICENSE" },
    handleMissingLicenseText: (name) => refuse(name, "the text of its license is not in it"),
    unacceptableLicenseTest: (license) => !acceptable.includes(license),
    handleUnacceptableLicense: (name, license) => refuse(name, `its license is ${license}`),
  });
}

module.exports = { shippedLicenses };
