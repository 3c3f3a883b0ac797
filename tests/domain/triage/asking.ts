/** Asks the queue as its consultant would, for the ids alone. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { countCases } from "@/domain/triage/counts.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import type { Place, Sort } from "@/domain/triage/sort.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

export function asking(store: Store, { consultant }: Parties) {
  const now = store.now();
  return {
    /** Page after page to the end, in this order. */
    async ids(filter: QueueFilter, sort?: Sort): Promise<Id<"Referral">[]> {
      const seen: Id<"Referral">[] = [];
      let after: Place | undefined;
      do {
        const page = await queuePage(store.read, consultant, { filter, sort, after, now });
        seen.push(...page.rows.map(({ id }) => id));
        after = page.next;
      } while (after);
      return seen;
    },
    count: (filter: QueueFilter) => countCases(store.read, consultant, filter, now),
    next: (id: Id<"Referral">, filter?: QueueFilter) =>
      nextCase(store.read, consultant, id, { ...(filter && { filter }), now }),
  };
}
