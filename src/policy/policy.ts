/** The types of a policy pack, for everybody; importing them never loads the schema library. */
import type * as z from "zod/mini";
import type { Policy as PolicySchema } from "./schema";

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Policy = Frozen<z.infer<typeof PolicySchema>>;
/** The first is the one for whoever no policy names. */
export type Packs = readonly [Policy, ...Policy[]];
export type Text = Policy["organization"]["name"];
export type Language = keyof Text;
export type Route = Extract<Policy["license"], { heldBy: "person" }>["request"];
export type OrderField = Route["fields"][number];
export type UseRule = Policy["use"]["rules"][number];
export type WayToJoin = Policy["joining"]["ways"][number];
export type Source = Policy["sources"][string];
