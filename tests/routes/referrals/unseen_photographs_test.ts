/** What can go wrong with photographs is said to those who can do something about it. */
import { doesNotMatch, match } from "node:assert/strict";
import { jobExists } from "@/tests/factories/jobs.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("a practice reads on its referral which photographs the service never sees", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const page = async (who: typeof parties.gp) =>
    await (await bedside.get(paths.referral(referral.id), who)).text();
  await photographExists(store, referral);
  doesNotMatch(await page(parties.gp), /cannot see every photograph/);
  await photographExists(store, referral, {
    kind: "overview",
    state: "refused",
    refusal: "too_many_pixels",
  });
  const { id } = await photographExists(store, referral, { kind: "side", state: "received" });
  await jobExists(store, { args: { photographId: id }, dedupeKey: id });
  const html = await page(parties.gp);
  match(html, /Dermatology advice cannot see every photograph/);
  match(html, /Where it is on the body: too large to show/);
  match(html, /From the side: could not be prepared/);
  match(html, /withdraw this referral and send another/);
  doesNotMatch(html, /[Rr]emove it and add it again/);
});

Deno.test("a consultant is told what cannot be shown, and not to do what only the practice can", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  await photographExists(store, referral, { state: "refused", refusal: "damaged" });
  const { id } = await photographExists(store, referral, { state: "received" });
  await jobExists(store, { args: { photographId: id }, dedupeKey: id });
  for (const path of [paths.referral(referral.id), paths.photograph(id)]) {
    const html = await (await bedside.get(path, parties.consultant)).text();
    match(html, /Could not be prepared\./);
    doesNotMatch(html, /[Aa]dd it again|cannot see every photograph/);
  }
  const draft = await referralExists(store, parties, { state: "draft" });
  await photographExists(store, draft, { state: "refused", refusal: "damaged" });
  const page = await bedside.get(paths.referralPhotographs(draft.id), parties.gp);
  match(await page.text(), /Add it again from the phone/);
});
