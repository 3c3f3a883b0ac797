import { deepEqual, equal } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { check } from "@/commands/check.ts";
import { change } from "@/db/change.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { viewKey } from "@/jobs/outside/file_paths.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testStore } from "@/tests/support/store.ts";

async function checked(store: Store, files: FileStore) {
  const said: string[] = [];
  const well = await check(store, files, (sentence) => said.push(sentence));
  return { well, said };
}

async function withPlace(
  test: (place: {
    store: Awaited<ReturnType<typeof testStore>>;
    files: FileStore;
    folder: string;
  }) => Promise<void>,
) {
  const folder = await Deno.makeTempDir({ prefix: "bedside-check-" });
  await using store = await testStore();
  await test({ store, files: await openFolderFiles(folder), folder });
  await Deno.remove(folder, { recursive: true });
}

async function entriesExist(store: Store, count: number) {
  for (let i = 0; i < count; i++) {
    await change(store, jobAuthor("test"), (tx) => {
      tx.audit("job.retried", { job: `${i}` }, { i });
      return Promise.resolve();
    });
  }
}

/** As somebody with the file in hand could: the triggers are no hindrance to them. */
async function tamper(store: Store, ...statements: string[]) {
  const { db } = insidesOf(store);
  await db.run(sql`DROP TRIGGER IF EXISTS audit_entries_never_change`);
  await db.run(sql`DROP TRIGGER IF EXISTS audit_entries_never_go`);
  for (const statement of statements) await db.run(sql.raw(statement));
}

Deno.test("an untouched install is well, and check says what it looked at", () =>
  withPlace(async ({ store, files }) => {
    await entriesExist(store, 3);
    await photographKept(store, files, new Uint8Array(10));
    deepEqual(await checked(store, files), {
      well: true,
      said: [
        "Entries of the audit trail that hold: 3.",
        "The audit trail holds.",
        "The database file is whole.",
        "Every row points to rows that exist.",
        "Every photograph is on the disk as it arrived.",
        "The totals of surveys add up.",
        "No file is without its row.",
        "All is well.",
      ],
    });
  }));

Deno.test("verifyChain() walks more entries than one page holds", async () => {
  await using store = await testStore();
  await change(store, jobAuthor("test"), (tx) => {
    for (let i = 0; i < 2_001; i++) tx.audit("job.retried", { job: `${i}` });
    return Promise.resolve();
  });
  deepEqual(await verifyChain(store.readLong), { entries: 2_001 });
});

Deno.test("a changed entry, a removed one and a cut tail are each found, with the first place", async () => {
  for (
    const [statement, sequence, why] of [
      [
        "UPDATE audit_entries SET subject = 'job:9' WHERE sequence = 3",
        3,
        "was changed after it was written",
      ],
      [
        "UPDATE audit_entries SET detail = '{\"i\":7}' WHERE sequence = 2",
        2,
        "was changed after it was written",
      ],
      [
        "DELETE FROM audit_entries WHERE sequence = 2",
        3,
        "does not follow the one before it: something in between is missing",
      ],
      [
        "DELETE FROM audit_entries WHERE sequence = 1",
        2,
        "does not follow the one before it: something in between is missing",
      ],
      ["DELETE FROM audit_entries WHERE sequence > 3", 4, "is missing, with all that followed"],
      ["DELETE FROM audit_entries", 1, "is missing, with all that followed"],
    ] as const
  ) {
    await using store = await testStore();
    await entriesExist(store, 5);
    await tamper(store, statement);
    const { broken } = await verifyChain(store.readLong);
    deepEqual(broken, { sequence, why }, statement);
  }
});

Deno.test("check says which entry of the trail was changed", () =>
  withPlace(async ({ store, files }) => {
    await entriesExist(store, 3);
    await tamper(store, "UPDATE audit_entries SET actor_role = 'gp' WHERE sequence = 2");
    const { well, said } = await checked(store, files);
    equal(well, false);
    deepEqual(said.slice(0, 2), [
      "Entries of the audit trail that hold: 1.",
      "The audit trail is broken: entry 2 was changed after it was written",
    ]);
    equal(said.at(-1), "1 thing is wrong. See docs/operating.md");
  }));

Deno.test("check finds a row that points to nothing", () =>
  withPlace(async ({ store, files }) => {
    const { client } = insidesOf(store);
    await client.executeMultiple(
      "PRAGMA foreign_keys = OFF; INSERT INTO recovery_codes (id, user_id, code_hash) VALUES ('c', 'u', 'h')",
    );
    const { well, said } = await checked(store, files);
    equal(well, false);
    equal(
      said.filter((each) => each.includes("points to a row of users that does not exist")).length,
      1,
    );
  }));

Deno.test("check finds a swapped byte, a missing original and missing pictures", () =>
  withPlace(async ({ store, files, folder }) => {
    const swapped = await photographKept(store, files, new Uint8Array(10));
    await Deno.writeFile(`${folder}/${swapped.originalKey}`, new Uint8Array(10).fill(1, 9));
    const missing = await photographKept(store, files, new Uint8Array(11));
    await files.remove(missing.originalKey);
    const blank = await photographKept(store, files, new Uint8Array(12));
    const thumbKey = viewKey(blank.originalKey, "thumb");
    await files.write(thumbKey, new Uint8Array(3));
    const { db } = insidesOf(store);
    await db.update(photographs).set({
      state: "ready",
      thumbKey,
      viewKey: viewKey(blank.originalKey, "view"),
    }).where(sql`id = ${blank.id}`);
    const { well, said } = await checked(store, files);
    equal(well, false);
    deepEqual(said.filter((each) => each.startsWith("Photograph")), [
      `Photograph ${swapped.id}: its original has changed since it arrived`,
      `Photograph ${missing.id}: its original is not on the disk`,
      `Photograph ${blank.id}: its view is not on the disk`,
    ]);
  }));

Deno.test("check lets a removed photograph be without its files", () =>
  withPlace(async ({ store, files }) => {
    const removed = await photographKept(store, files, new Uint8Array(10), { state: "removed" });
    await files.remove(removed.originalKey);
    equal((await checked(store, files)).well, true);
  }));

Deno.test("check names a file that no row knows of, once housekeeping should have removed it", () =>
  withPlace(async ({ store, files, folder }) => {
    const young = new Date("2026-03-01T09:30:00Z");
    const old = new Date("2026-02-27T09:30:00Z");
    for (
      const [key, changed] of [["originals/ab/young", young], ["originals/ab/old", old]] as const
    ) {
      await files.write(key, new Uint8Array(5));
      await Deno.utime(`${folder}/${key}`, changed, changed);
    }
    const { well, said } = await checked(store, files);
    equal(well, false);
    deepEqual(said.filter((each) => each.startsWith("No photograph")), [
      "No photograph knows the file originals/ab/old (5 bytes)",
    ]);
  }));
