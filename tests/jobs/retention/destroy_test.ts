import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { dirname } from "node:path";
import { eq, sql } from "drizzle-orm";
import type { NhsNumber } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patients } from "@/db/schema/patients.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import { insidesOf } from "@/db/store.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import { findCertificates } from "@/domain/retention/certificates.ts";
import { approveDestruction, takeBackApproval } from "@/domain/retention/decide.ts";
import { holdRecord } from "@/domain/retention/holds.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";
import { messageExists } from "@/tests/factories/messages.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import {
  type Closed,
  closedLongAgo,
  destroyed,
  type Place,
  reviewsOf,
  runAll,
  sweep,
} from "@/tests/jobs/retention/support.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

Deno.test("a yes destroys the record a week later: rows, joined record, files, index and log", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store, files } = place;
  const { patient, joined, key, manager } = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [review] = await reviewsOf(store);
  equal(await approveDestruction(store, manager, [review!.id]), "2034-03-09");
  place.setClock("2034-03-08T22:59:00Z");
  await runAll(place);
  equal(await files.exists(key), true, "still thinking");
  ok(await bytesHold(store.path, "Quillfeather"));

  place.setClock("2034-03-09T00:00:01Z");
  await runAll(place);
  deepEqual(
    await store.read.select().from(patients).where(
      sql`${patients.id} IN (${patient.id}, ${joined.id})`,
    ),
    [],
  );
  equal(await files.exists(key), false);
  for (const word of ["Quillfeather", "quillfeather", "ZZ99 7QF", patient.nhsNumber!]) {
    equal(await bytesHold(store.path, word), false, `nothing on the disk knows ${word}`);
  }
  deepEqual(await store.read.all(sql`PRAGMA foreign_key_check`), []);
  await insidesOf(store).client.execute(
    "INSERT INTO patients_search (patients_search) VALUES ('integrity-check')",
  );
});

Deno.test("its certificate stands in the trail, knows nobody, and is found by the NHS number", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { patient, manager } = await destroyed(place);
  const [certificate] = await findCertificates(
    store.read,
    manager,
    testContactKey,
    patient.nhsNumber!,
  );
  deepEqual(
    [
      certificate!.kind,
      certificate!.dueOn,
      certificate!.approvedByName,
      certificate!.files,
      certificate!.rows!["patients"],
    ],
    ["adult", "2034-03-02", manager.name, 3, 2],
  );
  ok(certificate!.filesGoneAt);
  deepEqual(
    await findCertificates(store.read, manager, testContactKey, "9990000018" as NhsNumber),
    [],
  );
  const entries = await store.read.select().from(auditEntries).where(
    eq(auditEntries.action, "record.destroyed"),
  );
  equal(entries.length, 1);
  equal(entries[0]!.subject, `retention:${certificate!.id}`);
  ok(!JSON.stringify(entries).includes("Quillfeather"));
  equal((await verifyChain(store.read)).broken, undefined);
});

Deno.test("a certificate cannot be changed or deleted, nor any record outside of a destruction", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  await destroyed(place);
  const parties = await partiesExist(place.store);
  const referral = await referralExists(place.store, parties);
  const { client } = insidesOf(place.store);
  await rejects(client.execute("UPDATE retention_reviews SET rows = '{}'"), /cannot be changed/);
  await rejects(client.execute("DELETE FROM retention_reviews"), /cannot be deleted/);
  await rejects(
    client.execute({ sql: "DELETE FROM referrals WHERE id = ?", args: [referral.id] }),
    /cannot be deleted/,
  );
  await rejects(client.execute("DELETE FROM patients"), /cannot be deleted/);
});

for (
  const [what, come] of [
    ["a newer entry", async ({ store }: Place, { referral, consultant }: Closed) => {
      await messageExists(store, referral.id, consultant, "One thing more");
    }],
    ["a legal hold", async ({ store }: Place, { patient, manager }: Closed) => {
      await holdRecord(store, manager, patient.id, "Coroner");
    }],
    ["a new referral", async ({ store }: Place, { patient, ...parties }: Closed) => {
      await referralExists(store, parties, { patientId: patient.id });
    }],
  ] as const
) {
  Deno.test(`${what} that comes after the yes stops the destruction`, async () => {
    await using place = await testWorkplace("2026-03-02T09:30:00Z");
    const { store } = place;
    const closed = await closedLongAgo(place);
    place.setClock("2034-03-02T09:00:00Z");
    await sweep(place);
    const [review] = await reviewsOf(store);
    await approveDestruction(store, closed.manager, [review!.id]);
    await come(place, closed);
    place.setClock("2034-03-10T09:00:00Z");
    await runAll(place);
    equal((await reviewsOf(store))[0]!.state, "outdated");
    equal(
      (await store.read.select().from(patients).where(eq(patients.id, closed.patient.id))).length,
      1,
    );
    equal(await place.files.exists(closed.key), true);
  });
}

Deno.test("a yes that was taken back destroys nothing; said again, it counts from then", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { manager } = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [{ id }] = await reviewsOf(store) as [typeof retentionReviews.$inferSelect];
  await approveDestruction(store, manager, [id]);
  await takeBackApproval(store, manager, id);
  place.setClock("2034-03-10T09:00:00Z");
  await runAll(place);
  equal((await reviewsOf(store))[0]!.state, "waiting");
  equal(await approveDestruction(store, manager, [id]), "2034-03-17");
  place.setClock("2034-03-17T09:00:00Z");
  await runAll(place);
  equal((await reviewsOf(store))[0]!.state, "destroyed");
});

/** Whether a word stands anywhere in the folder of a database: its file, its log, its photographs. */
async function bytesHold(path: string, word: string): Promise<boolean> {
  const wanted = new TextEncoder().encode(word);
  for await (const bytes of filesUnder(dirname(path))) {
    for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
      if (wanted.every((each, index) => bytes[at + index] === each)) return true;
    }
  }
  return false;
}

async function* filesUnder(folder: string): AsyncIterable<Uint8Array> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) yield* filesUnder(path);
    else yield await Deno.readFile(path);
  }
}
