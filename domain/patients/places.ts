/** Where a patient belongs, as far as the person who says so may say it. */
import type { Id } from "@/db/columns.ts";
import type { Tx } from "@/db/change.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { listHomes, listPractices } from "@/domain/organisations/find.ts";
import { dayOf } from "@/domain/time.ts";

export interface Places {
  readonly practiceId: Id<"Organisation"> | null;
  readonly homeId: Id<"Organisation"> | null;
  readonly room: string | null;
}

/** Which of the two this person may choose; the other is their own. */
export const asksForPractice = (actor: Actor): boolean => actor.organisationKind !== "practice";
export const asksForHome = (actor: Actor): boolean => actor.organisationKind !== "home";

/**
 * A practice registers its own patients and a home its own residents; the hub registers the
 * residents of any home. A place that is new to the record must be open.
 */
export async function settlePlaces(
  tx: Tx,
  actor: Actor,
  asked: Places,
  before: Places = { practiceId: null, homeId: null, room: null },
): Promise<Places> {
  const practiceId = asksForPractice(actor)
    ? asked.practiceId
    : before.practiceId ?? actor.organisationId;
  const homeId = asksForHome(actor) ? asked.homeId : ownHome(actor, asked, before);
  const today = dayOf(tx.now);
  if (practiceId && practiceId !== before.practiceId) {
    requireAmong(await listPractices(tx, today), practiceId, "GP practice");
  }
  if (homeId && homeId !== before.homeId) {
    requireAmong(await listHomes(tx, today), homeId, "home");
  }
  if (actor.organisationKind === "hub" && !homeId) {
    throw new Refusal("invalid", "Choose the home in which the patient lives");
  }
  if (asked.room && !homeId) {
    throw new Refusal("invalid", "Choose the home that the room is in, or take the room away");
  }
  return { practiceId, homeId, room: homeId ? asked.room : null };
}

/** A home takes in its own residents, and says when one of them has left. */
function ownHome(actor: Actor, asked: Places, before: Places) {
  if (!before.homeId) return actor.organisationId;
  return asked.homeId ? before.homeId : null;
}

function requireAmong(open: readonly { readonly id: string }[], id: string, what: string): void {
  if (open.some((each) => each.id === id)) return;
  throw new Refusal("invalid", `That ${what} is not in the list any more. Choose another`);
}
