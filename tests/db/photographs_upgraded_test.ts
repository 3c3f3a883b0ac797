/** A database from before photographs came in calls, with photographs in it, is brought up to now. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq, sql } from "drizzle-orm";
import { migrate as applyAll } from "drizzle-orm/libsql/migrator";
import journal from "@/db/migrations/meta/_journal.json" with { type: "json" };
import { newId } from "@/db/columns.ts";
import { migrate } from "@/db/migrate.ts";
import { photographMarks } from "@/db/schema/marks.ts";
import { photographQuarantines, photographs, photographUploads } from "@/db/schema/photographs.ts";
import { insidesOf, openStore, type Store } from "@/db/store.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

const before = journal.entries.filter(({ idx }) => idx < 12);
const many = 2000;

Deno.test("photographs, their marks and reports, and uploads stay as they were, and are kept as safely", async () => {
  const folder = await Deno.makeTempDir({ prefix: "bedside-upgrade-" });
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  try {
    const { db, client } = insidesOf(store);
    await applyAll(db, { migrationsFolder: await migrationsUntilThen(folder) });
    const parties = await partiesExist(store);
    const referral = await referralExists(store, parties);
    const id = newId<"Photograph">();
    await client.execute({
      sql: `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})
        INSERT INTO photographs (id, referral_id, state, kind, original_key, sha256, bytes, format,
          added_by, added_at, verdict, message_id)
        SELECT CASE i WHEN 0 THEN ?1 ELSE 'other-' || i END, ?2, 'ready', 'side', 'originals/' || i,
          'sha-' || i, 1000 + i, 'jpeg', ?3, '2026-01-01T00:00:00.000Z', '["blurred"]', NULL FROM n`,
      args: [id, referral.id, parties.gp.userId],
    });
    await client.execute({
      sql:
        `INSERT INTO photograph_uploads (id, referral_id, sent_by, part_key, bytes, name, details,
          created_at, expires_at)
        VALUES ('upload', ?, ?, 'parts/1', 9, 'arm.jpg', '{"kind":"side"}', '2026-01-01', '2026-01-02')`,
      args: [referral.id, parties.gp.userId],
    });
    await marked(store, id, parties.gp.userId);
    const rows = () => client.execute("SELECT * FROM photographs ORDER BY id");
    const old = (await rows()).rows.map((row) => ({ ...row, closer_look_id: null }));

    await migrate(store);

    const now = (await rows()).rows.map((row) => ({ ...row }));
    equal(now.length, many + 1);
    deepEqual(sortedKeys(now[0]!), sortedKeys(old[0]!));
    for (const [at, row] of now.entries()) {
      equal(sortedKeys(row).join(), sortedKeys(old[at]!).join());
    }
    const found = await findPhotograph(store.read, parties.gp, id);
    deepEqual([found.patientId, found.verdict, found.callId], [
      referral.patientId,
      ["blurred"],
      null,
    ]);
    equal(await store.read.$count(photographMarks), 1);
    equal(await store.read.$count(photographQuarantines), 1);
    equal((await store.read.select().from(photographUploads))[0]?.referralId, referral.id);
    await rejects(client.execute("DELETE FROM photographs"), /cannot be deleted/);
    const alike = { ...(await one(store, id)), id: newId<"Photograph">() };
    await rejects(rowExists(store, photographs, alike));
    await rejects(rowExists(store, photographs, { ...alike, sha256: "of none", referralId: null }));
  } finally {
    await store.close();
    await Deno.remove(folder, { recursive: true });
  }
});

const one = async (store: Store, id: ReturnType<typeof newId<"Photograph">>) =>
  (await store.read.select().from(photographs).where(eq(photographs.id, id)).get())!;

const sortedKeys = (row: Readonly<Record<string, unknown>>) =>
  Object.entries(row).map(([name, value]) => `${name}=${value}`).sort();

async function marked(store: Store, photographId: string, userId: string): Promise<void> {
  const { db } = insidesOf(store);
  await db.run(sql`INSERT INTO photograph_marks (id, photograph_id, shape, points, words, drawn_by,
    drawn_at) VALUES ('mark', ${photographId}, 'text', '[[1,1]]', 'A', ${userId}, '2026-01-01')`);
  await db.run(sql`INSERT INTO photograph_quarantines (id, photograph_id, state_before, reason,
    reported_by, reported_at, released_by, released_at, released_because)
    VALUES ('report', ${photographId}, 'ready', 'wrong', ${userId}, '2026-01-01', ${userId},
    '2026-01-02', 'right')`);
}

async function migrationsUntilThen(folder: string): Promise<string> {
  const to = `${folder}/migrations`;
  await Deno.mkdir(`${to}/meta`, { recursive: true });
  for (const { tag } of before) {
    await Deno.copyFile(
      new URL(`../../db/migrations/${tag}.sql`, import.meta.url),
      `${to}/${tag}.sql`,
    );
  }
  const text = JSON.stringify({ ...journal, entries: before });
  await Deno.writeTextFile(`${to}/meta/_journal.json`, text);
  return to;
}
