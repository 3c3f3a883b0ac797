import { deepEqual, equal, rejects, throws } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Author, firstHash, hashOf } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { looksWritten, recordLook } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { insidesOf, openStore } from "@/db/store.ts";
import { testStore } from "@/tests/support/store.ts";

const author: Author = { userId: newId(), role: "gp", organisationId: newId() };
const photographId = newId<"Photograph">();

Deno.test("change() keeps a change and its audit entry together", async () => {
  await using store = await testStore();
  await change(store, author, async (tx) => {
    await tx.enqueue("photograph.process", { photographId });
    tx.audit("photograph.added", { photograph: photographId, patient: "p1" }, { bytes: 3 });
  });
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual(
    [entry?.action, entry?.subject, entry?.patientId, entry?.actorRole, entry?.previousHash],
    ["photograph.added", `photograph:${photographId}`, "p1", "gp", firstHash],
  );
  equal(await store.read.$count(jobs), 1);
});

Deno.test("change() rolls back a change that wrote no audit entry", async () => {
  await using store = await testStore();
  await rejects(
    change(store, author, (tx) => tx.enqueue("photograph.process", { photographId })),
    /wrote no audit entry/,
  );
  equal(await store.read.$count(jobs), 0);
});

Deno.test("change() refuses a change inside a change", async () => {
  await using store = await testStore();
  await rejects(
    change(store, author, async () => {
      await change(store, author, async () => {});
    }),
    /inside a change/,
  );
});

Deno.test("change() lets a hundred at once each have its turn, in the order asked", async () => {
  await using store = await testStore();
  await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      change(store, author, (tx) => {
        tx.audit("job.retried", { job: String(i) });
        return Promise.resolve();
      })),
  );
  const entries = await store.read.select().from(auditEntries).orderBy(auditEntries.sequence);
  deepEqual(entries.map((e) => e.subject), Array.from({ length: 100 }, (_, i) => `job:${i}`));
});

Deno.test("change() announces only after the commit, and not at all after a failure", async () => {
  await using store = await testStore();
  const heard: string[] = [];
  store.listen(({ topic }) => heard.push(topic));
  await change(store, author, async (tx) => {
    tx.announce("queue");
    tx.audit("job.retried", { job: "1" });
    await tx.select().from(jobs);
    deepEqual(heard, []);
  });
  deepEqual(heard, ["queue"]);
  await rejects(change(store, author, (tx) => {
    tx.announce("never");
    tx.audit("job.retried", { job: "1" });
    return Promise.reject(new Error("no"));
  }));
  deepEqual(heard, ["queue"]);
});

Deno.test("tx.enqueue() makes one job for one dedupe key while that job is alive", async () => {
  await using store = await testStore();
  for (let i = 0; i < 2; i++) {
    await change(store, author, async (tx) => {
      await tx.enqueue("photograph.process", { photographId }, { dedupeKey: photographId });
      tx.audit("job.retried", { job: "1" });
    });
  }
  equal(await store.read.$count(jobs), 1);
});

Deno.test("the audit trail is a chain: each entry holds the hash of the one before", async () => {
  await using store = await testStore();
  for (const job of ["1", "2", "3"]) {
    await change(store, author, (tx) => {
      tx.audit("job.retried", { job });
      tx.audit("job.given_up", { job });
      return Promise.resolve();
    });
  }
  const entries = await store.read.select().from(auditEntries).orderBy(auditEntries.sequence);
  let previous = firstHash;
  for (const entry of entries) {
    equal(entry.previousHash, previous);
    equal(entry.hash, hashOf(entry));
    previous = entry.hash;
  }
  equal(entries.length, 6);
});

Deno.test("audit entries refuse to be changed or deleted", async () => {
  await using store = await testStore();
  await change(store, author, (tx) => {
    tx.audit("job.retried", { job: "1" });
    return Promise.resolve();
  });
  const { db } = insidesOf(store);
  await rejects(
    db.update(auditEntries).set({ subject: "job:2" }).where(eq(auditEntries.sequence, 1)),
    (error: Error) => /cannot be changed/.test(String(error.cause)),
  );
  await rejects(
    db.delete(auditEntries),
    (error: Error) => /cannot be deleted/.test(String(error.cause)),
  );
});

Deno.test("recordLook() does not wait, and joins the chain with the changes around it", async () => {
  await using store = await testStore();
  for (let i = 0; i < 20; i++) recordLook(store, author, "patient.viewed", { patient: `p${i}` });
  await looksWritten(store);
  const entries = await store.read.select().from(auditEntries).orderBy(auditEntries.sequence);
  deepEqual(entries.map((e) => e.patientId), Array.from({ length: 20 }, (_, i) => `p${i}`));
  equal(new Set(entries.map((e) => e.previousHash)).size, 20);
});

Deno.test("a store that closes writes the looks it was gathering", async () => {
  await using folder = await testStore();
  const store = await openStore({ url: `file:${folder.path}` });
  recordLook(store, author, "patient.viewed", { patient: "p" });
  await store.close();
  equal((await folder.read.select().from(auditEntries)).length, 1);
});

Deno.test("insidesOf() is closed to stores it does not know", () => {
  throws(() => insidesOf({} as never), /openStore/);
});
