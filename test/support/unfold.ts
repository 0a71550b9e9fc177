import { screen } from "@testing-library/dom";
import type { UserEvent } from "@testing-library/user-event";
import { required } from "./required";

/** Opens a part of the pane that is folded away, by its title. */
export async function unfold(user: UserEvent, title: string): Promise<HTMLElement> {
  const summary = screen.getByText(title);
  await user.click(summary);
  return required(summary.closest("details"));
}
