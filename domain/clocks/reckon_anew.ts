/** After hours or holidays changed: by when a service's open cases should be answered. */
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change, type Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { clockPauses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader, Store } from "@/db/store.ts";
import { clockBook, clockOf, dueBy } from "@/domain/clocks/due.ts";
import { spansOf } from "@/domain/clocks/pauses.ts";
import { announceCase } from "@/domain/services/queues.ts";

/** Where to go on; undefined once all are done. */
export type Onwards = Id<"Referral"> | undefined;

/** A case that stands still is reckoned when it runs again. */
export async function reckonAnew(
  store: Store,
  author: Author,
  serviceId: Id<"Service">,
  { after, atMost }: { readonly after: Onwards; readonly atMost: number },
): Promise<Onwards> {
  const some = await openCases(store.read, serviceId, after, atMost);
  if (some.length === 0) return undefined;
  if ((await moved(store.read, serviceId, some)).length > 0) {
    await change(store, author, async (tx) => {
      // What was answered since is left alone: it is asked for again, in the turn of the change.
      const open = await openCases(tx, serviceId, after, atMost);
      for (const each of await moved(tx, serviceId, open)) await move(tx, each);
      tx.audit("job.finished", { service: serviceId });
    });
  }
  return some.at(-1)!.id;
}

type OpenCase = Awaited<ReturnType<typeof openCases>>[number];

const openCases = (read: Reader, serviceId: Id<"Service">, after: Onwards, atMost: number) =>
  read.select({
    id: referrals.id,
    patientId: referrals.patientId,
    serviceId: referrals.serviceId,
    teamId: referrals.teamId,
    priority: referrals.priority,
    sentAt: sql<Instant>`${referrals.sentAt}`,
    dueAt: referrals.dueAt,
  }).from(referrals)
    .where(and(
      eq(referrals.serviceId, serviceId),
      // As the index has it, in its words.
      sql`${referrals.state} IN ('waiting', 'claimed')`,
      after === undefined ? undefined : gt(referrals.id, after),
    ))
    .orderBy(asc(referrals.id))
    .limit(atMost);

/** Those whose time is another now. */
async function moved(
  read: Reader,
  serviceId: Id<"Service">,
  cases: readonly OpenCase[],
): Promise<(OpenCase & { readonly dueNow: Instant })[]> {
  const book = await clockBook(read, serviceId);
  const pauses = await read.select().from(clockPauses)
    .where(inArray(clockPauses.referralId, cases.map(({ id }) => id)));
  const byCase = Map.groupBy(pauses, ({ referralId }) => referralId);
  return cases.flatMap((each) => {
    const still = spansOf(byCase.get(each.id) ?? [], each.sentAt);
    const dueNow = dueBy(clockOf(book, each), each.sentAt, still);
    return dueNow === each.dueAt ? [] : [{ ...each, dueNow }];
  });
}

async function move(
  tx: Tx,
  { id, patientId, serviceId, teamId, dueAt, dueNow }: OpenCase & { readonly dueNow: Instant },
): Promise<void> {
  await tx.update(referrals)
    .set({ dueAt: dueNow, version: sql`${referrals.version} + 1` })
    .where(eq(referrals.id, id));
  tx.audit("referral.due_moved", { referral: id, patient: patientId }, {
    before: dueAt,
    after: dueNow,
  });
  announceCase(tx, { id, serviceId, teamId });
}
