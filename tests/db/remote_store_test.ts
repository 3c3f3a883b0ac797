/** A store whose database is on a server: the same migrations, changes and reads. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { asc } from "drizzle-orm";
import { type Author, firstHash } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { migrate } from "@/db/migrate.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { openStore, type Store } from "@/db/store.ts";
import { serveHrana } from "@/tests/support/hrana_server.ts";

const author: Author = { userId: newId(), role: "gp", organisationId: newId() };
const photographId = newId<"Photograph">();

async function remoteStore(): Promise<Store & AsyncDisposable> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-remote-" });
  const server = serveHrana(`${folder}/bedside.db`);
  const store = await openStore({ url: server.url, token: "not looked at" });
  await migrate(store);
  return Object.assign(store, {
    async [Symbol.asyncDispose]() {
      await store.close();
      await server.close();
      await Deno.remove(folder, { recursive: true });
    },
  });
}

Deno.test("a remote database is migrated once, and takes changes in turn", async () => {
  await using store = await remoteStore();
  await migrate(store);
  await Promise.all([1, 2, 3].map((number) =>
    change(store, author, async (tx) => {
      await tx.enqueue("photograph.process", { photographId });
      tx.audit("photograph.added", { photograph: photographId }, { number });
    })
  ));
  const entries = await store.read.select().from(auditEntries).orderBy(asc(auditEntries.sequence));
  deepEqual(entries.map(({ detail }) => detail), [{ number: 1 }, { number: 2 }, { number: 3 }]);
  deepEqual(
    entries.map(({ previousHash }) => previousHash),
    [firstHash, entries[0]!.hash, entries[1]!.hash],
  );
  equal(await store.readLong.$count(jobs), 3);
});

Deno.test("a change to a remote database that fails leaves nothing", async () => {
  await using store = await remoteStore();
  await rejects(
    change(store, author, async (tx) => {
      await tx.enqueue("photograph.process", { photographId });
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  equal(await store.read.$count(jobs), 0);
});
