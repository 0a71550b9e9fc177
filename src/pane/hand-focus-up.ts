/** Gives the focus to the title of the part that an element stands in, before the element goes and takes the focus along. */
export function handFocusUp(element: Element): void {
  element.closest("details")?.querySelector("summary")?.focus();
}
