import { deepEqual, equal } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { oneCase } from "@/domain/triage/queue.ts";
import { asking } from "@/tests/domain/triage/asking.ts";
import { organisationExists } from "@/tests/factories/people.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const day = (n: number) => `2026-03-${String(n).padStart(2, "0")}T09:30:00.000Z` as Instant;
const before = "2026-02-27T09:30:00.000Z" as Instant;

Deno.test("each filter leaves what it says, and counts the same", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { consultant, colleague } = parties;
  const other = await organisationExists(store, { kind: "practice", name: "Mill Lane" });
  const make = (over: Parameters<typeof referralExists>[2]) => referralExists(store, parties, over);
  const late = await make({ dueAt: before });
  const urgent = await make({ dueAt: day(3), priority: "urgent" });
  const lateUrgent = await make({ dueAt: before, priority: "urgent", practiceId: other.id });
  const held = await make({ dueAt: day(4), state: "claimed" });
  const theirs = await make({ dueAt: day(5), state: "claimed", claimedBy: colleague.userId });
  const given = await make({ dueAt: day(6), assignedTo: consultant.userId });
  const back = await make({ dueAt: day(7), repliedAt: day(1) });
  const again = await make({ dueAt: day(8), followUpOfId: late.id });
  const asked = await make({ dueAt: day(2), state: "returned", claimedBy: null });
  const { ids, count } = asking(store, parties);
  const requires = async (
    filter: Parameters<typeof ids>[0],
    expected: readonly { id: string }[],
  ) => {
    deepEqual(await ids(filter), expected.map(({ id }) => id), JSON.stringify(filter));
    equal(await count(filter), expected.length);
  };
  await requires({}, [lateUrgent, urgent, late, held, theirs, given, back, again]);
  await requires({ holding: "unclaimed" }, [lateUrgent, urgent, late, given, back, again]);
  await requires({ holding: "mine" }, [held, given]);
  await requires({ holding: "waiting" }, [asked]);
  await requires({ priority: "urgent" }, [lateUrgent, urgent]);
  await requires({ practice: other.id }, [lateUrgent]);
  await requires({ breaching: true }, [lateUrgent, late]);
  await requires({ breaching: true, priority: "routine" }, [late]);
  await requires({ returned: true }, [back]);
  await requires({ follow_ups: true }, [again]);
  await requires({ practice: other.id, holding: "mine" }, []);
  const one = (id: typeof late.id, filter: Parameters<typeof ids>[0]) =>
    oneCase(store.read, consultant, id, { filter, now: store.now() });
  equal((await one(given.id, { holding: "mine" }))?.id, given.id);
  equal(await one(theirs.id, { holding: "mine" }), undefined);
  equal(await one(asked.id, {}), undefined);
});

Deno.test("the queue in each order, whatever the filter, page after page", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const patientId = (await patientExists(store, { practiceId: parties.practice.id })).id;
  const made: ReferralRow[] = [];
  for (let n = 0; n < 60; n++) {
    made.push(
      await referralExists(store, parties, {
        patientId,
        priority: n % 3 === 0 ? "urgent" : "routine",
        dueAt: n % 2 === 0 ? before : day(3 + n % 5),
        sentAt: day(1 + n % 4),
        state: n % 7 === 0 ? "claimed" : "waiting",
      }),
    );
  }
  const { ids } = asking(store, parties);
  const compare = (one: string, two: string) => one < two ? -1 : one > two ? 1 : 0;
  const by = {
    working: (one: ReferralRow, two: ReferralRow) => one.rank - two.rank || by.due(one, two),
    due: (one: ReferralRow, two: ReferralRow) =>
      compare(one.dueAt!, two.dueAt!) || compare(one.id, two.id),
    longest: (one: ReferralRow, two: ReferralRow) =>
      compare(one.sentAt!, two.sentAt!) || compare(one.id, two.id),
    newest: (one: ReferralRow, two: ReferralRow): number => -by.longest(one, two),
  } as const;
  for (const sort of ["working", "due", "longest", "newest"] as const) {
    const inOrder = [...made].sort(by[sort]);
    const idsOf = (which: typeof made) => which.map(({ id }) => id);
    deepEqual(await ids({}, sort), idsOf(inOrder));
    deepEqual(
      await ids({ priority: "routine" }, sort),
      idsOf(inOrder.filter(({ rank }) => rank === 2)),
    );
    deepEqual(
      await ids({ breaching: true }, sort),
      idsOf(inOrder.filter(({ dueAt }) => dueAt === before)),
    );
    deepEqual(
      await ids({ holding: "mine" }, sort),
      idsOf(inOrder.filter(({ state }) => state === "claimed")),
    );
  }
});

Deno.test("pages of what is over its time join across priorities", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const patientId = (await referralExists(store, parties, { dueAt: before })).patientId;
  for (let n = 0; n < 130; n++) {
    const priority = (["urgent_suspected_cancer", "urgent", "routine"] as const)[n % 3]!;
    await referralExists(store, parties, { patientId, dueAt: before, priority });
  }
  const { ids } = asking(store, parties);
  const seen = await ids({ breaching: true });
  equal(seen.length, 131);
  equal(new Set(seen).size, 131);
  deepEqual(seen, await ids({}));
});

Deno.test("the next case stays within the view, and is not one that was given to a colleague", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const make = (over: Parameters<typeof referralExists>[2]) => referralExists(store, parties, over);
  const mine = await make({ dueAt: day(3), state: "claimed" });
  const urgent = await make({ dueAt: day(9), priority: "urgent" });
  await make({ dueAt: day(4), assignedTo: parties.colleague.userId });
  const free = await make({ dueAt: day(5) });
  const late = await make({ dueAt: before });
  const alsoMine = await make({ dueAt: day(8), state: "claimed" });
  const { next } = asking(store, parties);
  equal(await next(mine.id), free.id);
  equal(await next(free.id), urgent.id);
  equal(await next(mine.id, { priority: "urgent" }), urgent.id);
  equal(await next(mine.id, { breaching: true }), late.id);
  equal(await next(mine.id, { holding: "mine" }), alsoMine.id);
  equal(await next(alsoMine.id, { holding: "mine" }), mine.id);
  equal(await next(mine.id, { holding: "waiting" }), undefined);
});
