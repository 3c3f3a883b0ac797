/** A manager publishes a month, as it is now, and can take that back. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Month, newId } from "@/db/columns.ts";
import { surveyPublications } from "@/db/schema/survey_publications.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { monthOf } from "@/domain/months.ts";
import { findTotals } from "@/domain/surveys/find_results.ts";
import { publishable } from "@/domain/surveys/published/figures.ts";
import { keepPublicName } from "@/domain/surveys/published/public_name.ts";
import { dayOf } from "@/domain/time.ts";

/** Figures that were published before and were others say that they are restated. */
export function publishMonth(store: Store, actor: Actor, month: Month): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.publish", { organisationId });
    // Whoever reads it on two days would see who answered between them.
    if (month >= monthOf(dayOf(tx.now))) {
      throw new Refusal("invalid", "This month is not over yet. Publish it when it is");
    }
    const figures = publishable(await findTotals(tx, actor, { from: month, to: month }));
    const before = await tx.select().from(surveyPublications).where(ofMonth(actor, month));
    const isSame = (each: typeof before[number]) =>
      JSON.stringify(each.figures) === JSON.stringify(figures);
    await end(tx, actor, month);
    await keepPublicName(tx, organisationId);
    await tx.insert(surveyPublications).values({
      id: newId(),
      organisationId,
      month,
      figures,
      restated: before.some((each) => each.restated || !isSame(each)),
      publishedAt: tx.now,
      publishedBy: actor.userId,
    });
    tx.audit("survey.month_published", { organisation: organisationId }, { month });
  });
}

/** Its page leads nowhere from now on. */
export function unpublishMonth(store: Store, actor: Actor, month: Month): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.publish", { organisationId });
    if (!await end(tx, actor, month)) throw new Refusal("conflict", "This month is not published");
    tx.audit("survey.month_unpublished", { organisation: organisationId }, { month });
  });
}

async function end(tx: Tx, actor: Actor, month: Month): Promise<boolean> {
  const ended = await tx.update(surveyPublications)
    .set({ endedAt: tx.now, endedBy: actor.userId })
    .where(and(ofMonth(actor, month), isNull(surveyPublications.endedAt)))
    .returning({ id: surveyPublications.id });
  return ended.length > 0;
}

const ofMonth = ({ organisationId }: Actor, month: Month) =>
  and(
    eq(surveyPublications.organisationId, organisationId),
    eq(surveyPublications.month, month),
  );
