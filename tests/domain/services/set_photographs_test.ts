import { deepEqual, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import { findOwnService } from "@/domain/services/find.ts";
import {
  asShipped,
  photographsFingerprint,
  setServicePhotographs,
} from "@/domain/services/set_photographs.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, serviceExists, type ServiceRow } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const two = { kind: "close_up", atLeast: 2, perLesion: true, optional: false };
const darker = { leastLight: 60 };
const usual = [
  { kind: "overview", atLeast: 1, perLesion: true, optional: false },
  { kind: "close_up", atLeast: 1, perLesion: true, optional: false },
  { kind: "dermoscopic", atLeast: 1, perLesion: true, optional: false },
  { kind: "side", atLeast: 1, perLesion: true, optional: true },
];

async function entriesAbout(store: Store, { id }: ServiceRow) {
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.subject, `service:${id}`));
  return entries.map(({ action, detail }) => [action, detail.before, detail.after]);
}

Deno.test("setServicePhotographs() keeps what is asked and the limits, and audits what was before", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const after = { photographsAsked: [two], verdictThresholds: darker };
  const seen = photographsFingerprint(service);
  await setServicePhotographs(store, manager, service.id, { ...after, seen });
  const kept = await findOwnService(store.read, manager, service.id);
  deepEqual([kept.photographsAsked, kept.verdictThresholds], [[two], darker]);
  deepEqual(await entriesAbout(store, service), [["service.amended", asShipped, after]]);
});

Deno.test("setServicePhotographs() keeps nothing of what is as usual", async () => {
  await using store = await testStore();
  const { manager } = await partiesExist(store);
  const service = await serviceExists(store, {
    organisationId: manager.organisationId,
    photographsAsked: [two],
    verdictThresholds: darker,
  });
  const seen = photographsFingerprint(service);
  const input = { photographsAsked: usual, verdictThresholds: {}, seen };
  await setServicePhotographs(store, manager, service.id, input);
  const kept = await findOwnService(store.read, manager, service.id);
  deepEqual([kept.photographsAsked, kept.verdictThresholds], [null, null]);
});

Deno.test("one of two who change a service at once is told of the other", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  const seen = photographsFingerprint(service);
  const input = { photographsAsked: [two], verdictThresholds: null, seen };
  const tries = await Promise.allSettled([
    setServicePhotographs(store, manager, service.id, input),
    setServicePhotographs(store, administrator, service.id, { ...input, photographsAsked: [] }),
  ]);
  deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await rejects(
    setServicePhotographs(store, manager, service.id, input),
    { kind: "conflict", message: /after you opened the page/ },
  );
  deepEqual((await entriesAbout(store, service)).length, 1);
});

Deno.test("a service's photographs are its own manager's and an administrator's to set", async () => {
  await using store = await testStore();
  const { consultant, gp, service } = await partiesExist(store);
  const stranger = await personExists(store, "service_manager");
  const input = { ...asShipped, seen: photographsFingerprint(service) };
  const set = (who: typeof gp) => setServicePhotographs(store, who, service.id, input);
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
  const input = { ...asShipped, seen: photographsFingerprint(closed) };
  await rejects(setServicePhotographs(store, manager, closed.id, input), { kind: "not_found" });
});
