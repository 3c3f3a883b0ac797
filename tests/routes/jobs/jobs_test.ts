import { equal, match, ok } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { paths } from "@/views/paths.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the page shows what failed, runs and waits, and nothing of a job's arguments", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator");
  const dead = await jobExists(store);
  await jobExists(store, {
    state: "running",
    leaseUntil: dead.createdAt,
    kind: "housekeeping.tidy",
  });
  await jobExists(store, { state: "waiting", attempts: 1 });
  const answer = await bedside.get(paths.adminJobs(), admin);
  equal(answer.status, 200);
  const page = await answer.text();
  match(page, /<h1>Background work<\/h1>/);
  match(page, /Error: The image process took longer than 20000 ms/);
  match(page, /Tried<\/dt><dd>5 times/);
  match(page, /Nightly housekeeping/);
  ok(page.includes(`action="${paths.adminJobRetry(dead.id)}"`));
  ok(!page.includes((dead.args as { photographId: string }).photographId));
});

Deno.test("with nothing to do the page says so", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator");
  const page = await (await bedside.get(paths.adminJobs(), admin)).text();
  for (const words of ["Nothing has failed.", "Nothing is running", "Nothing waits."]) {
    ok(page.includes(words), words);
  }
});

Deno.test("try again goes back to the page, which says what happened", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store);
  const answer = await bedside.post(paths.adminJobRetry(id), {}, admin);
  equal(answer.status, 303);
  equal(answer.headers.get("location"), paths.adminJobs());
  match(answer.headers.get("set-cookie") ?? "", /job-retried/);
  equal((await bedside.post(paths.adminJobRetry(id), {}, admin)).status, 409);
  equal((await bedside.get(paths.adminJobRetry(id), admin)).status, 303);
});

Deno.test("giving up asks for a reason, and keeps what was typed where it is too long", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store);
  equal((await bedside.get(paths.adminJobGiveUp(id), admin)).status, 200);
  const empty = await bedside.post(paths.adminJobGiveUp(id), { reason: " " }, admin);
  equal(empty.status, 422);
  match(await empty.text(), /Say why this is given up/);
  const long = await bedside.post(paths.adminJobGiveUp(id), { reason: "<b>".repeat(101) }, admin);
  equal(long.status, 422);
  match(await long.text(), /&lt;b&gt;/);
  const given = await bedside.post(paths.adminJobGiveUp(id), { reason: "Done by hand" }, admin);
  equal(given.status, 303);
  equal((await bedside.post(paths.adminJobGiveUp(id), { reason: "Again" }, admin)).status, 409);
});

Deno.test("only an administrator may look or decide", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { id } = await jobExists(store);
  const gp = await personExists(store, "gp");
  equal((await bedside.get(paths.adminJobs(), gp)).status, 403);
  equal((await bedside.post(paths.adminJobRetry(id), {}, gp)).status, 403);
  equal((await bedside.post(paths.adminJobGiveUp(id), { reason: "x" }, gp)).status, 403);
  equal((await bedside.get(paths.adminJobs())).status, 303);
});

Deno.test("a job that is not there is not found", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator");
  equal((await bedside.post(paths.adminJobRetry(newId()), {}, admin)).status, 404);
  equal((await bedside.post(paths.adminJobRetry("1"), {}, admin)).status, 404);
  equal((await bedside.get(paths.adminJobGiveUp(newId()), admin)).status, 404);
});
