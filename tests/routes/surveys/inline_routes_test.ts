/** At the end of a journey or a call the question stands on that very page; at some ends it does not. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { admitMember } from "@/domain/calls/admit.ts";
import { endCall } from "@/domain/calls/end.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { raiseRedFlags } from "@/domain/links/raise_red_flags.ts";
import { setCaution } from "@/domain/patients/cautions.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { guestWaits, handlerInCall } from "@/tests/factories/guests.ts";
import { wholeJourneyExists } from "@/tests/factories/journeys.ts";
import { contactIs, letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const question = "Overall, how was your experience of our service?";
const addressIn = (page: string) => /action="(\/s\/[\w-]+\/[\w-]{43})"/.exec(page)?.[1];
const answersIn = (store: Store) => store.read.select().from(experienceAnswers);
Deno.test("whoever has sent their photographs is asked on that page, about the practice", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await wholeJourneyExists(store, parties);
  const headers = { cookie: `visit=${visit}` };
  await bedside.ask(paths.linkCheck(link.token), {
    method: "POST",
    headers,
    body: new URLSearchParams({}),
  });
  const read = async () =>
    await (await bedside.ask(paths.linkSent(link.token), { headers })).text();
  ok(!(await read()).includes(question), "nobody set up a place");
  const manager = await personExists(store, "practice_manager", { organisation: parties.practice });
  const placeId = await surveyPlaceExists(store, manager);
  const page = await read();
  ok(page.includes(question) && page.includes("Thinking about your GP practice"));
  const sent = await bedside.post(addressIn(page)!, { experience: "good", comment: "Easy" });
  equal(sent.status, 303);
  deepEqual((await answersIn(store)).map(({ mode, experience }) => [mode, experience]), [
    ["inline", "good"],
  ]);
  await endPlace(store, manager, placeId);
  ok(!(await read()).includes(question));
});

Deno.test("whoever reads their letter is asked about the service; never where cancer is suspected", async () => {
  for (const priority of ["routine", "urgent_suspected_cancer"] as const) {
    await using store = await testStore();
    await using bedside = await testApp(store);
    const parties = await partiesExist(store);
    const manager = await personExists(store, "service_manager", {
      organisation: parties.specialists,
    });
    await surveyPlaceExists(store, manager, { leadIn: "Thinking about our skin service" });
    const referral = await letterExists(store, parties, {}, { priority });
    const { link: { token }, visit } = await letterOpened(store, referral);
    const page = await bedside.ask(paths.linkLetter(token), {
      headers: { cookie: `visit=${visit}` },
    });
    equal((await page.text()).includes("Thinking about our skin service"), priority === "routine");
  }
});

Deno.test("when a call is over its guest and the home are asked about the hub, and never after a death", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const at = await handlerInCall(store);
  const manager = await personExists(store, "hub_lead", { organisation: at.hub });
  await surveyPlaceExists(store, manager, { leadIn: "Thinking about the hub" });
  const { token, pass, memberId } = await guestWaits(store, at);
  await admitMember(store, at.handler, at.id, memberId);
  await endCall(store, at.handler, at.id);
  const asGuest = (cookie: string) =>
    bedside.ask(paths.guestCall(token), { headers: { cookie } }).then((answer) => answer.text());
  const over = await asGuest(`guest=${pass}`);
  ok(over.includes(question) && over.includes("Thinking about the hub"));
  ok(!(await asGuest("")).includes(question), "a stranger with the address was in no call");
  const ofHome = await (await bedside.get(paths.call(at.id), at.carer)).text();
  ok(ofHome.includes(question) && addressIn(ofHome));
  const ofHub = await (await bedside.get(paths.call(at.id), at.handler)).text();
  ok(!ofHub.includes(question));
  equal((await bedside.post(addressIn(ofHome)!, { experience: "poor" }, at.carer)).status, 303);
  const [answer] = await answersIn(store);
  ok(!JSON.stringify(answer).includes(at.carer.userId));
});

Deno.test("who said something that must not wait is not asked, nor one of whom nobody is to ask", async () => {
  for (const what of ["red flag", "caution"] as const) {
    await using store = await testStore();
    await using bedside = await testApp(store);
    const parties = await partiesExist(store);
    const { link, visit, holder } = await wholeJourneyExists(store, parties);
    const manager = await personExists(store, "practice_manager", {
      organisation: parties.practice,
    });
    await surveyPlaceExists(store, manager);
    if (what === "red flag") await raiseRedFlags(store, holder, ["hot_skin"]);
    else await setCaution(store, parties.gp, link.patientId, "end_of_life");
    await finishLink(store, holder);
    const headers = { cookie: `visit=${visit}` };
    const page = await (await bedside.ask(paths.linkSent(link.token), { headers })).text();
    ok(/<h1/.test(page) && !page.includes(question), what);
  }
});

Deno.test("nobody is asked about somebody who has died", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const manager = await personExists(store, "service_manager", {
    organisation: parties.specialists,
  });
  await surveyPlaceExists(store, manager);
  const referral = await letterExists(store, parties);
  const { link: { token }, visit } = await letterOpened(store, referral);
  const read = async () => {
    const headers = { cookie: `visit=${visit}` };
    return await (await bedside.ask(paths.linkLetter(token), { headers })).text();
  };
  ok((await read()).includes(question));
  await contactIs(store, referral, { diedOn: "2026-03-01" as Day });
  ok(!(await read()).includes(question));
});
