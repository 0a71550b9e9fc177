import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Language, Route } from "../../policy/policy";
import type { PaneText } from "../../words/pane-text";

const useStyles = makeStyles({
  fields: { listStyleType: "disc", paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly route: Route;
  readonly language: Language;
  readonly texts: PaneText;
}

/** Where a license is ordered, and what has to be told. */
export function OrderGuide({ route, language, texts }: Props) {
  const styles = useStyles();
  return (
    <>
      {route.by === "mail" ? (
        <p>
          {texts.sendMailTo} <Link href={`mailto:${route.address}`}>{route.address}</Link>
        </p>
      ) : (
        <Link href={route.url} target="_blank" rel="noopener noreferrer">
          {texts.openTicket}
        </Link>
      )}
      {route.fields.length > 0 && (
        <div>
          <p>{texts.mailContains}</p>
          <ul className={styles.fields}>
            {route.fields.map(({ id, label }) => (
              <li key={id}>{label[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
