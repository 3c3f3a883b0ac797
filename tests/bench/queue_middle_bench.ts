/** A page in the middle of 10,000 cases that are due at one moment, against the first page. */
import { everything } from "@/domain/triage/filter.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { pageLength } from "@/domain/triage/queue_rows.ts";
import { placeOf } from "@/domain/triage/sort.ts";
import { filledStore } from "@/tests/bench/filled_store.ts";
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { consultantOf } from "@/tests/bench/queue_page.tsx";

export const name = "a page in the middle of 10,000 equal due times, against the first";
export const unit = "times";
export const goal = "<=1.5";

const [open, runs] = [10_000, 200];

export async function measure(): Promise<number> {
  const { store } = await filledStore({
    referrals: 10 * open,
    patients: 20_000,
    services: 1,
    dueTogether: true,
  });
  const { read } = store;
  const [actor, now] = [await consultantOf(store), store.now()];
  const page = (after?: ReturnType<typeof placeOf>) =>
    queuePage(read, actor, { filter: everything, after, now });
  let middle = (await page()).next;
  for (let at = pageLength; at < open / 2; at += pageLength) middle = (await page(middle)).next;
  const { rows } = await page(middle);
  const [first] = (await page()).rows;
  if (rows.length !== pageLength || rows[0]?.dueAt !== first?.dueAt) {
    throw new Error("Cannot measure a page that is not full of equal due times");
  }
  return ratio(() => timeOf(runs, () => page(middle)), () => timeOf(runs, () => page()), 9);
}
