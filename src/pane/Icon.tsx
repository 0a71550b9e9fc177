const circle = "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z";
/** A dot as wide as one and a half strokes, its middle at this height. */
const dot = (y: number) => `M8 ${y - 0.25}a.25.25 0 1 1 0 .5a.25.25 0 0 1 0-.5Z`;

/** Strokes of 1 on a grid of 16, as thick and as large as Fluent's icons of that size. */
const strokes = {
  tick: "M2.75 8.75L5.5 11.5L13.5 4",
  allowed: `${circle}M5.5 8l1.75 1.75L10.5 6.5`,
  forbidden: `${circle}M3.4 12.6L12.6 3.4`,
  required: "M6.45 4.37a1.57 1.57 0 1 1 3.1 0L8.7 8.9a.7.7 0 0 1-1.4 0ZM8 11.5a1 1 0 1 1 0 2a1 1 0 0 1 0-2Z",
  note: `${circle}M8 7.5v3${dot(5.5)}`,
  warning: `M6.25 2.52a2 2 0 0 1 3.5 0l4.5 8a2 2 0 0 1-1.75 2.98h-9a2 2 0 0 1-1.75-2.98ZM8 5.5V8${dot(10.25)}`,
  error: `${circle}M8 5v3.5${dot(10.75)}`,
  chevron: "M6 3.5L10.5 8L6 12.5",
  copy: "M8 2.5h4A1.5 1.5 0 0 1 13.5 4v5a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 9V4A1.5 1.5 0 0 1 8 2.5ZM4.5 5.5H4A1.5 1.5 0 0 0 2.5 7v5A1.5 1.5 0 0 0 4 13.5h4A1.5 1.5 0 0 0 9.5 12",
  cross: "M3 3L13 13M13 3L3 13",
} as const;

export type IconName = keyof typeof strokes;

interface Props {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** A small picture beside words that say the same; assistive technology passes over it. */
export function Icon({ name, className }: Props) {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
