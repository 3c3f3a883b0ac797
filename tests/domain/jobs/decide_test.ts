import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs, jobStates } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import { findJob, findJobs } from "@/domain/jobs/find.ts";
import { giveUpJob } from "@/domain/jobs/give_up_job.ts";
import { retryJob } from "@/domain/jobs/retry_job.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const stateOf = async (store: Store, id: string) =>
  (await store.read.select().from(jobs).where(eq(jobs.id, id as never)))[0]?.state;
const entries = (store: Store) => store.read.select().from(auditEntries);

Deno.test("retryJob() puts a failed job back in line, tells the worker, and is in the trail", async () => {
  await using store = await testStore();
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store);
  const heard: string[] = [];
  store.listen(({ topic }) => heard.push(topic));
  await retryJob(store, admin, id);
  const job = await findJob(store.read, admin, id);
  deepEqual([job.state, job.attempts, job.finishedAt], ["waiting", 5, null]);
  equal((await store.read.select().from(jobs))[0]?.failures, 0);
  const [entry] = await entries(store);
  deepEqual([entry?.action, entry?.subject, entry?.detail], [
    "job.retried",
    `job:${id}`,
    { kind: "photograph.process", attempts: 5 },
  ]);
  deepEqual(heard, ["jobs"]);
});

Deno.test("giveUpJob() leaves a failed job undone, with the reason in the trail", async () => {
  await using store = await testStore();
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store);
  await giveUpJob(store, admin, id, { reason: "Sent again by hand" });
  equal(await stateOf(store, id), "given_up");
  deepEqual((await entries(store)).map(({ action, detail }) => [action, detail]), [
    ["job.given_up", { kind: "photograph.process", reason: "Sent again by hand" }],
  ]);
});

Deno.test("only a failed job can be tried again or given up", async () => {
  await using store = await testStore();
  const admin = await personExists(store, "administrator");
  for (const state of jobStates.filter((each) => each !== "dead")) {
    const { id } = await jobExists(store, { state });
    await rejects(retryJob(store, admin, id), { kind: "conflict" });
    await rejects(giveUpJob(store, admin, id, { reason: "x" }), { kind: "conflict" });
    equal(await stateOf(store, id), state);
  }
  deepEqual(await entries(store), []);
});

Deno.test("of two who decide at once, one wins and the other is told", async () => {
  await using store = await testStore();
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store);
  const results = await Promise.allSettled([
    retryJob(store, admin, id),
    giveUpJob(store, admin, id, { reason: "x" }),
  ]);
  deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal(await stateOf(store, id), "waiting");
});

Deno.test("retryJob() refuses a job whose work is already waiting under the same key", async () => {
  await using store = await testStore();
  const admin = await personExists(store, "administrator");
  const { id } = await jobExists(store, { dedupeKey: "one" });
  await jobExists(store, { dedupeKey: "one", state: "waiting" });
  await rejects(retryJob(store, admin, id), /already waiting or running/);
  equal(await stateOf(store, id), "dead");
});

Deno.test("jobs are the administrator's alone: to others there are none", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const { id } = await jobExists(store);
  deepEqual(await findJobs(store.read, gp, "dead"), []);
  await rejects(retryJob(store, gp, id), { kind: "not_found" });
  await rejects(giveUpJob(store, gp, newId(), { reason: "x" }), { kind: "not_found" });
});
