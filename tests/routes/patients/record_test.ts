import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const details = (over: Record<string, string> = {}): Record<string, string> => ({
  firstName: "Edith",
  lastName: "Pell",
  "dateOfBirth-day": "9",
  "dateOfBirth-month": "6",
  "dateOfBirth-year": "1943",
  sex: "female",
  version: "1",
  ...over,
});

Deno.test("GET /patients/:id shows the record, what they need, and is written down as a look", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const patient = await patientExists(store, { practiceId: parties.practice.id });
  await needExists(store, patient, "interpreter", "Polish");
  const referral = await referralExists(store, parties, { patientId: patient.id });
  const html = await (await bedside.get(`/patients/${patient.id}`, parties.gp)).text();
  match(html, /Needs an interpreter: Polish/);
  match(html, new RegExp(`href="/referrals/new\\?patient=${patient.id}"`));
  match(html, new RegExp(`href="/referrals/${referral.id}"`));
  match(html, /Join with a second record/);
  await looksWritten(store);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.patientId], ["patient.viewed", patient.id]);

  const seen = await (await bedside.get(`/patients/${patient.id}`, parties.consultant)).text();
  doesNotMatch(seen, /Refer this patient|Change details|Join with/);
});

Deno.test("a stranger's patient, a wrong id and nobody at all are the same page not found", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { practice } = await partiesExist(store);
  const { id } = await patientExists(store, { practiceId: practice.id });
  const stranger = await personExists(store, "practice_manager");
  for (const asked of [id, newId(), "1", "..%2f", "' OR 1=1"]) {
    for (const page of ["", "/edit", "/needs", "/consents"]) {
      const answer = await bedside.get(`/patients/${asked}${page}`, stranger);
      equal(answer.status, 404, `${asked}${page}`);
      doesNotMatch(await answer.text(), /Pell/);
    }
  }
  equal((await bedside.post(`/patients/${id}/edit`, details(), stranger)).status, 404);
});

Deno.test("a joined record leads to the one that was kept", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp } = await partiesExist(store);
  const kept = await patientExists(store, { practiceId: gp.organisationId });
  const other = await patientExists(store, {
    practiceId: gp.organisationId,
    noNhsNumberReason: "not_known_yet",
  });
  const compare = await (await bedside.get(`/patients/${kept.id}/merge?with=${other.id}`, gp))
    .text();
  match(compare, /Join these two records\?/);
  match(compare, /None: not known yet/);
  const missing = await bedside.post(`/patients/${kept.id}/merge`, { otherId: other.id }, gp);
  equal(missing.status, 422);
  match(await missing.text(), /href="#reason">Enter how you know/);
  const reason = "She said so";
  const joined = await bedside.post(
    `/patients/${kept.id}/merge`,
    { otherId: other.id, reason },
    gp,
  );
  equal(joined.status, 303);
  const old = await bedside.get(`/patients/${other.id}`, gp);
  equal(old.headers.get("location"), `/patients/${kept.id}`);
  const again = await bedside.post(
    `/patients/${kept.id}/merge`,
    { otherId: other.id, reason },
    gp,
  );
  equal(again.status, 409);
  match(await again.text(), /one record already/);
});

Deno.test("the other record to join is suggested, and searched for among one's own", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, receptionist } = await partiesExist(store);
  const kept = await patientExists(store, { practiceId: gp.organisationId });
  const twin = await patientExists(store, {
    practiceId: gp.organisationId,
    noNhsNumberReason: "not_known_yet",
  });
  const path = `/patients/${kept.id}/merge`;
  const page = await (await bedside.get(path, gp)).text();
  match(page, /These could be the same person/);
  match(page, new RegExp(`href="${path}\\?with=${twin.id}"`));
  const found = await bedside.post(`${path}/search`, { words: "pell" }, gp);
  match(await found.text(), new RegExp(`with=${twin.id}`));
  equal((await bedside.post(`${path}/search`, { words: "" }, gp)).status, 422);
  equal((await bedside.get(path, receptionist)).status, 403);
  const stranger = await personExists(store, "gp");
  equal((await bedside.get(`${path}?with=${twin.id}`, stranger)).status, 404);
});

