import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { retentionPeriods, retentionReviews } from "@/db/schema/retention.ts";
import type { Store } from "@/db/store.ts";
import { keyedNumberHash } from "@/domain/retention/number_hash.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";
import { nextTestNumber, patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { reviewExists } from "@/tests/factories/retention.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

async function practiceOf(store: Store) {
  const practice = await organisationExists(store, { name: "Oakfield Surgery" });
  return {
    practice,
    gp: await personExists(store, "gp", { organisation: practice }),
    manager: await personExists(store, "practice_manager", { organisation: practice }),
  };
}

const stateOf = async (store: Store) =>
  (await store.read.select().from(retentionReviews)).map(({ state }) => state);

Deno.test("a manager chooses records, says that they have looked, and can take the yes back for a week", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  const review = await reviewExists(store, manager);
  match(await (await bedside.get("/retention", manager)).text(), /PELL, Edith|Pell, Edith/);

  const unlooked = await bedside.post("/retention/chosen", { review }, manager);
  equal(unlooked.status, 422);
  const again = await unlooked.text();
  match(again, /Say that you have looked/);
  match(again, new RegExp(`value="${review}"`), "what was chosen is still chosen");
  deepEqual(await stateOf(store), ["waiting"]);

  const taken = await bedside.post("/retention/chosen", { review, looked: "yes" }, manager);
  equal(taken.headers.get("location"), "/retention?list=approved");
  deepEqual(await stateOf(store), ["approved"]);
  const [job] = await store.read.select().from(jobs).where(eq(jobs.kind, "retention.destroy"));
  equal(job!.runAfter, "2026-03-09T00:00:00.000Z");

  const twice = await bedside.post("/retention/chosen", { review, looked: "yes" }, manager);
  equal(twice.status, 409);
  match(await twice.text(), /decided already: it is destroyed on 9 March 2026/);

  equal((await bedside.post(`/retention/${review}/back`, {}, manager)).status, 303);
  deepEqual(await stateOf(store), ["waiting"]);
});

Deno.test("every page of a manager's says how many old records wait, and a GP's says nothing", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager, gp } = await practiceOf(store);
  const old = async (person: typeof gp) =>
    /<a href="\/retention"[^>]*>([^]*?)<\/a>/.exec(await (await bedside.get("/", person)).text())
      ?.[1];
  equal(await old(manager), "Old records");
  await reviewExists(store, manager);
  const review = await reviewExists(store, manager);
  await reviewExists(store, (await practiceOf(store)).manager);
  equal(await old(manager), 'Old records<span class="count">2</span>');
  await bedside.post("/retention/chosen", { review, looked: "yes" }, manager);
  equal(await old(manager), 'Old records<span class="count">1</span>');
  equal(await old(gp), undefined);
});

Deno.test("a record is kept until a day, for a reason; without one nothing typed is lost", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  const review = await reviewExists(store, manager);
  const until = { "until-day": "1", "until-month": "5", "until-year": "2030" };
  const unsaid = await bedside.post(
    `/retention/${review}/keep`,
    { ...until, because: "" },
    manager,
  );
  equal(unsaid.status, 422);
  const page = await unsaid.text();
  match(page, /Say why it is kept/);
  match(page, /value="2030"/);
  const past = { ...until, "until-year": "2020", because: "A claim" };
  equal((await bedside.post(`/retention/${review}/keep`, past, manager)).status, 422);
  const kept = { ...until, because: "A claim" };
  equal((await bedside.post(`/retention/${review}/keep`, kept, manager)).status, 303);
  deepEqual(await stateOf(store), ["kept"]);
  const shown = await (await bedside.get(`/retention/${review}`, manager)).text();
  match(shown, /kept until/);
  match(shown, /A claim/);
});

Deno.test("only the manager of the organisation whose record it is sees it or decides", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, manager } = await practiceOf(store);
  const elsewhere = await personExists(store, "practice_manager");
  const review = await reviewExists(store, manager);
  equal((await bedside.get("/retention", gp)).status, 403);
  doesNotMatch(await (await bedside.get("/retention", elsewhere)).text(), /Edith/);
  equal((await bedside.get(`/retention/${review}`, elsewhere)).status, 404);
  const yes = { review, looked: "yes" };
  equal((await bedside.post("/retention/chosen", yes, elsewhere)).status, 404);
  doesNotMatch(
    await (await bedside.get(`/retention/chosen?review=${review}`, elsewhere)).text(),
    /Edith/,
  );
  deepEqual(await stateOf(store), ["waiting"]);
});

