/** A list of calls names patients: who looked at which is written down. */
import { recordLook } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { HomeCall } from "@/domain/calls/at_home.ts";

export function recordCallsLook(store: Store, actor: Actor, calls: readonly HomeCall[]): void {
  const named = calls.filter(({ patientId }) => patientId !== null);
  if (named.length === 0) return;
  recordLook(store, actor, "call.listed", { organisation: actor.organisationId }, {
    calls: named.map(({ id }) => id),
  });
}
