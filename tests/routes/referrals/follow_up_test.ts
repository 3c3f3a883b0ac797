import { equal, match, ok } from "node:assert/strict";
import { isNotNull } from "drizzle-orm";
import { instantOf, newId } from "@/db/columns.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const earlier = await referralExists(store, parties, { state: "answered" });
  const [first] = await store.read.select().from(answers);
  await rowExists(store, answers, {
    ...first!,
    id: newId<"Answer">(),
    replacesId: first!.id,
    details: { followUp: { weeks: 1, newPhotographs: true } },
  });
  return {
    store,
    bedside,
    parties,
    earlier,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a follow-up that is due stands on the practice's first page and in its list, until it is begun", async () => {
  await using at = await setUp();
  const { gp, receptionist } = at.parties;
  for (const address of [paths.home(), paths.followUps()]) {
    match(await (await at.bedside.get(address, gp)).text(), /[Dd]ue 9 March 2026/);
  }
  const begin = paths.referralFollowUp(at.earlier.id);
  ok((await (await at.bedside.get(paths.followUps(), gp)).text()).includes(begin));
  ok(!(await (await at.bedside.get(paths.followUps(), receptionist)).text()).includes(begin));
  match(await (await at.bedside.get(begin, gp)).text(), /Begin the follow-up/);
  const unsaid = await at.bedside.post(begin, {}, gp);
  equal(unsaid.status, 422);
  const begun = await at.bedside.post(begin, { priority: "routine" }, gp);
  const [followUp] = await at.store.read.select().from(referrals)
    .where(isNotNull(referrals.followUpOfId));
  equal(begun.headers.get("location"), paths.referralHistory(followUp!.id));
  match(await (await at.bedside.get(paths.followUps(), gp)).text(), /No follow-up is due/);
  ok(!(await (await at.bedside.get(paths.home(), gp)).text()).includes("Follow-ups due</h2>"));
  const again = await at.bedside.post(begin, { priority: "urgent" }, gp);
  equal(again.status, 409);
  ok((await again.text()).includes(followUp!.reference));
  const page = await (await at.bedside.get(paths.referral(at.earlier.id), gp)).text();
  ok(page.includes("Followed up in") && page.includes(paths.referral(followUp!.id)));
});

Deno.test("the specialist sees what was advised, and each earlier photograph beside the new one", async () => {
  await using at = await setUp();
  const { parties, store } = at;
  const before = instantOf(new Date(store.now().getTime() - 86_400_000));
  const old = await photographExists(store, at.earlier, { addedAt: before });
  const followUp = await referralExists(store, parties, {
    followUpOfId: at.earlier.id,
    patientId: at.earlier.patientId,
  });
  const newer = await photographExists(store, followUp);
  const page = await (await at.bedside.get(paths.referral(followUp.id), parties.consultant)).text();
  ok(page.includes("What this follows up") && page.includes("Seborrhoeic keratosis"));
  ok(page.includes(at.earlier.reference));
  ok(page.includes(`href="${paths.photograph(newer.id, old.id)}"`));
  const manager = await (await at.bedside.get(paths.referral(followUp.id), parties.manager)).text();
  ok(manager.includes("Seborrhoeic keratosis") && !manager.includes(old.id));
});

Deno.test("a referral that is not answered leads back to itself", async () => {
  await using at = await setUp();
  const { id } = await referralExists(at.store, at.parties);
  const page = await at.bedside.get(paths.referralFollowUp(id), at.parties.gp);
  equal(page.headers.get("location"), paths.referral(id));
});