Deno.test("a hold is placed from the record and ended with a reason", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  const patient = await patientExists(store, { practiceId: manager.organisationId });
  const review = await reviewExists(store, manager, { patientId: patient.id });
  const path = `/patients/${patient.id}/hold`;
  equal((await bedside.post(path, { reason: "" }, manager)).status, 422);
  equal((await bedside.post(path, { reason: "Coroner" }, manager)).status, 303);
  equal((await bedside.post(path, { reason: "Coroner" }, manager)).status, 409, "one is enough");
  match(await (await bedside.get(path, manager)).text(), /Coroner/);
  match(await (await bedside.get(`/retention/${review}`, manager)).text(), /There is a legal hold/);
  const yes = { review, looked: "yes" };
  const refused = await bedside.post("/retention/chosen", yes, manager);
  equal(refused.status, 409);
  match(await refused.text(), /legal hold/);
  equal((await bedside.post(`${path}/end`, { because: "" }, manager)).status, 422);
  equal((await bedside.post(`${path}/end`, { because: "It has ended" }, manager)).status, 303);
  equal((await bedside.post("/retention/chosen", yes, manager)).status, 303);
});

Deno.test("an administrator sets a period with its reason, and holds everything back", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  const administrator = await personExists(store, "administrator");
  match(
    await (await bedside.get("/admin/retention", administrator)).text(),
    /8 years after the last entry/,
  );
  for (const years of ["", "0", "1.5", "121", "many"]) {
    const typed = { years, because: "Ours" };
    equal((await bedside.post("/admin/retention/adult", typed, administrator)).status, 422, years);
  }
  const typed = { years: "12", because: "Our policy of 2026" };
  equal((await bedside.post("/admin/retention/adult", typed, administrator)).status, 303);
  deepEqual((await store.read.select().from(retentionPeriods)).map(({ years }) => years), [12]);
  match(
    await (await bedside.get("/admin/retention", administrator)).text(),
    /12 years after the last entry.*Set for this install/s,
  );
  equal((await bedside.get("/admin/retention/nothing", administrator)).status, 404);
  equal((await bedside.post("/admin/retention/adult", typed, manager)).status, 403);

  const review = await reviewExists(store, manager);
  const hold = "/admin/retention/hold";
  equal((await bedside.post(hold, { reason: "A public inquiry" }, administrator)).status, 303);
  equal((await bedside.post(hold, { reason: "Another" }, administrator)).status, 409);
  const yes = { review, looked: "yes" };
  equal((await bedside.post("/retention/chosen", yes, manager)).status, 409);
  equal((await bedside.post(`${hold}/end`, { because: "It is over" }, administrator)).status, 303);
  equal((await bedside.post("/retention/chosen", yes, manager)).status, 303);
});

Deno.test("whoever asks by an NHS number is told that there was a record, and the trail keeps no number", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  const nhsNumber = nextTestNumber();
  await reviewExists(store, manager, {
    state: "destroyed",
    patientId: null,
    numberHash: keyedNumberHash(testContactKey, nhsNumber),
    destroyedAt: "2026-02-08T00:00:02.000Z" as never,
    decidedBy: manager.userId,
    decidedAt: "2026-02-01T09:00:00.000Z" as never,
    lastEntryOn: "2016-01-03" as Day,
    rows: { patients: 1 },
    files: 3,
  });
  const path = "/retention/certificates";
  match(await (await bedside.get(path, manager)).text(), /Certificate [\w-]+/);
  match(
    await (await bedside.post(path, { nhsNumber }, manager)).text(),
    /last entry.*3 January 2016/s,
  );
  const other = nextTestNumber();
  match(
    await (await bedside.post(path, { nhsNumber: other }, manager)).text(),
    /was destroyed here/,
  );
  equal((await bedside.post(path, { nhsNumber: "1234567890" }, manager)).status, 422);
  const elsewhere = await personExists(store, "practice_manager");
  match(
    await (await bedside.post(path, { nhsNumber }, elsewhere)).text(),
    /No record with this NHS number/,
  );
  const asked = await store.read.select().from(auditEntries).where(and(
    eq(auditEntries.action, "retention.searched"),
    eq(auditEntries.actorId, manager.userId),
  ));
  deepEqual(asked.map(({ detail }) => detail), [{ found: 1 }, { found: 0 }]);
});

Deno.test("a long list is read page by page, the longest overdue first", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager } = await practiceOf(store);
  for (let day = 1; day <= 51; day++) {
    const dueOn = `2025-${day > 28 ? "02" : "01"}-${
      String((day - 1) % 28 + 1).padStart(2, "0")
    }` as Day;
    await reviewExists(store, manager, { dueOn });
  }
  const first = await (await bedside.get("/retention", manager)).text();
  equal(first.match(/name="review"/g)!.length, 50);
  const [, next] = first.match(/href="(\/retention\?list=waiting&amp;after=[^"]+)"/)!;
  const second = await (await bedside.get(next!.replaceAll("&amp;", "&"), manager)).text();
  equal(second.match(/name="review"/g)!.length, 1);
  for (const after of ["x", "2025-01-01", "2025-99-01_x", "2025-01-01_x"]) {
    equal((await bedside.get(`/retention?list=waiting&after=${after}`, manager)).status, 200);
  }
});
