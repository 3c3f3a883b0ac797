/**
 * An invitation is over. Nothing is kept of why or when, and no entry is written: laid beside the
 * answers of a day it would say whose they are. Used, ended by the calendar and stopped look the same
 * (docs/decisions/0038-an-invitation-only-ends.md).
 */
import { and, eq, inArray, lt } from "drizzle-orm";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { surveyInvitations, surveyInvitationTokens } from "@/db/schema/survey_invitations.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newShortToken } from "@/domain/access/hash_token.ts";
import { countInvitation } from "@/domain/surveys/count_invitation.ts";

/** Somebody who was invited goes on to the question. Pressed twice, it is counted once. */
export function useInvitation(store: Store, id: Id<"SurveyInvitation">): Promise<void> {
  return upkeep(store, async (tx) => {
    const [used] = await tx.update(surveyInvitations).set({ state: "over" })
      .where(and(eq(surveyInvitations.id, id), goesOn))
      .returning({ placeId: surveyInvitations.placeId, createdAt: surveyInvitations.createdAt });
    if (used) await countInvitation(tx, used, "used");
  });
}

/** Its time is up, whatever became of it: what named the person goes. */
export function clearInvitation(store: Store, id: Id<"SurveyInvitation">): Promise<void> {
  return upkeep(store, async (tx) => {
    await tx.update(surveyInvitations).set({
      state: "over",
      sentTo: null,
      providerId: null,
      messages: 0,
    }).where(and(
      eq(surveyInvitations.id, id),
      inArray(surveyInvitations.state, [
        "waiting",
        "sent",
        "over",
      ]),
    ));
    await tx.update(surveyInvitations).set({ sentTo: null, providerId: null, messages: 0 })
      .where(and(eq(surveyInvitations.id, id), eq(surveyInvitations.state, "failed")));
  });
}

/** An address for a message that is about to leave; undefined where nothing is to leave any more. */
export function invitationAddressAhead(
  store: Store,
  id: Id<"SurveyInvitation">,
  contactHash: string,
): Promise<string | undefined> {
  const token = newShortToken();
  return upkeep(store, async (tx) => {
    const [open] = await tx.update(surveyInvitations).set({ contactHash })
      .where(and(eq(surveyInvitations.id, id), goesOn)).returning({ id: surveyInvitations.id });
    if (!open) return undefined;
    await tx.insert(surveyInvitationTokens)
      .values({ id: newId(), invitationId: id, tokenHash: hashToken(token) });
    return token;
  });
}

const keptDays = 400;

/** Longer than anybody can be left in peace for; what was counted and who stopped it stays. */
export function forgetInvitations(store: Store, most: number): Promise<number> {
  const before = instantOf(new Date(store.now().getTime() - keptDays * 24 * 60 * 60 * 1000));
  return upkeep(store, async (tx) => {
    const old = await tx.select({ id: surveyInvitations.id }).from(surveyInvitations)
      .where(lt(surveyInvitations.createdAt, before)).limit(most);
    const ids = old.map(({ id }) => id);
    await tx.delete(surveyInvitationTokens)
      .where(inArray(surveyInvitationTokens.invitationId, ids));
    await tx.delete(surveyInvitations).where(inArray(surveyInvitations.id, ids));
    return old.length;
  });
}

const goesOn = inArray(surveyInvitations.state, ["waiting", "sent"]);
