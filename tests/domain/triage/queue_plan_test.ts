/** The hot questions stay walks along one index, however many referrals there are. */
import { ok } from "node:assert/strict";
import type { Id } from "@/db/columns.ts";
import { insidesOf } from "@/db/store.ts";
import type { QueueFilter } from "@/domain/triage/filter.ts";
import { nextOf } from "@/domain/triage/next_case.ts";
import { previousOf } from "@/domain/triage/previous_case.ts";
import { pageOf } from "@/domain/triage/queue_rows.ts";
import type { Sort } from "@/domain/triage/sort.ts";
import { walksOf } from "@/domain/triage/walks.ts";
import { testStore } from "@/tests/support/store.ts";

const practice = "practice" as Id<"Organisation">;

/** Which indexes a filter walks along in an order; none of these reads more, and none sorts. */
const walked: readonly (readonly [QueueFilter, Sort, ...(readonly string[])])[] = [
  [{}, "working", "referrals_queue"],
  [{}, "due", "referrals_due"],
  [{}, "longest", "referrals_open_since"],
  [{}, "newest", "referrals_open_since"],
  [{ holding: "unclaimed" }, "working", "referrals_queue"],
  [{ holding: "unclaimed" }, "due", "referrals_due"],
  [{ holding: "unclaimed" }, "longest", "referrals_open_since"],
  [{ holding: "mine" }, "working", "referrals_held", "referrals_assigned"],
  [{ holding: "waiting" }, "working", "referrals_returned"],
  [{ priority: "urgent" }, "working", "referrals_queue"],
  [{ priority: "urgent", holding: "mine" }, "working", "referrals_held", "referrals_assigned"],
  [{ practice }, "working", "referrals_open_practice"],
  [{ practice, priority: "urgent" }, "working", "referrals_open_practice"],
  [{ follow_ups: true }, "working", "referrals_open_follow_ups"],
  [{ returned: true }, "working", "referrals_open_replied"],
  [{ breaching: true }, "working", "referrals_queue"],
  [{ breaching: true }, "due", "referrals_due"],
  [{ breaching: true, practice }, "working", "referrals_open_practice"],
];

/** The few cases of one person, one practice or one trait are put in another order when found. */
const sorted: readonly (readonly [QueueFilter, Sort, ...(readonly string[])])[] = [
  [{ holding: "mine" }, "newest", "referrals_held", "referrals_assigned"],
  [{ holding: "waiting" }, "due", "referrals_returned"],
];

for (const [filter, sort, ...indexes] of walked) {
  Deno.test(`${nameOf(filter, sort)}: reads along ${indexes.join(" and ")}, and sorts nothing`, () =>
    requirePlans(filter, sort, indexes, /\bSCAN (?!CONSTANT)|TEMP B-TREE/));
}

for (const [filter, sort, ...indexes] of sorted) {
  Deno.test(`${nameOf(filter, sort)}: reads along ${indexes.join(" and ")}`, () =>
    requirePlans(filter, sort, indexes, /\bSCAN (?!CONSTANT)/));
}

Deno.test("the next case is one step along the queue's index", async () => {
  await using store = await testStore();
  for (const rank of [undefined, 1]) {
    const walk = { hands: "free", rank, practice: undefined, traits: [] } as const;
    const plan = await planOf(store, nextOf(store.read, walk).toSQL());
    ok(plan.includes("USING INDEX referrals_queue "), plan);
    ok(!/\bSCAN (?!CONSTANT)|TEMP B-TREE/.test(plan), plan);
  }
});

Deno.test("the case before is one step back along the queue's index", async () => {
  await using store = await testStore();
  for (const rank of [undefined, 1]) {
    const walk = { hands: "free", rank, practice: undefined, traits: [] } as const;
    const plan = await planOf(store, previousOf(store.read, walk).toSQL());
    ok(plan.includes("USING INDEX referrals_queue "), plan);
    ok(!/\bSCAN (?!CONSTANT)|TEMP B-TREE/.test(plan), plan);
  }
});

function nameOf(filter: QueueFilter, sort: Sort): string {
  return `the queue by ${Object.keys(filter).join(" and ") || "nothing"}, ${sort} order`;
}

async function requirePlans(
  filter: QueueFilter,
  sort: Sort,
  indexes: readonly string[],
  never: RegExp,
): Promise<void> {
  await using store = await testStore();
  for (const [at, walk] of walksOf(filter, sort === "working").entries()) {
    const plan = await planOf(store, pageOf(store.read, walk, sort).toSQL());
    ok(plan.includes(`USING INDEX ${indexes[at % indexes.length]} `), plan);
    ok(!never.test(plan), plan);
  }
}

type TestStore = Awaited<ReturnType<typeof testStore>>;

async function planOf(
  store: TestStore,
  { sql, params }: { sql: string; params: unknown[] },
): Promise<string> {
  const args = params.map((param) => typeof param === "number" ? param : "");
  const { rows } = await insidesOf(store).client.execute({
    sql: `EXPLAIN QUERY PLAN ${sql}`,
    args,
  });
  return rows.map((row) => String(row["detail"])).join("\n");
}
