import type { PlaygroundWords } from "../../../words/playground-words";
import { Choice } from "./Choice";

/** Outlook on the web gives a pane 320 pixels; other clients give it more. */
const widths = [320, 350, 480];

interface Props {
  readonly width: number;
  readonly words: PlaygroundWords;
  readonly onChoose: (width: number) => void;
}

export function PaneWidth({ width, words: { settings }, onChoose }: Props) {
  const options = widths.map((value) => ({ value, text: settings.pixels(value) }));
  return <Choice label={settings.width} value={width} options={options} onChoose={onChoose} />;
}
