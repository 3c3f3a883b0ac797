import { deepEqual, equal } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { priorities } from "@/db/schema/referrals.ts";
import {
  everything,
  holdings,
  parseFilter,
  printFilter,
  type QueueFilter,
  traits,
} from "@/domain/triage/filter.ts";

const service = newId<"Service">();
const practice = newId<"Organisation">();

/** Every filter that can be chosen. */
function* all(): Generator<QueueFilter> {
  for (const priority of [undefined, ...priorities]) {
    for (const holding of [undefined, ...holdings]) {
      for (let bits = 0; bits < 32; bits++) {
        const had = traits.filter((each, at) =>
          bits & (1 << at) && (holding !== "waiting" || each === "follow_ups")
        );
        yield {
          ...(bits & 8 ? { service } : {}),
          ...(priority && { priority }),
          ...(bits & 16 ? { practice } : {}),
          ...(holding && { holding }),
          ...Object.fromEntries(had.map((each) => [each, true])),
        };
      }
    }
  }
}

Deno.test("every filter comes back from its address as it was", () => {
  for (const filter of all()) deepEqual(parseFilter(printFilter(filter)), filter);
});

Deno.test("equal filters print equal, in whatever order an address says them", () => {
  const one = `returned=1&unclaimed=1&priority=urgent&service=${service}`;
  const other = `service=${service}&unclaimed=1&priority=urgent&returned=1`;
  equal(printFilter(parseFilter(one)), printFilter(parseFilter(other)));
  equal(
    printFilter(parseFilter({ priority: "urgent", unclaimed: "1" })),
    "priority=urgent&unclaimed=1",
  );
  equal(printFilter(everything), "");
});

Deno.test("what is no filter is left out, and a case is in one pair of hands", () => {
  deepEqual(parseFilter({ service: "nonsense", priority: "soon", mine: "yes", q: "Pell" }), {});
  deepEqual(parseFilter("mine=1&unclaimed=1&waiting=1"), { holding: "unclaimed" });
  deepEqual(parseFilter("waiting=1&breaching=1&returned=1"), { holding: "waiting" });
});
