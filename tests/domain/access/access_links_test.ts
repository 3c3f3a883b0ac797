import { deepEqual, equal, rejects } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { accessLinks } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import {
  findAccessLink,
  type LinkFor,
  makeAccessLink,
  useAccessLink,
  withdrawAccessLink,
} from "@/domain/access/access_links.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const start = new Date("2026-03-02T09:30:00Z");
const later = (days: number, milliseconds = 0) =>
  new Date(start.getTime() + days * 86_400_000 + milliseconds);

async function madeBy(store: Store, link: LinkFor) {
  const gp = await personExists(store, "gp");
  return change(store, gp, async (tx) => {
    const made = await makeAccessLink(tx, link);
    tx.audit("access.reset_requested", { user: gp.userId });
    return { ...made, gp };
  });
}
const inChange = (store: Store, gp: Awaited<ReturnType<typeof madeBy>>["gp"]) =>
(
  work: Parameters<typeof change<unknown>>[2],
) =>
  change(store, gp, (tx) => {
    tx.audit("access.password_reset", { user: gp.userId });
    return work(tx);
  });

Deno.test("an access link is found by its token for its own kind, and only its hash is kept", async () => {
  await using store = await testStore(start);
  const { token, gp } = await madeBy(store, { kind: "reset", email: "a@oakfield.example" });
  const found = await findAccessLink(store.read, "reset", token, start);
  equal(found.state === "usable" && found.link.email, "a@oakfield.example");
  equal(found.state === "usable" && found.link.createdBy, gp.userId);
  equal((await findAccessLink(store.read, "invitation", token, start)).state, "unknown");
  equal((await findAccessLink(store.read, "reset", `${token}x`, start)).state, "unknown");
  equal((await findAccessLink(store.read, "reset", "x".repeat(9000), start)).state, "unknown");
  const everything = JSON.stringify([
    await store.read.select().from(accessLinks),
    await store.read.select().from(auditEntries),
  ]);
  equal(everything.includes(token), false);
});

Deno.test("an access link works for seven days and not a moment longer", async () => {
  await using store = await testStore(start);
  const { token } = await madeBy(store, { kind: "reset" });
  equal((await findAccessLink(store.read, "reset", token, later(7, -1))).state, "usable");
  equal((await findAccessLink(store.read, "reset", token, later(7))).state, "expired");
});

Deno.test("an access link is used once, by one of two at the same time", async () => {
  await using store = await testStore(start);
  const { id, token, gp } = await madeBy(store, { kind: "invitation" });
  const use = () => inChange(store, gp)((tx) => useAccessLink(tx, id));
  const ends = await Promise.allSettled([use(), use()]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal((await findAccessLink(store.read, "invitation", token, start)).state, "used");
});

Deno.test("a withdrawn access link cannot be used, and a used one not withdrawn", async () => {
  await using store = await testStore(start);
  const one = await madeBy(store, { kind: "invitation" });
  const run = inChange(store, one.gp);
  equal(await run((tx) => withdrawAccessLink(tx, one.id)), true);
  equal((await findAccessLink(store.read, "invitation", one.token, start)).state, "withdrawn");
  await rejects(run((tx) => useAccessLink(tx, one.id)), /used, withdrawn or is too old/);
  equal(await run((tx) => withdrawAccessLink(tx, one.id)), false);
});

Deno.test("an access link that grew old between the page and the press is refused", async () => {
  let now = start;
  await using store = await testStore(() => now);
  const { id, gp } = await madeBy(store, { kind: "reset" });
  now = later(7);
  await rejects(inChange(store, gp)((tx) => useAccessLink(tx, id)), /too old/);
});
