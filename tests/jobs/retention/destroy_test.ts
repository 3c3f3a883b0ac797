import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { dirname } from "node:path";
import { eq, sql } from "drizzle-orm";
import { type Day, type Id, type Instant, type NhsNumber } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { findCertificates } from "@/domain/retention/certificates.ts";
import { approveDestruction, keepRecord, takeBackApproval } from "@/domain/retention/decide.ts";
import { endHold, holdRecord } from "@/domain/retention/holds.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { messageExists } from "@/tests/factories/messages.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  partiesExist,
  photographExists,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { enqueue, testWorkplace } from "@/tests/jobs/support.ts";
import { testContactKey } from "@/tests/factories/invitations.ts";

type Place = Awaited<ReturnType<typeof testWorkplace>>;

/** Mrs Quillfeather, answered and closed in March 2026: eight years later her time is over. */
async function closedLongAgo(
  place: Place,
  over: { readonly priority?: "urgent_suspected_cancer" } = {},
) {
  const { store } = place;
  const files = await openFolderFiles(store.path.replace(/[^/]+$/, "files"));
  const parties = await partiesExist(store);
  const manager = await personExists(store, "practice_manager", { organisation: parties.practice });
  const patient = await patientExists(store, {
    practiceId: parties.practice.id,
    createdBy: parties.gp.userId,
    lastName: "Quillfeather",
    postcode: "ZZ99 7QF",
  });
  const referral = await referralExists(store, parties, {
    patientId: patient.id,
    state: "closed",
    ...over,
  });
  const photograph = await photographExists(store, referral);
  const bytes = new TextEncoder().encode("a photograph of Quillfeather");
  const { key } = await files.receive(
    (async function* () {
      yield bytes;
    })(),
    1000,
  );
  await insidesOf(store).db.update(photographs).set({ originalKey: key }).where(
    eq(photographs.id, photograph.id),
  );
  await messageExists(store, referral.id, parties.consultant, "The Quillfeather biopsy is booked");
  await consentExists(store, referral);
  await linkExists(store, referral, { sentTo: "quillfeather@post.example" });
  await needExists(store, patient, "interpreter", "Quillfeather speaks Welsh");
  const joined = await patientExists(store, {
    practiceId: null,
    createdBy: parties.gp.userId,
    lastName: "Quillfeather-Joined",
    mergedIntoId: patient.id,
  });
  return { ...parties, manager, patient, joined, referral, photograph, key };
}

async function runAll(place: Place): Promise<void> {
  while (await workOnce(place, registry, "upkeep"));
}

async function sweep(place: Place): Promise<void> {
  await enqueue(place.store, "retention.sweep", {});
  await runAll(place);
}

const reviewsOf = (store: Store) => store.read.select().from(retentionReviews);

Deno.test("a record is put up when its time is over, and not a day sooner", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { patient, practice } = await closedLongAgo(place);
  place.setClock("2034-03-01T09:00:00Z");
  await sweep(place);
  deepEqual(await reviewsOf(place.store), []);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  await sweep(place);
  const [review, ...others] = await reviewsOf(place.store);
  deepEqual(others, []);
  deepEqual(
    [review!.patientId, review!.organisationId, review!.kind, review!.dueOn, review!.state],
    [patient.id, practice.id, "adult", "2034-03-02", "waiting"],
  );
});

Deno.test("an open referral, or a suspected cancer, keeps a record from being put up", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const parties = await partiesExist(place.store);
  await referralExists(place.store, parties, { state: "waiting" });
  await referralExists(place.store, parties, {
    state: "closed",
    priority: "urgent_suspected_cancer",
  });
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  deepEqual(await reviewsOf(place.store), []);
  place.setClock("2056-03-02T09:00:00Z");
  await sweep(place);
  deepEqual((await reviewsOf(place.store)).map(({ kind }) => kind), ["cancer"]);
});

Deno.test("without a person's yes nothing goes, however long it waits", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { patient } = await closedLongAgo(place);
  for (const year of ["2034", "2044", "2074"]) {
    place.setClock(`${year}-06-02T09:00:00Z`);
    await sweep(place);
  }
  equal(
    (await place.store.read.select().from(patients).where(eq(patients.id, patient.id))).length,
    1,
  );
});

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

type Closed = Awaited<ReturnType<typeof closedLongAgo>>;

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

Deno.test("what is kept longer comes back on its day; a hold that ended lets it come back too", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { manager, patient } = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [{ id }] = await reviewsOf(store) as [typeof retentionReviews.$inferSelect];
  await keepRecord(store, manager, id, { until: "2036-01-01" as Day, because: "A claim" });
  place.setClock("2035-12-31T09:00:00Z");
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "kept");
  place.setClock("2036-01-01T09:00:00Z");
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "waiting");
  await holdRecord(store, manager, patient.id, "Public inquiry");
  await rejects(approveDestruction(store, manager, [id]), /legal hold/);
  await sweep(place);
  equal((await reviewsOf(store))[0]!.state, "outdated");
  await endHold(store, manager, patient.id, "The inquiry has reported");
  await sweep(place);
  deepEqual((await reviewsOf(store)).map(({ state }) => state), ["outdated", "waiting"]);
});

Deno.test("another practice's manager cannot decide, nor see the certificate", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const { patient } = await closedLongAgo(place);
  const elsewhere = await personExists(store, "practice_manager", {
    organisation: await organisationExists(store, { kind: "practice", name: "Hill Surgery" }),
  });
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [review] = await reviewsOf(store);
  await rejects(approveDestruction(store, elsewhere, [review!.id]), /no such record/);
  await rejects(holdRecord(store, elsewhere, patient.id, "Mine"), /no such patient/);
});

async function destroyed(place: Place) {
  const closed = await closedLongAgo(place);
  place.setClock("2034-03-02T09:00:00Z");
  await sweep(place);
  const [review] = await reviewsOf(place.store);
  await approveDestruction(place.store, closed.manager, [review!.id]);
  place.setClock("2034-03-10T09:00:00Z");
  await runAll(place);
  return closed;
}

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
