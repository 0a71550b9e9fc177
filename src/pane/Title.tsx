import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** What a part that is folded away is called. */
export function Title({ text }: { readonly text: string }) {
  return <span className={useStyles().title}>{text}</span>;
}
