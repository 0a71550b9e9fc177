import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  button: {
    inlineSize: "fit-content",
    minBlockSize: "24px",
    padding: "2px 0",
    border: "0",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** A button that looks like a link: for what comes second, and for what opens here rather than elsewhere. */
export function TextButton({ className, ...props }: ComponentProps<"button">) {
  const styles = useStyles();
  return <button type="button" className={mergeClasses(styles.button, className)} {...props} />;
}
