/**
 * A service has a queue of its own organisation, and one of each team that works for it: a case
 * stands in one of them. Whoever works on one is not told of what stands in another.
 */
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export type QueueId = Id<"Service"> | Id<"ServiceTeam">;

interface InQueue {
  readonly serviceId: Id<"Service">;
  readonly teamId: Id<"ServiceTeam"> | null;
}

export const queueOf = ({ serviceId, teamId }: InQueue): QueueId => teamId ?? serviceId;

/** Open pages are told of it: those of whoever works on this queue. */
export function announceCase(tx: Tx, referral: InQueue & { readonly id: Id<"Referral"> }): void {
  tx.announce("queue", { queueId: queueOf(referral), referralId: referral.id });
}

/** The queues that the actor may work on: of their own organisation's services, and of its teams. */
export async function ownQueues(read: Reader, actor: Actor): Promise<ReadonlySet<QueueId>> {
  const rows = await own(read).all({ organisationId: actor.organisationId });
  return new Set(rows.map(({ id }) => id));
}

const own = prepared((read) =>
  read.select({ id: sql<QueueId>`id` }).from(sql`(
    SELECT id FROM ${services}
    WHERE organisation_id = ${sql.placeholder("organisationId")} AND closed_at IS NULL
    UNION ALL
    SELECT ${serviceTeams.id} FROM ${serviceTeams}
    INNER JOIN ${services} ON ${services.id} = ${serviceTeams.serviceId}
    WHERE ${serviceTeams.organisationId} = ${sql.placeholder("organisationId")}
      AND ${serviceTeams.endedAt} IS NULL AND ${services.closedAt} IS NULL
  )`).prepare()
);
