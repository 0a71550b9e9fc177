import type { OpenQuestion } from "./sighting";
import type { CompactSighting } from "./sightings";

/** Something that is not known, and the meetings that depend on it. */
export interface QuestionCount extends OpenQuestion {
  readonly meetings: number;
  /** How many people hold these meetings. */
  readonly holders: number;
}

interface Draft {
  readonly question: OpenQuestion;
  more: number;
  meetings: number;
  readonly holders: Set<string>;
}

export interface QuestionList {
  note(sighting: CompactSighting): void;
  /** The most frequent first. */
  all(): readonly QuestionCount[];
}

/** Meetings that depend on the same are one question, with the lowest number that would decide one of them. */
export function newQuestionList(): QuestionList {
  const drafts = new Map<string, Draft>();
  return {
    note({ open, count, holder }) {
      if (open === undefined) return;
      const key = keyOf(open);
      const draft = drafts.get(key) ?? { question: open, more: open.more, meetings: 0, holders: new Set() };
      drafts.set(key, draft);
      draft.more = Math.min(draft.more, open.more);
      draft.meetings += count;
      draft.holders.add(holder?.address ?? "");
    },
    all: () => [...drafts].sort(byFrequency).map(([, draft]) => countOf(draft)),
  };
}

function keyOf({ about, groups }: OpenQuestion): string {
  const each = groups.map(({ address, name }) => address || name).sort();
  return [about, ...each].join("\0");
}

function byFrequency([key, a]: readonly [string, Draft], [otherKey, b]: readonly [string, Draft]): number {
  return b.meetings - a.meetings || (key < otherKey ? -1 : 1);
}

function countOf({ question, more, meetings, holders }: Draft): QuestionCount {
  return { ...question, more, meetings, holders: holders.size };
}
