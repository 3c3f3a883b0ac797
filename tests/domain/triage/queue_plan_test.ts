/** The hot question stays a walk along one index, however many referrals there are. */
import { ok } from "node:assert/strict";
import { insidesOf } from "@/db/store.ts";
import { cases, conditions, queueViews } from "@/domain/triage/queue.ts";
import { testStore } from "@/tests/support/store.ts";

const indexes = {
  all: "referrals_queue",
  unclaimed: "referrals_queue",
  mine: "referrals_held",
} as const;

for (const view of queueViews) {
  Deno.test(`the queue's "${view}" view reads no table whole and sorts nothing`, async () => {
    await using store = await testStore();
    const { sql: text, params } = cases(store.read, conditions[view]).toSQL();
    const args = params.map((param) => typeof param === "number" ? param : "");
    const { rows } = await insidesOf(store).client.execute({
      sql: `EXPLAIN QUERY PLAN ${text}`,
      args,
    });
    const plan = rows.map((row) => String(row["detail"])).join("\n");
    ok(plan.includes(`USING INDEX ${indexes[view]} `), plan);
    ok(!/\bSCAN (?!CONSTANT)|TEMP B-TREE/.test(plan), plan);
  });
}
