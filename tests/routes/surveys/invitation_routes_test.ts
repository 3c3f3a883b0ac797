/** From a message to the question, or to no more messages: without an account, and without a script. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import {
  surveyInvitationCounts,
  surveyInvitations,
  surveyStops,
} from "@/db/schema/survey_invitations.ts";
import { surveyWays } from "@/db/schema/surveys.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import {
  invitationExists,
  invitationSent,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function invited() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store, { sendsMail: true, sendsTexts: true });
  const at = await homeExists(store);
  const placeId = await invitingPlaceExists(store, at.homeManager, "home_month");
  await recipientExists(store, at.homeManager, at.resident.id, undefined, "family");
  const { id } = await invitationExists(store, {
    organisationId: at.home.id,
    after: "home_month",
    patientId: at.resident.id,
  });
  const token = await invitationSent(store, id);
  const ways = await store.read.select().from(surveyWays).where(eq(surveyWays.placeId, placeId));
  const doorOf = (mode: string) => ways.find((way) => way.mode === mode)!.token;
  return {
    ...at,
    clock,
    store,
    bedside,
    placeId,
    token,
    doorOf,
    state: async () => (await store.read.select().from(surveyInvitations))[0]!.state,
    async count(what: string) {
      const rows = await store.read.select().from(surveyInvitationCounts);
      return rows.find((each) => each.what === what)?.invitations ?? 0;
    },
    stops: () => store.read.$count(surveyStops),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("to open an invitation uses nothing up, to start does, and leads to the door of all", async () => {
  await using at = await invited();
  for (const path of [paths.invitation(at.token), paths.invitationStop(at.token)]) {
    equal((await at.bedside.get(path)).status, 200);
    equal((await at.bedside.ask(path, { method: "HEAD" })).status, 200);
  }
  equal(await at.state(), "sent");
  const started = await at.bedside.post(paths.invitation(at.token), {});
  equal(started.headers.get("location"), paths.survey(at.doorOf("text")));
  deepEqual([await at.state(), await at.count("used")], ["over", 1]);
  // A second press comes to the same page, and is counted no second time.
  const again = await at.bedside.post(paths.invitation(at.token), {});
  equal(again.headers.get("location"), paths.survey(at.doorOf("text")));
  equal(await at.count("used"), 1);
});

Deno.test("a link that was used, and one that is too old, say so and offer the open way in", async () => {
  for (const makeSo of ["use", "age"]) {
    await using at = await invited();
    if (makeSo === "use") await at.bedside.post(paths.invitation(at.token), {});
    else at.clock.forward({ hours: 24 * 15 });
    const answer = await at.bedside.get(paths.invitation(at.token));
    const text = await answer.text();
    equal(answer.status, 404);
    ok(text.includes("Somebody has used it already, or it is too old."));
    ok(text.includes(`href="${paths.survey(at.doorOf("inline"))}"`));
  }
});

Deno.test("an address of no invitation, and one whose place has ended, are kindly closed", async () => {
  await using at = await invited();
  await endPlace(at.store, at.homeManager, at.placeId);
  const ended = await (await at.bedside.get(paths.invitation(at.token))).text();
  ok(ended.includes("ask the staff who look after you"));
  equal((await at.bedside.post(paths.invitation(at.token), {})).status, 404);
  const unknown = await at.bedside.get(paths.invitation("nobody-was-ever-sent-it"));
  equal(unknown.status, 404);
  match(await unknown.text(), /This page is closed/);
});

Deno.test("opening the address to stop stops nothing; its button does, once, and still after months", async () => {
  await using at = await invited();
  await at.bedside.get(paths.invitationStop(at.token));
  const led = await at.bedside.get(paths.invitationUnsubscribe(at.token));
  equal(led.headers.get("location"), paths.invitationStop(at.token));
  equal(await at.stops(), 0);
  at.clock.forward({ hours: 24 * 100 });
  for (const _ of [1, 2]) {
    const stopped = await at.bedside.post(paths.invitationStop(at.token), {});
    match(await stopped.text(), /You will get no more of these messages/);
  }
  deepEqual([await at.stops(), await at.count("stopped")], [1, 1]);
});

Deno.test("a programme’s one post from elsewhere stops it, without being sent on; nothing else may come from there", async () => {
  await using at = await invited();
  const elsewhere = (path: string) =>
    at.bedside.app.fetch(
      new Request(`http://localhost${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: "List-Unsubscribe=One-Click",
      }),
    );
  equal((await elsewhere(paths.invitation(at.token))).status, 403);
  equal((await elsewhere(paths.invitationStop(at.token))).status, 403);
  equal(await at.stops(), 0);
  const answer = await elsewhere(paths.invitationUnsubscribe(at.token));
  deepEqual([answer.status, await at.stops(), await at.state()], [200, 1, "over"]);
});

Deno.test("a manager sets after what people are invited, and sees sums and no names", async () => {
  await using at = await invited();
  await at.bedside.post(paths.invitation(at.token), {});
  const address = paths.placeInvitations(at.placeId);
  const text = await (await at.bedside.get(address, at.homeManager)).text();
  match(text, /A month’s stay/);
  ok(!text.includes("A call about a resident"));
  ok(!text.includes("900123") && !text.includes(at.resident.lastName));
  const refused = await at.bedside.post(address, { quietFrom: "3" }, at.homeManager);
  equal(refused.status, 422);
  const saved = await at.bedside.post(address, {
    after: "home_month",
    quietFrom: "18",
    quietUntil: "10",
    reminders: "2",
    restDays: "90",
  }, at.homeManager);
  equal(saved.status, 303);
  match(await (await at.bedside.get(address, at.homeManager)).text(), /value="18" selected/);
});

Deno.test("the reasons for asking nobody are seen by few, and not even in the list of the others", async () => {
  await using at = await invited();
  const { bedside, resident, homeManager, hub } = {
    ...at,
    hub: await personExists(at.store, "call_handler"),
  };
  const address = paths.patientAsking(resident.id);
  const set = await bedside.post(
    paths.patientCautions(resident.id),
    { caution: "safeguarding" },
    homeManager,
  );
  equal(set.status, 303);
  match(await (await bedside.get(address, homeManager)).text(), /There is a safeguarding concern/);
  const seen = await (await bedside.get(address, hub)).text();
  ok(seen.includes("Ann Pell") && !seen.includes("safeguarding"));
  equal(
    (await bedside.post(paths.patientCautions(resident.id), { caution: "end_of_life" }, hub))
      .status,
    403,
  );
});

Deno.test("whom one may ask is recorded with who decided, or says what is missing", async () => {
  await using at = await invited();
  const address = paths.patientAsking(at.resident.id);
  const send = (fields: Record<string, string>) => at.bedside.post(address, fields, at.homeManager);
  const missing = await send({ decision: "agreed", kind: "family", contact: "12" });
  equal(missing.status, 422);
  const text = await missing.text();
  for (
    const words of [
      "Enter the name of the relative or carer",
      "Enter a mobile number that takes text messages",
      "Choose who decided",
    ]
  ) ok(text.includes(words), words);
  const taken = await send({
    decision: "agreed",
    kind: "family",
    name: "Ruth Pell",
    contact: "Ruth.Pell@post.example",
    capacity: "own_decision",
  });
  equal(taken.status, 303);
  match(await (await at.bedside.get(address, at.homeManager)).text(), /Ruth Pell, ruth\.pell@/);
  equal((await send({ decision: "refused", capacity: "own_decision" })).status, 303);
  const refused = await (await at.bedside.get(address, at.homeManager)).text();
  ok(refused.includes("Nobody is to be asked") && !refused.includes("Ruth Pell"));
});
