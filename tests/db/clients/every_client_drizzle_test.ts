/** drizzle on each kind of client: the same sentences, true of all. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { asc, eq, gt, sql } from "drizzle-orm";
import { alias, blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { codeOf, sentence } from "@/tests/support/clients.ts";

const homes = sqliteTable("homes", {
  id: text().primaryKey(),
  name: text().notNull().unique(),
  beds: integer(),
  open: integer({ mode: "boolean" }),
  plan: text({ mode: "json" }).$type<{ floors: number[] }>(),
  picture: blob({ mode: "buffer" }),
});

const rosewood = { id: "h1", name: "Rosewood House", beds: 42 };

sentence("drizzle writes, returns and maps every kind of column", async ({ db }) => {
  const whole = {
    ...rosewood,
    open: true,
    plan: { floors: [1, 2] },
    picture: new Uint8Array([9, 8, 7]) as Buffer,
  };
  const [returned] = await db.insert(homes).values(whole).returning();
  const found = await db.select().from(homes).where(eq(homes.id, "h1")).get();
  for (const home of [returned, found]) {
    deepEqual({ ...home, picture: [...home!.picture!] }, { ...whole, picture: [9, 8, 7] });
  }
  deepEqual(await db.select({ open: homes.open }).from(homes), [{ open: true }]);
  equal(await db.$count(homes), 1);
  equal(await db.select().from(homes).where(eq(homes.id, "none")).get(), undefined);
});

sentence("drizzle's raw SQL is answered by name", async ({ db }) => {
  await db.insert(homes).values([rosewood, { id: "h2", name: "Elm Lodge" }]);
  const all = await db.all(sql`SELECT id, beds FROM homes ORDER BY id`);
  deepEqual(all, [{ id: "h1", beds: 42 }, { id: "h2", beds: null }]);
  deepEqual(await db.get(sql`SELECT count(*) AS homes FROM homes`), { homes: 2 });
  deepEqual(
    (await db.values(sql`SELECT id, beds FROM homes ORDER BY id`)).map((row) => Array.from(row)),
    [["h1", 42], ["h2", null]],
  );
  equal((await db.run(sql`UPDATE homes SET beds = 1`)).rowsAffected, 2);
});

sentence("drizzle's prepared queries take new values each time", async ({ db }) => {
  await db.insert(homes).values([rosewood, { id: "h2", name: "Elm Lodge" }]);
  const byId = db.select({ name: homes.name }).from(homes)
    .where(eq(homes.id, sql.placeholder("id"))).prepare();
  deepEqual(await byId.get({ id: "h2" }), { name: "Elm Lodge" });
  deepEqual(await byId.all({ id: "h1" }), [{ name: "Rosewood House" }]);
  equal(await byId.get({ id: "h3" }), undefined);
});

sentence("drizzle's batch maps each result", async ({ db }) => {
  const [, all] = await db.batch([
    db.insert(homes).values(rosewood),
    db.select({ id: homes.id, beds: homes.beds }).from(homes).orderBy(asc(homes.id)),
  ]);
  deepEqual(all, [{ id: "h1", beds: 42 }]);
});

sentence(
  "drizzle's selections of joins and expressions are mapped",
  async ({ db }) => {
    await db.insert(homes).values([{ ...rosewood, open: true }, { id: "h2", name: "Elm Lodge" }]);
    const larger = alias(homes, "larger");
    const onLarger = gt(larger.beds, 100);
    const flat = {
      name: homes.name,
      letters: sql`length(${homes.name})`.mapWith(String),
      called: sql<string>`upper(${homes.id})`.as("called"),
      open: homes.open,
      larger: larger.name,
    };
    const first = {
      name: "Rosewood House",
      letters: "14",
      called: "H1",
      open: true,
      larger: null,
    };
    const asked = () => db.select(flat).from(homes).leftJoin(larger, onLarger).orderBy(homes.id);
    const [one, two] = await asked();
    deepEqual(one, first);
    deepEqual(two, { ...first, name: "Elm Lodge", letters: "9", called: "H2", open: null });
    deepEqual(await asked().get(), first);
    const [nested] = await db.select({ home: { id: homes.id }, larger: { id: larger.id } })
      .from(homes).leftJoin(larger, onLarger).orderBy(homes.id);
    deepEqual(nested, { home: { id: "h1" }, larger: null });
  },
);

sentence("drizzle's transaction keeps all, or nothing where it throws", async ({ db }) => {
  await db.transaction(async (tx) => {
    await tx.insert(homes).values(rosewood);
    equal(await tx.$count(homes), 1);
  });
  await rejects(
    db.transaction(async (tx) => {
      await tx.update(homes).set({ beds: 0 });
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  await rejects(db.insert(homes).values(rosewood), codeOf("SQLITE_CONSTRAINT"));
  deepEqual(await db.select({ beds: homes.beds }).from(homes), [{ beds: 42 }]);
});

sentence("drizzle's inner transaction is undone by itself", async ({ db }) => {
  await db.transaction(async (tx) => {
    await tx.insert(homes).values(rosewood);
    await tx.transaction(async (inner) => {
      await inner.update(homes).set({ beds: 0 });
      inner.rollback();
    }).catch(() => {});
  });
  deepEqual(await db.select({ beds: homes.beds }).from(homes), [{ beds: 42 }]);
});
