/** A tablet on a stand: how it becomes one, what it may send, and what its manager is told. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { endKiosk } from "@/domain/surveys/kiosks.ts";
import { kioskExists } from "@/tests/factories/kiosks.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const organisation = await organisationExists(store, { name: "Rosewood House", kind: "home" });
  const manager = await personExists(store, "home_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager, { setting: "care_home" });
  const kiosk = await kioskExists(store, manager, placeId);
  const headers = { cookie: `kiosk=${kiosk.token}` };
  return {
    store,
    bedside,
    manager,
    placeId,
    kiosk,
    get: (path: string) => bedside.ask(path, { headers }),
    post: (path: string, fields: Record<string, string>) =>
      bedside.ask(path, {
        method: "POST",
        headers: { ...headers, origin: "http://localhost", "sec-fetch-site": "same-origin" },
        body: new URLSearchParams(fields),
      }),
    answers: () => store.read.select().from(experienceAnswers),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("its manager makes a code, and the tablet that types it asks in every language", async () => {
  await using at = await setUp();
  const made = await at.bedside.post(paths.surveyKiosks(at.placeId), { name: "Hall" }, at.manager);
  const code = /<h1[^>]*>\s*([2-9A-Z]{4} [2-9A-Z]{4})/.exec(await made.text())![1]!;
  const started = await at.bedside.post(paths.kiosk(), { code });
  equal(started.status, 303);
  equal(started.headers.get("location"), paths.kioskAnswer("en"));
  match(
    started.headers.get("set-cookie")!,
    /^kiosk=[\w-]{43}; Max-Age=\d+; Path=\/kiosk; HttpOnly/,
  );
  const welsh = await (await at.get(paths.kioskAnswer("cy"))).text();
  match(welsh, /<html lang="cy"/);
  match(welsh, /Rosewood House/);
  const easy = await (await at.get(paths.kioskAnswer("en-easy"))).text();
  equal(easy.match(/<svg class="face"/g)?.length, 6);
  const offered = await (await at.get(paths.kioskLanguages("en"))).text();
  ok(offered.includes("Cymraeg") && offered.includes("Easy read English"));
  equal((await at.get(paths.kioskAnswer("tlh"))).status, 404);
});

Deno.test("whoever is no such tablet is sent to where it can become one, and sends nothing", async () => {
  await using at = await setUp();
  const page = await at.bedside.get(paths.kioskAnswer("en"));
  deepEqual([page.status, page.headers.get("location")], [303, paths.kiosk()]);
  const kept = `${paths.kioskKept()}/${newToken()}`;
  equal((await at.bedside.post(kept, { experience: "good" })).status, 401);
  await endKiosk(at.store, at.manager, at.kiosk.id);
  equal((await at.post(kept, { experience: "good" })).status, 401);
  match(await (await at.get(paths.kiosk())).text(), /asked people before and does not any more/);
  deepEqual(await at.answers(), []);
});

Deno.test("what it kept is taken once; what cannot be read of its day or language loses no answer", async () => {
  await using at = await setUp();
  const kept = `${paths.kioskKept()}/${newToken()}`;
  const fields = { experience: "poor", day: "yesterday", language: "tlh", comment: "Cold tea" };
  equal((await at.post(kept, fields)).status, 204);
  equal((await at.post(kept, fields)).status, 204);
  const [answer, ...others] = await at.answers();
  deepEqual(others, []);
  deepEqual([answer!.day, answer!.language, answer!.mode], ["2026-03-02", "en", "kiosk"]);
  equal(
    (await at.post(`${paths.kioskKept()}/${newToken()}`, { comment: "no choice" })).status,
    422,
  );
  equal((await at.post(`${paths.kioskKept()}/short`, fields)).status, 404);
});

Deno.test("without a script a form is sent twice and is one answer; one without a choice comes back", async () => {
  await using at = await setUp();
  const action = paths.kioskSent("en", newToken());
  const bad = await at.post(action, { comment: "Kind" });
  equal(bad.status, 422);
  const text = await bad.text();
  ok(text.includes("Choose one answer") && text.includes(">Kind<") && text.includes(action));
  for (const _ of [1, 2]) {
    const sent = await at.post(action, { experience: "good", comment: "Kind" });
    equal(sent.headers.get("location"), paths.kioskThanks("en"));
  }
  equal((await at.answers()).length, 1);
});

Deno.test("its manager reads when it was seen and what waits on it, and no audit entry names it", async () => {
  await using at = await setUp();
  equal((await at.post(paths.kioskSeen(), { unsent: "2" })).status, 204);
  equal((await at.post(paths.kioskSeen(), { unsent: "many" })).status, 422);
  await at.post(`${paths.kioskKept()}/${newToken()}`, { experience: "good" });
  const page = await (await at.bedside.get(paths.surveyKiosks(at.placeId), at.manager)).text();
  match(page, /2 answers were not sent yet/);
  match(page, /Last seen on/);
  const entries = (await at.store.read.select().from(auditEntries))
    .filter(({ action }) => action === "survey.answered");
  deepEqual(
    entries.map(({ subject, actorId, address, requestId, detail }) => [
      subject,
      actorId,
      address,
      requestId,
      detail,
    ]),
    [[`place:${at.placeId}`, null, null, null, {}]],
  );
});
