/** The ready-made invites: the playground's menu and the tests' table alike. */
import { attendeeScenarios } from "./attendee-scenarios";
import { organizerScenarios } from "./organizer-scenarios";
import type { Scenario } from "./scenario";

export type ScenarioId = (typeof organizerScenarios | typeof attendeeScenarios)[number]["id"];

export const scenarios: readonly (Scenario & { readonly id: ScenarioId })[] = [
  ...organizerScenarios,
  ...attendeeScenarios,
];

/** The one that the playground opens with. */
export const defaultScenario: ScenarioId = "too-long";

export function scenarioOf(id: ScenarioId): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) throw new Error(`No scenario is called ${id}.`);
  return found;
}
