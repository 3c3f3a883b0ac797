/** A close look is asked for, made, and fetched tile by tile; the copy for other systems is saved. */
import { deepEqual, equal, match } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { exportKey, tilesKey } from "@/jobs/outside/file_paths.ts";
import { tileIndex } from "@/domain/photographs/tiles.ts";
import { paths } from "@/views/paths.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

async function situation(store: Store) {
  const parties = await partiesExist(store);
  const sent = await referralExists(store, parties, { state: "waiting" });
  return { parties, photograph: await photographExists(store, sent) };
}
const setRow = (store: Store, id: string, row: Partial<typeof photographs.$inferInsert>) =>
  insidesOf(store).db.update(photographs).set(row).where(eq(photographs.id, id as never));

Deno.test("tiles are made when they are first asked for, once", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { parties, photograph: { id } } = await situation(store);
  const path = paths.photographTiles(id);
  const before = await bedside.get(path, parties.consultant);
  deepEqual([before.status, await before.json()], [404, { state: "not_asked" }]);
  for (const person of [parties.consultant, parties.gp]) {
    const asked = await bedside.post(path, {}, person);
    deepEqual([asked.status, await asked.json()], [202, { state: "being_made" }]);
  }
  const told = await bedside.get(path, parties.consultant);
  deepEqual([told.status, await told.json()], [202, { state: "being_made" }]);
  const all = await store.read.select().from(jobs);
  deepEqual(all.map(({ kind, args, priority }) => [kind, args, priority]), [
    ["photograph.tile", { photographId: id }, 20],
  ]);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.tiled"));
  deepEqual(entries.map(({ actorId }) => actorId), [parties.consultant.userId]);

  await insidesOf(store).db.update(jobs).set({ state: "dead" });
  const failed = await bedside.get(path, parties.consultant);
  deepEqual([failed.status, await failed.json()], [200, { state: "none" }]);
});

Deno.test("once made, each tile is one of its file; what is no tile is not there", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { parties, photograph: { id, originalKey } } = await situation(store);
  const key = tilesKey(originalKey.replace("aa/", "aa/0000000"));
  const tiles = Array.from({ length: 60 }, (_, place) => new Uint8Array(place + 1).fill(place));
  await bedside.files.write(
    key,
    new Uint8Array([
      ...tileIndex(tiles.map((each) => each.length)),
      ...tiles.flatMap((each) => [...each]),
    ]),
  );
  await setRow(store, id, { tilesKey: key });
  const ready = await bedside.get(paths.photographTiles(id), parties.consultant);
  deepEqual([ready.status, await ready.json()], [200, {
    state: "ready",
    width: 4032,
    height: 3024,
    tile: 512,
    levels: [
      { width: 4032, height: 3024, across: 8, down: 6 },
      { width: 2016, height: 1512, across: 4, down: 3 },
    ],
  }]);
  const tile = await bedside.get(paths.photographTile(id, 1, 2, 1), parties.consultant);
  equal((await bedside.get(paths.photographTile(id, 1, 2, 2), parties.consultant)).status, 200);
  await looksWritten(store);
  const looks = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.viewed"));
  deepEqual(looks.map(({ detail }) => detail), [{}, { closely: true }]);
  deepEqual(new Uint8Array(await tile.arrayBuffer()), tiles[48 + 6]);
  deepEqual(
    ["content-type", "cache-control", "x-content-type-options"].map((name) =>
      tile.headers.get(name)
    ),
    ["image/jpeg", "private, no-store", "nosniff"],
  );
  for (const address of ["0/8/0", "2/0/0", "0/-1/0", "x/0/0", "0/0/99999"]) {
    const none = await bedside.get(`${paths.photographTiles(id)}/${address}`, parties.consultant);
    equal(none.status, 404, address);
  }
  const stranger = await personExists(store, "consultant");
  for (const path of [paths.photographTiles(id), paths.photographTile(id, 0, 0, 0)]) {
    equal((await bedside.get(path, stranger)).status, 404);
  }
  equal((await bedside.post(paths.photographTiles(id), {}, stranger)).status, 404);

  await bedside.files.remove(key);
  equal((await bedside.get(paths.photographTiles(id), parties.consultant)).status, 404);
  equal((await bedside.get(paths.photographTile(id, 0, 0, 0), parties.consultant)).status, 404);
});

Deno.test("where the view holds every pixel there is nothing to look at more closely", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { parties, photograph: { id } } = await situation(store);
  await setRow(store, id, { width: 1600, height: 900 });
  const path = paths.photographTiles(id);
  for (
    const answer of [await bedside.get(path, parties.gp), await bedside.post(path, {}, parties.gp)]
  ) {
    deepEqual([answer.status, await answer.json()], [200, { state: "none" }]);
  }
  equal(await store.read.$count(jobs), 0);
});

Deno.test("the copy for other systems is saved under the referral's reference, and that is recorded", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { parties, photograph: { id, originalKey } } = await situation(store);
  const path = paths.photographExport(id);
  equal((await bedside.get(path, parties.consultant)).status, 404);
  const key = exportKey(originalKey.replace("aa/", "aa/0000000"));
  await bedside.files.write(key, new Uint8Array(50).fill(3));
  await setRow(store, id, { exportKey: key });
  const saved = await bedside.get(path, parties.consultant);
  equal((await saved.arrayBuffer()).byteLength, 50);
  equal(saved.headers.get("content-type"), "application/octet-stream");
  match(
    saved.headers.get("content-disposition") ?? "",
    /^attachment; filename="[\w-]+-copy\.jpg"$/,
  );
  await looksWritten(store);
  const entries = await store.read.select().from(auditEntries).where(
    and(
      eq(auditEntries.action, "photograph.export_opened"),
      eq(auditEntries.subject, `photograph:${id}`),
    ),
  );
  equal(entries.length, 1);
});
