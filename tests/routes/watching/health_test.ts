import { doesNotMatch, equal, match } from "node:assert/strict";
import { instantOf, newId } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { insidesOf } from "@/db/store.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("GET /admin/health says that all is well, and that there is nothing to draw yet", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const html = await (await bedside.get("/admin/health", administrator)).text();
  match(html, /Everything works, and nothing needs you/);
  match(html, /Nothing to draw yet/);
  match(html, /No background work waits/);
  match(html, /None has failed since Bedside was started/);
  doesNotMatch(html, /<svg class="pulse/);
});

Deno.test("GET /admin/health draws the last hours, and says what failed and what to do", async () => {
  let now = new Date("2026-03-02T09:00:00Z");
  await using store = await testStore(() => now);
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  await deadJobExists(store);
  for (let minute = 0; minute < 5; minute++) {
    now = new Date(now.getTime() + 60_000);
    await bedside.get("/up");
    await bedside.watch.sample();
  }
  bedside.watch.answered({
    requestId: "01900000-reference",
    method: "POST",
    route: "/referrals/:referralId",
    status: 500,
    milliseconds: 3,
    error: new TypeError("Mrs Quillfeather is not a function"),
  });
  const html = await (await bedside.get("/admin/health", administrator)).text();
  match(html, /1 background job has failed/);
  match(html, /1 request failed in the last hour/);
  match(
    html,
    /<svg class="pulse__picture" role="img" aria-label="Requests a minute, 9:01am to 9:05am: from 1 to 1, last 1"/,
  );
  match(html, /01900000-reference/);
  match(html, /500, TypeError/);
  doesNotMatch(html, /Quillfeather/);
});

Deno.test("the report for support is the same text on the page and in the file, and names nobody", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  const patient = await patientExists(store, { lastName: "Quillfeather" });
  const referral = await referralExists(store, parties);
  await bedside.get(`/patients/${patient.id}`, parties.gp);
  await bedside.get(`/referrals/${referral.id}`, parties.gp);
  await deadJobExists(store, `Error: ${referral.id} of Quillfeather`);
  const answer = await bedside.get("/admin/health/report.txt", administrator);
  equal(answer.status, 200);
  match(answer.headers.get("content-type")!, /^text\/plain/);
  match(answer.headers.get("content-disposition")!, /^attachment; filename="bedside-report-2026-/);
  const report = await answer.text();
  match(report, /Version: 0\.0\.0-test/);
  match(report, /housekeeping\.tidy dead: 1/);
  const names = [referral.id, patient.id, parties.gp.name, parties.gp.email, "Quillfeather"];
  for (const name of names) equal(report.includes(name), false, name);
  const html = await (await bedside.get("/admin/health", administrator)).text();
  match(html, /<textarea id="report-text"[^>]*readonly[^>]*>Bedside: report for support/);
});

Deno.test("GET /admin/health shows what was known when the database does not answer", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  Object.assign(store, { readLong: { select: failing, $count: failing } });
  await using bedside = await testApp(store);
  const html = await (await bedside.get("/admin/health", administrator)).text();
  match(html, /The database has not said yet what waits/);
  match(html, /Not known/);
  equal(bedside.lines.filter(({ level }) => level === "error").length, 1);
});

Deno.test("the page and the report are for administrators", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "hub_lead");
  for (const path of ["/admin/health", "/admin/health/report.txt"]) {
    equal((await bedside.get(path, manager)).status, 403, path);
    equal((await bedside.get(path)).status, 303, path);
  }
});

function failing(): never {
  throw new Error("It does not answer");
}

async function deadJobExists(
  store: Awaited<ReturnType<typeof testStore>>,
  lastError = "it failed",
): Promise<void> {
  const now = instantOf(store.now());
  await insidesOf(store).db.insert(jobs).values({
    id: newId(),
    kind: "housekeeping.tidy",
    args: {},
    state: "dead",
    lastError,
    runAfter: now,
    createdAt: now,
  });
}
