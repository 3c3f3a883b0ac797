/** A day's work for the process: pages of the queue, a change now and then, long reads beside them. */
import { eq, sql } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { FilledStore } from "@/tests/bench/filled_store.ts";

const userId = "01900002-0000-7000-8000-000000000001" as Id<"User">;
const organisationId = "01900001-0000-7000-8000-000000000001" as Id<"Organisation">;
const author: Author = { userId, role: "consultant", organisationId };

export function claimOne({ store }: FilledStore, turn: number): Promise<void> {
  const id = `01900005-0000-7000-8000-${String(1 + turn * 7919 % 100_000).padStart(12, "0")}`;
  return change(store, author, async (tx) => {
    await tx.update(referrals).set({ claimedBy: userId, claimedAt: tx.now })
      .where(eq(referrals.id, id as Id<"Referral">));
    tx.audit("referral.claimed", { referral: id });
  });
}

/** Half a second or so of work for the database; a few hundred rows to bring back. */
export async function askForReport({ store }: FilledStore): Promise<void> {
  await store.readLong.all(sql`
    SELECT r.practice_id, r.service_id, r.priority, count(*) AS referrals,
      count(DISTINCT r.patient_id) AS patients, sum(length(r.history)) AS words,
      avg(julianday(r.due_at) - julianday(r.sent_at)) AS days, min(p.date_of_birth) AS oldest
    FROM referrals AS r JOIN patients AS p ON p.id = r.patient_id
    GROUP BY r.practice_id, r.service_id, r.priority`);
}
