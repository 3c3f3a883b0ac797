import { doesNotMatch, equal, match } from "node:assert/strict";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function opened() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { consultant, colleague } = parties;
  return {
    store,
    bedside,
    ...parties,
    /** A case that the colleague took over from the consultant. */
    async taken() {
      const { id } = await referralExists(store, parties, { state: "claimed" });
      const input = { from: consultant.userId, because: "You were called to the ward" };
      await takeOverReferral(store, colleague, id, input);
      return id;
    },
    read: async (path: string, who = consultant) => await (await bedside.get(path, who)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
const told = /Dr Tomasz Zielinski took this case over from you<\/h2><p[^>]*>You were called to/;

Deno.test("who had a case taken from them reads who did and why, until they have seen it", async () => {
  await using at = await opened();
  const id = await at.taken();
  match(await at.read(paths.referral(id)), told);
  match(await at.read(paths.referral(id)), told);
  doesNotMatch(await at.read(paths.referral(id), at.colleague), /took this case over from you/);
  doesNotMatch(await at.read(paths.referral(id), at.manager), /took this case over from you/);
  equal((await at.bedside.post(paths.takeOverSeen(id), {}, at.colleague)).status, 409);
  const seen = await at.bedside.post(paths.takeOverSeen(id), {}, at.consultant);
  equal(seen.headers.get("location"), paths.referral(id));
  doesNotMatch(await at.read(paths.referral(id)), /took this case over from you/);
  equal((await at.bedside.post(paths.takeOverSeen(id), {}, at.consultant)).status, 409);
});

Deno.test("the next case that they claim or take over ends it too", async () => {
  await using at = await opened();
  const first = await at.taken();
  const { id: other } = await referralExists(at.store, at);
  await claimReferral(at.store, at.consultant, other);
  doesNotMatch(await at.read(paths.referral(first)), /took this case over from you/);
  const second = await at.taken();
  match(await at.read(paths.referral(second)), told);
  const back = { from: at.colleague.userId, because: "I am back" };
  await takeOverReferral(at.store, at.consultant, second, back);
  doesNotMatch(await at.read(paths.referral(second)), /took this case over from you/);
  match(await at.read(paths.referral(second), at.colleague), /Dr Priya Shah took this case/);
});
