import * as styles from "./Title.module.css";

/** What a part that is folded away is called. */
export function Title({ text }: { readonly text: string }) {
  return <span className={styles.title}>{text}</span>;
}
