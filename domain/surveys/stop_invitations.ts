/**
 * Somebody wants no more invitations: for ever, at this number or address, from every place of the
 * organisation. It is kept as a keyed hash, so that nobody can read from it whose it is.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { surveyInvitations, surveyStops } from "@/db/schema/survey_invitations.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { countInvitation } from "@/domain/surveys/count_invitation.ts";
import type { OpenedInvitation } from "@/domain/surveys/find_invitation.ts";
import { dayOf } from "@/domain/time.ts";

/** By the address of a message. Said twice, it is said once. */
export function stopInvitations(
  store: Store,
  { contactHash, organisationId, placeId, createdAt }: OpenedInvitation,
): Promise<void> {
  if (!contactHash) throw new Error("An invitation that left has the hash of where it went");
  const author = { userId: null, role: "nobody", organisationId };
  return change(store, author, async (tx) => {
    if (await addStop(tx, organisationId, contactHash)) {
      await countInvitation(tx, { placeId, createdAt }, "stopped");
    }
    tx.audit("survey.stopped", { place: placeId });
  });
}

/** By the answer to a text message: from everybody who sends them by this number. Inside a job's change. */
export const stopEverywhere = (tx: Tx, contactHash: string): Promise<boolean> =>
  addStop(tx, null, contactHash);

/** False where it was said before. */
async function addStop(
  tx: Tx,
  organisationId: Id<"Organisation"> | null,
  contactHash: string,
): Promise<boolean> {
  const same = and(
    eq(surveyStops.contactHash, contactHash),
    organisationId === null
      ? isNull(surveyStops.organisationId)
      : eq(surveyStops.organisationId, organisationId),
  );
  if (await tx.$count(surveyStops, same) > 0) return false;
  await tx.insert(surveyStops)
    .values({ id: newId(), organisationId, contactHash, stoppedOn: dayOf(tx.now) });
  const places = tx.select({ id: surveyPlaces.id }).from(surveyPlaces)
    .where(organisationId ? eq(surveyPlaces.organisationId, organisationId) : undefined);
  await tx.update(surveyInvitations).set({ state: "over" }).where(and(
    eq(surveyInvitations.contactHash, contactHash),
    inArray(surveyInvitations.placeId, places),
    inArray(surveyInvitations.state, ["waiting", "sent"]),
  ));
  return true;
}
