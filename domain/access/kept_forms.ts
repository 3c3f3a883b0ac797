/** What was typed when a session had ended: kept for its owner, given back once, forgotten after a day. */
import { and, desc, eq, lt, notInArray, sql } from "drizzle-orm";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { keptForms } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";

export type KeptFields = Readonly<Record<string, string | string[]>>;

/** Never kept: what must not be written down anywhere. A postcode is not a code. */
const secret = /password|secret|token|^current$|^code$|^pin$/i;
/** Tabs that one person leaves open; the oldest gives way, so that nobody can fill the disk. */
const mostKept = 20;
const keptForMilliseconds = 24 * 60 * 60 * 1000;

export async function keepForm(
  store: Store,
  userId: Id<"User">,
  path: string,
  typed: KeptFields,
): Promise<void> {
  const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => !secret.test(name)));
  if (Object.keys(fields).length === 0) return;
  await upkeep(store, async (tx) => {
    const keptAt = instantOf(store.now());
    await tx.insert(keptForms).values({ id: newId(), userId, path, fields, keptAt })
      .onConflictDoUpdate({ target: [keptForms.userId, keptForms.path], set: { fields, keptAt } });
    const newest = tx.select({ id: keptForms.id }).from(keptForms)
      .where(eq(keptForms.userId, userId))
      .orderBy(desc(keptForms.keptAt), sql`rowid DESC`).limit(mostKept);
    await tx.delete(keptForms)
      .where(and(eq(keptForms.userId, userId), notInArray(keptForms.id, newest)));
  });
}

export async function findKeptForm(
  { read, now }: Store,
  userId: Id<"User">,
  path: string,
): Promise<KeptFields | undefined> {
  const [kept] = await read.select({ fields: keptForms.fields, keptAt: keptForms.keptAt })
    .from(keptForms).where(and(eq(keptForms.userId, userId), eq(keptForms.path, path)));
  const tooOld = !kept || now().getTime() - Date.parse(kept.keptAt) > keptForMilliseconds;
  return tooOld ? undefined : kept.fields;
}

/** Once it has been sent again. Asked after every form that was taken, so it looks before it writes. */
export async function forgetForm(store: Store, userId: Id<"User">, path: string): Promise<void> {
  if (!await findKeptForm(store, userId, path)) return;
  await upkeep(store, async (tx) => {
    await tx.delete(keptForms).where(and(eq(keptForms.userId, userId), eq(keptForms.path, path)));
  });
}

export async function forgetOldForms(store: Store): Promise<void> {
  const before = instantOf(new Date(store.now().getTime() - keptForMilliseconds));
  await upkeep(store, async (tx) => {
    await tx.delete(keptForms).where(lt(keptForms.keptAt, before));
  });
}
