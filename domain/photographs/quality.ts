/** How well photographs come: per practice and month, by what was counted as each referral was sent. */
import { and, asc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Day, Id, Instant } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { dayOf, startOfDay } from "@/domain/time.ts";

export interface PhotographQuality {
  readonly practiceId: Id<"Organisation">;
  readonly practiceName: string;
  /** Referrals that were sent. */
  readonly referrals: number;
  /** Photographs that were asked for and not there. */
  readonly missing: number;
  /** Photographs that were there and nobody could judge from, the refused ones among them. */
  readonly unusable: number;
  readonly refused: number;
}

/** Of the local month in which this moment falls; practices where nothing was sent are left out. */
export async function photographQuality(
  read: Reader,
  actor: Actor,
  during: Instant | Date,
): Promise<PhotographQuality[]> {
  const { from, until } = monthOf(during);
  return await read.select({
    practiceId: referrals.practiceId,
    practiceName: organisations.name,
    referrals: sql<number>`count(*)`,
    missing: sql<number>`coalesce(sum(${referrals.photographsMissing}), 0)`,
    unusable: sql<number>`coalesce(sum(${referrals.photographsUnusable}), 0)`,
    refused: sql<number>`sum((SELECT count(*) FROM ${photographs}
      WHERE ${photographs.referralId} = ${referrals.id} AND ${photographs.state} = 'refused'))`,
  }).from(referrals).innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .where(and(gte(referrals.sentAt, from), lt(referrals.sentAt, until), visibleTo(actor)))
    .groupBy(referrals.practiceId).orderBy(asc(organisations.name), asc(referrals.practiceId));
}

/** A practice sees its own figures, a specialist organisation those of what was sent to it. */
function visibleTo(actor: Actor): SQL {
  return actor.organisationKind === "specialist"
    ? inArray(
      referrals.serviceId,
      new QueryBuilder().select({ id: services.id }).from(services)
        .where(eq(services.organisationId, actor.organisationId)),
    )
    : eq(referrals.practiceId, actor.organisationId);
}

function monthOf(moment: Instant | Date): { readonly from: Instant; readonly until: Instant } {
  const first = Temporal.PlainDate.from(dayOf(moment)).with({ day: 1 });
  const next = first.add({ months: 1 });
  return { from: startOfDay(first.toString() as Day), until: startOfDay(next.toString() as Day) };
}
