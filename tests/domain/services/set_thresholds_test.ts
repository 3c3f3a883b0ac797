import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { setThresholds, thresholdsFingerprint } from "@/domain/services/set_thresholds.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, serviceExists, type ServiceRow } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const darker = { leastLight: 60 };

async function entriesAbout(store: Store, { id }: ServiceRow) {
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.subject, `service:${id}`));
  return entries.map(({ action, detail }) => [action, detail.before, detail.after]);
}

Deno.test("setThresholds() keeps the limits, and audits what was before", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const seen = thresholdsFingerprint(service);
  await setThresholds(store, manager, service.id, { verdictThresholds: darker, seen });
  const kept = await findOwnService(store.read, manager, service.id);
  deepEqual(kept.verdictThresholds, darker);
  deepEqual(await entriesAbout(store, service), [
    ["service.amended", { verdictThresholds: null }, { verdictThresholds: darker }],
  ]);
});

Deno.test("setThresholds() keeps nothing of what is as usual", async () => {
  await using store = await testStore();
  const { manager } = await partiesExist(store);
  const service = await serviceExists(store, {
    organisationId: manager.organisationId,
    verdictThresholds: darker,
  });
  const seen = thresholdsFingerprint(service);
  await setThresholds(store, manager, service.id, { verdictThresholds: {}, seen });
  const kept = await findOwnService(store.read, manager, service.id);
  equal(kept.verdictThresholds, null);
});

Deno.test("one of two who change a service's limits at once is told of the other", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  const seen = thresholdsFingerprint(service);
  const input = { verdictThresholds: darker, seen };
  const tries = await Promise.allSettled([
    setThresholds(store, manager, service.id, input),
    setThresholds(store, administrator, service.id, { ...input, verdictThresholds: { x: 1 } }),
  ]);
  deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await rejects(
    setThresholds(store, manager, service.id, input),
    { kind: "conflict", message: /after you opened the page/ },
  );
  equal((await entriesAbout(store, service)).length, 1);
});

Deno.test("a service's limits are its own manager's and an administrator's to set", async () => {
  await using store = await testStore();
  const { consultant, gp, service } = await partiesExist(store);
  const stranger = await personExists(store, "service_manager");
  const input = { verdictThresholds: {}, seen: thresholdsFingerprint(service) };
  const set = (who: typeof gp) => setThresholds(store, who, service.id, input);
  await rejects(set(stranger), { kind: "not_found" });
  await rejects(set(gp), { kind: "not_found" });
  await rejects(set(consultant), { kind: "forbidden" });
  await set(await personExists(store, "administrator"));
});

Deno.test("a service that has closed is nobody's to change", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const closed = await serviceExists(store, {
    organisationId: manager.organisationId,
    closedAt: service.createdAt,
  });
  const input = { verdictThresholds: {}, seen: thresholdsFingerprint(closed) };
  await rejects(setThresholds(store, manager, closed.id, input), { kind: "not_found" });
});
