/** What a patient sent, as their practice and the specialist come upon it. */
import { equal, match, ok } from "node:assert/strict";
import { declineLink } from "@/domain/links/decline.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { wholeJourneyExists } from "@/tests/factories/journeys.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("a draft that its patient has sent, or would rather not, says so wherever drafts are listed", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await referralExists(store, parties, { state: "draft" });
  const sent = await wholeJourneyExists(store, parties);
  const declined = await wholeJourneyExists(store, parties);
  const read = async (path: string) => await (await bedside.get(path, parties.gp)).text();
  const marked = (html: string) =>
    html.match(/Sent by the patient|Would rather be seen in person/g)?.length ?? 0;
  for (const path of [paths.home(), paths.referrals()]) equal(marked(await read(path)), 0, path);
  await finishLink(store, sent.holder);
  await declineLink(store, declined.holder, "");
  for (const path of [paths.home(), paths.referrals(), paths.referrals("drafts")]) {
    equal(marked(await read(path)), 2, path);
  }
  const progress = async (id: string) =>
    (await read(paths.referral(id))).split(">Progress</h2>")[1]!.split("</ol>")[0]!;
  match(await progress(sent.referral.id), /asked through a link[^]*The patient sent it back/);
  match(await progress(declined.referral.id), /would rather be seen in person/);
});

Deno.test("whoever of the practice reads what is urgent can say so there, until somebody has", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { referral, holder } = await wholeJourneyExists(store, parties);
  await raiseRedFlags(store, holder, ["glass"]);
  const page = async (person = parties.gp) =>
    await (await bedside.get(paths.referral(referral.id), person)).text();
  const html = await page();
  const [, seen] = /action="(\/red-flags\/[^"]+\/seen)"/.exec(html)!;
  match(html, /We look after this/);
  equal((await bedside.post(seen!, {}, parties.gp)).status, 303);
  ok(!(await page()).includes("We look after this"));
  match(await page(), /Seen by Dr Amara Nwosu/);
});

Deno.test("what the history has already is folded; foreign words and the last ones stay in sight", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  for (const language of ["pl", "en"] as const) {
    const { referral, holder } = await wholeJourneyExists(store, parties, { link: { language } });
    await saveLinkAnswer(store, holder, "anything_else", "Boli w nocy");
    await finishLink(store, holder);
    const html = await (await bedside.get(paths.referral(referral.id), parties.gp)).text();
    const words = html.split('id="patients-words"')[1]!.split("</section>")[0]!;
    const [inSight, folded] = words.split("<details");
    match(inSight!, /Answered by the patient/);
    match(inSight!, /Boli w nocy/);
    equal(inSight!.includes("Od trzech miesięcy"), language === "pl");
    equal(folded!.includes("Od trzech miesięcy"), language === "en");
    match(folded!, /Their other answers \(\d+\)/);
    ok(!inSight!.includes("Immune"), "a choice is the same in the history");
  }
});
