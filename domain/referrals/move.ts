/** Takes a referral from the state it was seen in to the next, or says who was quicker. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Instant } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Actor, HeldLink } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { announceCase } from "@/domain/services/queues.ts";
import { type MoveName, next, situation, type Told } from "@/domain/referrals/states.ts";

/** What a move needs to know: a job has no names to tell. */
type Moved = Told & Pick<Referral, "id" | "version" | "serviceId" | "teamId">;

export async function moveReferral(
  tx: Tx,
  referral: Moved,
  move: MoveName,
  set: Partial<typeof referrals.$inferInsert>,
): Promise<void> {
  const moved = await tx.update(referrals)
    .set({
      ...set,
      state: next(referral, move),
      version: sql`${referrals.version} + 1`,
      updatedAt: tx.now,
    })
    .where(and(
      eq(referrals.id, referral.id),
      eq(referrals.state, referral.state),
      eq(referrals.version, referral.version),
    ))
    .returning({ id: referrals.id });
  if (moved.length === 0) {
    throw new Refusal("conflict", "Somebody changed this referral just now. Open it again");
  }
  if (move === "send" || move === "send_by_patient" || referral.sentAt) {
    // It is sending that says which team it goes to.
    announceCase(tx, { ...referral, teamId: set.teamId ?? referral.teamId });
  }
}

/** Only a draft can be written on, and what waits for the patient to be photographed. */
export function requireDraft(referral: Referral): void {
  if (isWritten(referral)) return;
  throw new Refusal("conflict", `${situation(referral)}. It can no longer be changed`);
}

/** Only what waits for the patient can be sent to them again. */
export function requireWithPatient(referral: Referral): void {
  if (referral.state === "with_patient") return;
  throw new Refusal("conflict", `${situation(referral)}. It does not wait for the patient`);
}

/** While the patient is to be photographed, colleagues write on: whoever takes the pictures asks more. */
export const isWritten = ({ state }: Pick<Referral, "state">): boolean =>
  state === "draft" || state === "booked";

/**
 * A practice adds photographs to what is written, and to what a specialist has returned; a patient
 * to what was asked of them, until they have sent it.
 */
export function requireTakesPhotographs(actor: Actor, referral: Referral): void {
  if (takesPhotographs(actor, referral)) return;
  throw new Refusal(
    "conflict",
    `${situation(referral)}. It can no longer be changed`,
    "photographs_over",
  );
}

export const takesPhotographs = (actor: Actor, { state }: Pick<Referral, "state">): boolean =>
  actor.link
    ? state === "with_patient" && asksForHistory(actor.link)
    : isWritten({ state }) || state === "returned";

/** The one that was sent before does not take part where its referral asks again by another. */
const asksForHistory = ({ purpose, open }: HeldLink): boolean => purpose === "history" && open;

/** What the specialist has seen stays as it was seen: only what came since can be changed. */
export function requireNotSeen(
  actor: Actor,
  referral: Referral,
  photograph: { readonly addedAt: Instant },
): void {
  requireTakesPhotographs(actor, referral);
  if (!wasSeen(referral, photograph)) return;
  throw new Refusal("conflict", "The specialist has seen this photograph. Add another instead");
}

export const wasSeen = (
  { state, returnedAt }: Pick<Referral, "state" | "returnedAt">,
  { addedAt }: { readonly addedAt: Instant },
): boolean =>
  !isWritten({ state }) && state !== "with_patient" &&
  (returnedAt === null || addedAt < returnedAt);

/** Notes that a draft, or what a specialist has returned, was changed, so that a page that showed it before knows it is stale. */
export async function touchDraft(
  tx: Tx,
  referral: Referral,
  set: Partial<typeof referrals.$inferInsert> = {},
): Promise<void> {
  await tx.update(referrals)
    .set({ ...set, version: sql`${referrals.version} + 1`, updatedAt: tx.now })
    .where(and(
      eq(referrals.id, referral.id),
      inArray(referrals.state, ["draft", "booked", "returned"]),
    ));
}
