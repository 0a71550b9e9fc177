/** Stylesheets that webpack puts into the page's own. */
declare module "*.css";

/** Styles of one component: its classes by name. A name that the file lacks fails the build. */
declare module "*.module.css" {
  const classes: Readonly<Record<string, string>>;
  export = classes;
}
