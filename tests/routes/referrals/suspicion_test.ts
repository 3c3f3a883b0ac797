/** Suspicion of cancer interrupts a referral: to where it belongs, or to where to refer instead. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import {
  partiesExist,
  serviceExists,
  wholeDraftExists,
  wholeHistory,
} from "@/tests/factories/referrals.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const scored = {
  ...wholeHistory,
  pigmented: "yes",
  seven_point: ["size_change", "oozing"],
} as const;

async function setUp(takesIt: boolean) {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const service = takesIt ? parties.service : await serviceExists(store, {
    organisationId: parties.service.organisationId,
    takesUrgentSuspectedCancer: false,
  });
  const draft = (history: typeof wholeHistory | typeof scored) =>
    wholeDraftExists(store, parties, { history, serviceId: service.id });
  return {
    store,
    bedside,
    parties,
    draft,
    [Symbol.asyncDispose]: async () => {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a score of 3 interrupts, and one press makes it urgent suspected cancer, recorded", async () => {
  await using at = await setUp(true);
  const { bedside, store, parties: { gp, nurse } } = at;
  const { id } = await at.draft(wholeHistory);
  const fields = new URLSearchParams([
    ["pigmented", "yes"],
    ["seven_point", "size_change"],
    ["seven_point", "oozing"],
  ]);
  const saved = await bedside.post(paths.referralHistory(id), fields, nurse);
  deepEqual([saved.status, saved.headers.get("location")], [303, paths.referralSuspicion(id)]);
  const html = await (await bedside.get(paths.referralSuspicion(id), nurse)).text();
  match(html, /The 7-point checklist comes to 3: 3 or more is suspicion of melanoma/);
  const refused = await bedside.post(paths.referralCheck(id), { version: "2" }, gp);
  equal(refused.status, 422);
  match(await refused.text(), /Change this referral to urgent suspected cancer/);

  const changed = await bedside.post(paths.referralSuspicion(id), {}, nurse);
  deepEqual(
    [changed.status, changed.headers.get("location")],
    [303, paths.referralPhotographs(id)],
  );
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual([row?.priority, row?.rank], ["urgent_suspected_cancer", 0]);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(
    entries.findLast(({ action }) => action === "referral.draft_saved")?.detail,
    {
      fields: ["priority"],
      priority: "urgent_suspected_cancer",
      before: "routine",
      suspicion: { referrer: false, score: 3, scored: true },
    },
  );
  const after = await bedside.get(paths.referralSuspicion(id), nurse);
  equal(after.headers.get("location"), paths.referralHistory(id));
  equal((await bedside.post(paths.referralCheck(id), { version: "3" }, gp)).status, 303);
});

Deno.test("a score under 3 does not overrule the referrer's concern, and the page says so", async () => {
  await using at = await setUp(true);
  const { bedside, parties: { gp } } = at;
  const { id } = await at.draft({ ...scored, seven_point: ["oozing"] } as never);
  const saved = await bedside.post(paths.referralHistory(id), { suspect_cancer: "yes" }, gp);
  equal(saved.headers.get("location"), paths.referralSuspicion(id));
  const html = await (await bedside.get(paths.referralSuspicion(id), gp)).text();
  match(html, /A score of 1 on the 7-point checklist does not overrule that/);
});

Deno.test("where the service does not take it, the page says how to refer instead, and nothing sends it", async () => {
  await using at = await setUp(false);
  const { bedside, store, parties: { gp } } = at;
  const { id } = await at.draft(scored);
  const html = await (await bedside.get(paths.referralSuspicion(id), gp)).text();
  match(html, /Refer the patient on your local urgent suspected cancer pathway/);
  doesNotMatch(html, /Change to urgent suspected cancer/);
  const check = await (await bedside.get(paths.referralCheck(id), gp)).text();
  match(check, new RegExp(`href="${paths.referralSuspicion(id)}#suspicion"`));
  equal((await bedside.post(paths.referralCheck(id), { version: "1" }, gp)).status, 422);
  equal((await bedside.post(paths.referralSuspicion(id), {}, gp)).status, 422);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual([row?.state, row?.priority], ["draft", "routine"]);
});

Deno.test("without suspicion there is no interruption, and it is nobody else's", async () => {
  await using at = await setUp(true);
  const { bedside, store, parties: { gp, receptionist } } = at;
  const { id } = await at.draft(wholeHistory);
  const address = paths.referralSuspicion(id);
  equal((await bedside.get(address, gp)).headers.get("location"), paths.referralHistory(id));
  equal((await bedside.get(address, await personExists(store, "gp"))).status, 404);
  equal((await bedside.post(address, {}, receptionist)).status, 403);
});
