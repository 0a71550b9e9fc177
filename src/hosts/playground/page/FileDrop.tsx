import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUpload16Regular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { PlaygroundWords } from "../../../words/playground-words";

const useStyles = makeStyles({
  place: { position: "relative" },
  over: {
    position: "absolute",
    zIndex: 1,
    inset: "0",
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    opacity: 0.95,
    pointerEvents: "none",
  },
});

interface PlaceProps {
  readonly words: PlaygroundWords;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a calendar file that is dropped anywhere on what it surrounds. */
export function FileDrop({ words, onFile, children }: PlaceProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      className={styles.place}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) =>
        setOver(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      onDrop={onDrop}
    >
      {children}
      {over && <div className={styles.over}>{words.file.dropHere}</div>}
    </div>
  );
}

interface ButtonProps {
  readonly words: PlaygroundWords;
  readonly onFile: (file: File) => void;
}

/** The same for whoever would rather choose the file. */
export function FileButton({ words, onFile }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<ArrowUpload16Regular />} onClick={() => input.current?.click()}>
        {words.file.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
