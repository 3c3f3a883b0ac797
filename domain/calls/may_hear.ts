/** Whether somebody hears that a call or the shifts of a hub changed: a name, and nothing of it. */
import type { Actor } from "@/domain/access/actor.ts";

interface Detail {
  readonly hubId?: unknown;
  readonly homeId?: unknown;
}

/** On the page of one call they were let in there already: a specialist of another organisation too. */
export const mayHearOf = (
  { organisationId }: Pick<Actor, "organisationId">,
  ownCall: string | undefined,
  { hubId, homeId }: Detail,
): boolean => ownCall !== undefined || hubId === organisationId || homeId === organisationId;
