/** A person's yes or no about a record whose time is over. Nothing goes without a yes. */
import { and, eq, inArray } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { retentionReviews, type ReviewState } from "@/db/schema/retention.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReview, type Review } from "@/domain/retention/find.ts";
import { daysToThink } from "@/domain/retention/periods.ts";
import { dayOf, longDay, plusDays, startOfDay } from "@/domain/time.ts";

export function keepRecord(
  store: Store,
  actor: Actor,
  id: Id<"RetentionReview">,
  { until, because }: { readonly until: Day; readonly because: string },
): Promise<void> {
  return change(store, actor, async (tx) => {
    const review = await findReview(tx, actor, id);
    authorise(actor, "retention.decide", review);
    if (until <= dayOf(tx.now)) throw new Refusal("invalid", "Keep it until a day in the future");
    await move(tx, actor, review, "waiting", { state: "kept", keptUntil: until, because });
    tx.audit("record.kept", about(review), { until });
  });
}

/** All of them or none: whoever said yes to a list meant that list. */
export function approveDestruction(
  store: Store,
  actor: Actor,
  ids: readonly Id<"RetentionReview">[],
): Promise<Day> {
  return change(store, actor, async (tx) => {
    const destroysOn = plusDays(dayOf(tx.now), daysToThink);
    for (const id of ids) {
      const review = await findReview(tx, actor, id);
      authorise(actor, "retention.decide", review);
      if (review.held) {
        throw new Refusal(
          "conflict",
          "There is a legal hold now. End it first, or leave the record",
        );
      }
      await move(tx, actor, review, "waiting", { state: "approved", destroysOn, because: null });
      tx.audit("record.destruction_approved", about(review), { destroysOn, dueOn: review.dueOn });
      await tx.enqueue("retention.destroy", { reviewId: id }, {
        runAfter: startOfDay(destroysOn),
        dedupeKey: `${id}:${destroysOn}`,
        priority: 800,
      });
    }
    return destroysOn;
  });
}

export function takeBackApproval(
  store: Store,
  actor: Actor,
  id: Id<"RetentionReview">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const review = await findReview(tx, actor, id);
    authorise(actor, "retention.decide", review);
    await move(tx, actor, review, "approved", { state: "waiting", destroysOn: null });
    tx.audit("record.destruction_taken_back", about(review));
  });
}

async function move(
  tx: Tx,
  actor: Actor,
  review: Review,
  from: ReviewState,
  to: Partial<typeof retentionReviews.$inferInsert>,
): Promise<void> {
  const moved = await tx.update(retentionReviews)
    .set({ ...to, decidedBy: actor.userId, decidedAt: tx.now })
    .where(and(eq(retentionReviews.id, review.id), inArray(retentionReviews.state, [from])))
    .returning({ id: retentionReviews.id });
  if (moved.length === 0) throw new Refusal("conflict", sinceThen(review));
}

function sinceThen({ state, destroysOn, keptUntil }: Review): string {
  switch (state) {
    case "approved":
      return `Somebody has decided already: it is destroyed on ${longDay(destroysOn!)}`;
    case "kept":
      return `Somebody has decided already: it is kept until ${longDay(keptUntil!)}`;
    case "destroyed":
      return "This record has been destroyed";
    default:
      return "This record is not put up for review any more. Look at the list again";
  }
}

const about = ({ id, patientId }: Review) => ({ retention: id, patient: patientId });