Deno.test("POST edit changes the record; a second page that was open meanwhile is told who did what", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, nurse } = await partiesExist(store);
  const { id, nhsNumber } = await patientExists(store, { practiceId: gp.organisationId });
  const form = details({ nhsNumber: nhsNumber! });
  const page = await (await bedside.get(`/patients/${id}/edit`, gp)).text();
  match(page, /name="version" value="1"/);
  match(page, /value="01632 960104"/);
  const first = await bedside.post(`/patients/${id}/edit`, { ...form, phone: "01632 960111" }, gp);
  equal(first.headers.get("location"), `/patients/${id}`);

  const typed = { ...form, phone: "01632 960222", addressLines: "9 <i>High</i> Street" };
  const stale = await bedside.post(`/patients/${id}/edit`, typed, nurse);
  equal(stale.status, 409);
  const html = await stale.text();
  match(html, /Dr Amara Nwosu changed the address, postcode and phone number on 2 March 2026/);
  match(html, /What the record says now/);
  match(html, /01632 960111/);
  match(html, /value="01632 960222"/);
  match(html, /9 &lt;i&gt;High&lt;\/i&gt; Street/);
  match(html, /name="version" value="2"/);
  const over = await bedside.post(`/patients/${id}/edit`, { ...typed, version: "2" }, nurse);
  equal(over.status, 303);
  const [row] = await store.read.select().from(patients).where(eq(patients.id, id));
  deepEqual([row?.phone, row?.version], ["01632 960222", 3]);
});

Deno.test("POST edit shows what is wrong and keeps the version that was on the page", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, consultant } = await partiesExist(store);
  const { id } = await patientExists(store, { practiceId: gp.organisationId, version: 4 });
  const answer = await bedside.post(
    `/patients/${id}/edit`,
    details({ nhsNumber: "1", version: "3" }),
    gp,
  );
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /href="#nhsNumber">NHS number must have 10 digits/);
  match(html, /name="version" value="3"/);
  equal((await bedside.get(`/patients/${id}/edit`, consultant)).status, 403);
});

Deno.test("needs are noted and ended, and show at the top of the record", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { nurse, consultant } = await partiesExist(store);
  const { id } = await patientExists(store, { practiceId: nurse.organisationId });
  const path = `/patients/${id}/needs`;
  const wrong = await bedside.post(path, { kind: "interpreter" }, nurse);
  equal(wrong.status, 422);
  match(await wrong.text(), /href="#detail">Enter the language/);
  const need = { kind: "interpreter", detail: "Polish" };
  equal((await bedside.post(path, need, nurse)).status, 303);
  equal((await bedside.post(path, need, nurse)).status, 409);
  match(await (await bedside.get(path, nurse)).text(), /Needs an interpreter: Polish/);
  const [row] = await store.read.select().from(patientNeeds);
  const end = `${path}/${row!.id}/end`;
  equal((await bedside.post(end, {}, await personExists(store, "gp"))).status, 404);
  equal((await bedside.post(end, {}, consultant)).status, 403);
  equal((await bedside.post(end, {}, nurse)).status, 303);
  equal((await bedside.post(end, {}, nurse)).status, 409);
  match(await (await bedside.get(path, nurse)).text(), /Nothing is noted yet/);
});

Deno.test("consents are recorded, refused where they need writing, and listed", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, manager } = await partiesExist(store);
  const { id } = await patientExists(store, { practiceId: gp.organisationId });
  const path = `/patients/${id}/consents`;
  const decision = {
    purpose: "publication",
    decision: "given",
    way: "verbal",
    capacity: "own_decision",
    explained: "Shown <b>all</b>",
  };
  const spoken = await bedside.post(path, decision, gp);
  equal(spoken.status, 422);
  const html = await spoken.text();
  match(html, /href="#way">Consent for publication must be written/);
  match(html, /Shown &lt;b&gt;all&lt;\/b&gt;/);
  equal((await bedside.post(path, { ...decision, way: "written" }, gp)).status, 303);
  const page = await (await bedside.get(path, gp)).text();
  match(page, /Publication: given/);
  match(page, /Written\. The patient decided\./);
  const never = await bedside.post(
    path,
    { ...decision, purpose: "care", decision: "withdrawn" },
    gp,
  );
  equal(never.status, 422);
  match(await never.text(), /was not given, so it cannot be withdrawn/);
  equal((await bedside.post(path, decision, manager)).status, 403);
});
