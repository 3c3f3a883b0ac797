/** Looking at a patient's record leaves a trace, as changing it does. */
import type { Id } from "@/db/columns.ts";
import { recordLook, recordLookOnce } from "@/db/looks.ts";
import type { AuditAction } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import type { Author } from "@/db/audit_chain.ts";
import { askedIn, type TrailFilter } from "@/domain/audit/trail_filter.ts";

const actions = {
  patient: "patient.viewed",
  referral: "referral.viewed",
  photograph: "photograph.viewed",
} as const satisfies Record<string, AuditAction>;

export type Looked = keyof typeof actions;

/** Written in the background: the page does not wait for it. */
export function lookedAt(
  store: Store,
  who: Author,
  what: Looked,
  id: string,
  patient: Id<"Patient"> | null,
): void {
  recordLook(store, who, actions[what], what === "patient" ? { patient } : { [what]: id, patient });
}

/** It left the server, and nobody has seen it yet: whether they do is an entry of its own. */
export function fetchedAhead(
  store: Store,
  who: Author,
  referral: Id<"Referral">,
  patient: Id<"Patient">,
): void {
  recordLookOnce(store, who, "referral.fetched_ahead", { referral, patient });
}

/** Who reads the trail is in the trail. */
export function trailLookedAt(store: Store, who: Author, filter: TrailFilter): void {
  const about = { audit: "trail", patient: filter.patient ?? null };
  recordLook(store, who, "audit.viewed", about, askedIn(filter));
}

/** A search: by what kind of thing and how many were shown, never the words that were typed. */
export function searchedFor(
  store: Store,
  who: Author,
  kinds: readonly string[],
  count: number,
): void {
  recordLook(store, who, "patient.found", { organisation: who.organisationId }, { kinds, count });
}
