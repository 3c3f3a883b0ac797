/**
 * The default view of the queue (its cases, its services, and how many stand in each view) with a
 * million referrals, against the same with ten thousand.
 */
import type { Actor } from "@/domain/access/actor.ts";
import { ownServices } from "@/domain/services/find.ts";
import { queueCounts } from "@/domain/triage/counts.ts";
import { everything } from "@/domain/triage/filter.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { pageLength } from "@/domain/triage/queue_rows.ts";
import { type FilledStore, filledStore } from "@/tests/bench/filled_store.ts";
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { millionStore } from "@/tests/bench/million_store.ts";
import { consultantOf } from "@/tests/bench/queue_page.tsx";

export const name = "the queue's first page and counts with 1,000,000 referrals, against 10,000";
export const unit = "times";
export const goal = "<=1.3";

const runs = 200;

export async function measure(): Promise<number> {
  const many = await asking(await millionStore());
  const few = await asking(
    await filledStore({ referrals: 10_000, patients: 10_000, services: 4 }),
  );
  return ratio(() => timeOf(runs, many), () => timeOf(runs, few), 9);
}

async function asking({ store }: FilledStore) {
  const [actor, now] = [await consultantOf(store), store.now()];
  const view = () => defaultView(store.read, actor, now);
  const [{ rows }, counts] = await view();
  if (rows.length !== pageLength || counts.all !== 100) {
    throw new Error(`Cannot measure a queue of ${rows.length} cases and a count of ${counts.all}`);
  }
  return view;
}

const defaultView = (read: FilledStore["store"]["read"], actor: Actor, now: Date) =>
  Promise.all([
    queuePage(read, actor, { filter: everything, now }),
    queueCounts(read, actor, now),
    ownServices(read, actor),
  ]);
