/**
 * Which cases of the queue somebody looks at, as it stands in an address. Nothing about a patient
 * is ever part of it: it is shared, kept and written to logs.
 */
import type { Id } from "@/db/columns.ts";
import { priorities, type Priority } from "@/db/schema/referrals.ts";

/** In whose hands a case is. Without one: everything that can be worked on, whoever holds it. */
export const holdings = ["unclaimed", "mine", "waiting"] as const;
/** `mine`: held by or given to the person; `waiting`: with the practice, which was asked for something. */
export type Holding = typeof holdings[number];

/** What else has to be true of a case. */
export const traits = ["breaching", "follow_ups", "returned"] as const;
/** `returned`: the practice has replied to what it was asked. */
export type Trait = typeof traits[number];

export interface QueueFilter {
  readonly service?: Id<"Service">;
  readonly priority?: Priority;
  readonly practice?: Id<"Organisation">;
  readonly holding?: Holding;
  readonly breaching?: true;
  readonly follow_ups?: true;
  readonly returned?: true;
}

export const everything: QueueFilter = {};

type Query = string | Readonly<Record<string, string | undefined>>;

/** Reads an address's search, or what printFilter() printed; what is no filter is left out. */
export function parseFilter(query: Query): QueueFilter {
  const given = typeof query === "string" ? Object.fromEntries(new URLSearchParams(query)) : query;
  const service = idIn<"Service">(given["service"]);
  const practice = idIn<"Organisation">(given["practice"]);
  const priority = priorities.find((each) => each === given["priority"]);
  const holding = holdings.find((each) => given[each] === "1");
  // The clock of a case that is with the practice stands still, and nothing has come back yet.
  const had = traits.filter((each) =>
    given[each] === "1" && (holding !== "waiting" || each === "follow_ups")
  );
  return {
    ...(service && { service }),
    ...(priority && { priority }),
    ...(practice && { practice }),
    ...(holding && { holding }),
    ...Object.fromEntries(had.map((each) => [each, true])),
  };
}

/** As search params without a question mark; equal filters print equal, the empty one as nothing. */
export function printFilter(filter: QueueFilter): string {
  return new URLSearchParams(paramsOf(filter)).toString();
}

/** The same, one by one and always in the same order: for an address that says more. */
export function paramsOf(filter: QueueFilter): Record<string, string> {
  const { service, priority, practice, holding } = filter;
  return {
    ...(service && { service }),
    ...(priority && { priority }),
    ...(practice && { practice }),
    ...(holding && { [holding]: "1" }),
    ...Object.fromEntries(traits.filter((each) => filter[each]).map((each) => [each, "1"])),
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const idIn = <Of extends string>(text: string | undefined): Id<Of> | undefined =>
  text !== undefined && uuid.test(text) ? text as Id<Of> : undefined;
