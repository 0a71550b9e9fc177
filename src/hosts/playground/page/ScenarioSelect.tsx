import { Select } from "@fluentui/react-components";
import type { PlaygroundWords } from "../../../words/playground-words";
import { scenarios, type ScenarioId } from "../scenarios";

interface Props {
  readonly chosen: string | undefined;
  readonly words: PlaygroundWords;
  readonly onChoose: (id: ScenarioId) => void;
}

/** The ready-made invites where there is no room for the menu. */
export function ScenarioSelect({ chosen, words, onChoose }: Props) {
  const { title, titles } = words.scenarios;
  return (
    <Select
      aria-label={title}
      value={chosen ?? ""}
      onChange={(_, { value }) =>
        scenarios.filter(({ id }) => id === value).forEach(({ id }) => onChoose(id))
      }
    >
      {chosen === undefined && <option value="">{title}</option>}
      {(["organizer", "attendee"] as const).map((role) => (
        <optgroup key={role} label={words.scenarios[role]}>
          {scenarios
            .filter(({ invite }) => invite.role === role)
            .map(({ id }) => (
              <option key={id} value={id}>
                {titles[id]}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
