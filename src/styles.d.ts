/** Stylesheets that webpack puts into the page's own. */
declare module "*.css";
