/** Opens a part of the pane that is folded away, and leads the user, who asked for it, there. */
export function reveal(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector("summary")?.focus();
}
